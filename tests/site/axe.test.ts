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

/** Focuses the first such link as a reader at the keyboard does. */
const focusByKey = (link: string) => async (page: Page) => {
  await page.keyboard.press('Tab');
  await page.locator(link).first().focus();
};

/** What a reader can open over a page: where, how, and what is to be seen then. */
const OPENED: Readonly<Record<string, {on: string; open: (page: Page) => Promise<void>; shows: string}>> = {
  'the preview of a citation': {
    on: KINDS.section,
    open: focusByKey('main a.citation[data-note]'),
    shows: '[role=tooltip]',
  },
  'the meaning of a term': {
    on: KINDS.topic,
    open: focusByKey('main a.term'),
    shows: '[role=tooltip]',
  },
  'the menu of a clause': {
    on: KINDS.section,
    open: async (page) => {
      const clause = page.locator('[data-clause="iii-2-g"]');
      await clause.locator('button.clause-tools__mark').click();
      await clause.getByRole('button', {name: 'Chép địa chỉ'}).click();
    },
    shows: '.clause-tools__menu li',
  },
  'the drawer': {
    on: KINDS.section,
    open: (page) => page.locator('.navbar__toggle').click(),
    shows: 'dialog.drawer[open]',
  },
  'the list of the search': {
    on: KINDS.home,
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('nghi dinh 63');
      await page.keyboard.press('ArrowDown');
    },
    shows: '[role=option]',
  },
  'the contents of the page': {
    on: KINDS.topic,
    open: (page) => page.locator('.theme-doc-toc-mobile button').click(),
    shows: '.theme-doc-toc-mobile li',
  },
  'every box that folds': {
    on: '/tra-cuu',
    open: (page) =>
      page.locator('main details').evaluateAll((all) => {
        for (const one of all as HTMLDetailsElement[]) one.open = true;
      }),
    shows: 'main details[open]',
  },
  'the list of findings': {
    on: '/kiem-tra',
    open: async (page) => {
      await page.fill(
        '#checker-text',
        'Nghị định 61/2018/NĐ-CP; Quyết định 468/QD-TTg; Nghị định 999/2011/NĐ-CP',
      );
      await page.getByRole('button', {name: 'Kiểm tra', exact: true}).click();
    },
    shows: 'main sup',
  },
  'a handout': {
    on: '/bo-tai-lieu#phan=iv-1,huong-dan/van-phong',
    open: (page) =>
      page.locator('.handout-builder details').evaluateAll((all) => {
        for (const one of all as HTMLDetailsElement[]) one.open = true;
      }),
    shows: '.handout__part',
  },
};

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

  it.each(Object.entries(OPENED))(
    'finds nothing while %s is open, in light and in dark',
    async (_, opened) => {
      const page = await openWithAxe(NARROW);
      await goTo(page, opened.on);
      await opened.open(page);
      const found: string[] = [];
      for (const mode of ['light', 'dark'] as const) {
        await toMode(page, mode);
        await page.locator(opened.shows).first().waitFor();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > NARROW.width) found.push(`${mode} ${width} px`);
        found.push(...(await findings(page, ALL)).map((line) => `${mode} ${line}`));
      }
      expect(found).toEqual([]);
    },
  );
});
