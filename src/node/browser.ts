import chromium from '@sparticuz/chromium';
import {type Browser, chromium as driver} from 'playwright-core';

/**
 * A headless Chromium that comes with the npm packages: nothing to install by hand, no root.
 * `CHROMIUM_PATH` names another one.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await chromium.executablePath());
  return driver.launch({executablePath, args: [...chromium.args, '--lang=vi'], headless: true});
}
