import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {ALL, carryAxe, findings, goTo, NARROW, toMode} from './axe.ts';
import {KINDS, useBrowser} from './harness.ts';

const browser = useBrowser();
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
    on: KINDS.topic,
    open: (page) =>
      page.locator('main details').evaluateAll((all) => {
        for (const one of all as HTMLDetailsElement[]) one.open = true;
      }),
    shows: 'main details[open]:not(.diagram__switch)',
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

const WIDE = {width: 1280, height: 800};

/** A page that carries axe wherever it goes. */
async function openWithAxe(viewport: {width: number; height: number}): Promise<Page> {
  const page = await browser.open('/404.html', {viewport, reducedMotion: 'reduce'});
  await carryAxe(page);
  return page;
}

describe('axe', () => {
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
