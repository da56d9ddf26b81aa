import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Page} from 'playwright-core';
import {address, wake} from './harness.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** 320 px is also what 400 % of a window of 1,280 px leaves (WCAG 2.2, 1.4.10). */
export const NARROW = {width: 320, height: 640};
export const ALL: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What alone depends on the mode of colours. */
const COLOURS: RunOptions = {
  runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']},
};

/** What axe finds in the page as it stands, or in places of it, one line each; the page gets axe when it is first asked. */
export async function findings(page: Page, options: RunOptions, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${AXE};0`);
  return page.evaluate(
    async ({given, place}) => {
      const {axe} = window as unknown as {axe: {run(at: string, options: RunOptions): Promise<AxeResults>}};
      const {violations} = await axe.run(place, {...given, resultTypes: ['violations']});
      return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
    },
    {given: options, place: within},
  );
}

/** What axe finds in light, and of what depends on the mode in dark. */
export async function findingsInBothModes(page: Page, within?: string): Promise<string[]> {
  await toMode(page, 'light');
  const found = await findings(page, ALL, within);
  await toMode(page, 'dark');
  return [...found, ...(await findings(page, COLOURS, within)).map((line) => `(tối) ${line}`)];
}

export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(address(path), {waitUntil: 'load'});
  await wake(page);
}

async function toMode(page: Page, mode: 'light' | 'dark'): Promise<void> {
  await page.evaluate((theme) => {
    document.documentElement.setAttribute('data-theme', theme);
    // Colours that are on their way are none of the mode.
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition) animation.finish();
    }
  }, mode);
}
