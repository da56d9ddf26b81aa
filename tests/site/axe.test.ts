import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {address, allPages, KINDS, useBrowser, wake} from './harness.ts';

const browser = useBrowser();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** 320 px is also what 400 % of a window of 1,280 px leaves (WCAG 2.2, 1.4.10). */
const NARROW = {width: 320, height: 640};
const WIDE = {width: 1280, height: 800};
const ALL: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What alone depends on the mode of colours. */
const COLOURS: RunOptions = {runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}};

/** A page that carries axe wherever it goes. */
async function openWithAxe(viewport: {width: number; height: number}): Promise<Page> {
  const page = await browser.open('/404.html', {viewport, reducedMotion: 'reduce'});
  await page.addInitScript(AXE);
  return page;
}

/** What axe finds in the page as it stands, one line a place. */
function findings(page: Page, options: RunOptions): Promise<string[]> {
  return page.evaluate(async (given) => {
    const {axe} = window as unknown as {axe: {run(at: Document, options: RunOptions): Promise<AxeResults>}};
    const {violations} = await axe.run(document, {...given, resultTypes: ['violations']});
    return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
  }, options);
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(address(path), {waitUntil: 'load'});
  await wake(page);
}

async function toMode(page: Page, mode: 'light' | 'dark'): Promise<void> {
  await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), mode);
}

describe('axe', () => {
  it('finds nothing on any page at 320 px, in light and in dark, and no page is wider than that', async () => {
    const found: string[] = [];
    const waiting = [...allPages(), '/khong-co-trang-nay'];
    const lane = async () => {
      const page = await openWithAxe(NARROW);
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        await goTo(page, path);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > NARROW.width) found.push(`${path} ${width} px`);
        await toMode(page, 'light');
        for (const line of await findings(page, ALL)) found.push(`${path} ${line}`);
        await toMode(page, 'dark');
        for (const line of await findings(page, COLOURS)) found.push(`${path} (tối) ${line}`);
      }
    };
    await Promise.all([lane(), lane()]);
    expect(found).toEqual([]);
  }, 300_000);

  it('finds nothing on a wide screen, in light and in dark', async () => {
    const page = await openWithAxe(WIDE);
    const found: string[] = [];
    for (const path of Object.values(KINDS)) {
      await goTo(page, path);
      for (const mode of ['light', 'dark'] as const) {
        await toMode(page, mode);
        found.push(...(await findings(page, ALL)).map((line) => `${path} ${mode} ${line}`));
      }
    }
    expect(found).toEqual([]);
  });

  it('finds nothing while the drawer is open', async () => {
    const page = await openWithAxe(NARROW);
    await goTo(page, KINDS.section);
    await page.locator('.navbar__toggle').click();
    await page.locator('dialog.drawer[open]').waitFor();
    expect(await findings(page, ALL)).toEqual([]);
  });
});
