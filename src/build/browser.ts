import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {type Browser, chromium as driver} from 'playwright-core';

/**
 * A headless Chromium that comes inside an npm package: nothing to install by hand, no root.
 * `CHROMIUM_PATH` names another one.
 */
export async function launchBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return driver.launch({executablePath: given, args: ARGS});
  const folder = await unpackBrowser();
  const executablePath = join(folder, 'chromium');
  try {
    return await driver.launch({executablePath, args: ARGS});
  } catch (error) {
    if (!String(error).includes('error while loading shared libraries')) throw error;
    // A bare machine lacks NSS and Expat; the package carries them too.
    const env = {...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib')} as Record<string, string>;
    return driver.launch({executablePath, args: ARGS, env});
  }
}

const ARGS = [
  '--headless=shell',
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--lang=vi',
  // Letters keep the widths of the face on paper instead of those of a screen's pixels.
  '--font-render-hinting=none',
];

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/chromium');

/** Unpacks the browser once and returns its folder. Atomic: a folder that exists is whole. */
export async function unpackBrowser(): Promise<string> {
  if (existsSync(CACHE)) return CACHE;
  const partial = `${CACHE}-${process.pid}`;
  mkdirSync(partial, {recursive: true});
  await unpackInto(partial);
  try {
    renameSync(partial, CACHE);
  } catch {
    // Another process was first.
    rmSync(partial, {recursive: true, force: true});
  }
  return CACHE;
}

/** The package unpacks into the temporary folder, and its libraries only where it believes to run in a function. */
async function unpackInto(folder: string): Promise<void> {
  const environment = {...process.env};
  Object.assign(process.env, {TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x'});
  try {
    const {default: chromium} = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
    Object.assign(process.env, environment);
  }
}
