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
export const COLOURS: RunOptions = {
  runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']},
};

/** Has every page that is opened here carry axe. */
export async function carryAxe(page: Page): Promise<void> {
  await page.addInitScript(AXE);
}

/** What axe finds in the page as it stands, one line a place. */
export function findings(page: Page, options: RunOptions): Promise<string[]> {
  return page.evaluate(async (given) => {
    const {axe} = window as unknown as {axe: {run(at: Document, options: RunOptions): Promise<AxeResults>}};
    const {violations} = await axe.run(document, {...given, resultTypes: ['violations']});
    return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
  }, options);
}

export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(address(path), {waitUntil: 'load'});
  await wake(page);
}

export async function toMode(page: Page, mode: 'light' | 'dark'): Promise<void> {
  await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), mode);
}
