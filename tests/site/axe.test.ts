import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {EVERY, some} from '../every.ts';
import {findingsInBothModes, goTo, NARROW} from './axe.ts';
import {KINDS, useBrowser} from './harness.ts';

const browser = useBrowser();
/** Focuses the first such link as a reader at the keyboard does. */
const focusByKey = (link: string) => async (page: Page) => {
  await page.keyboard.press('Tab');
  await page.locator(link).first().focus();
};

/** What a reader can open over a page: where, how, what is to be seen then, and what of the page it changes if more. */
const OPENED: Readonly<
  Record<string, {on: string; open: (page: Page) => Promise<void>; shows: string; within?: string}>
> = {
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
    within: '[data-clause="iii-2-g"]',
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
    within: '.navbar, [role=listbox]',
  },
  'the contents of the page': {
    on: KINDS.topic,
    open: (page) => page.locator('.theme-doc-toc-mobile button').click(),
    shows: '.theme-doc-toc-mobile li',
    within: '.theme-doc-toc-mobile',
  },
  'every box that folds': {
    on: KINDS.topic,
    open: (page) =>
      page.locator('main details').evaluateAll((all) => {
        for (const one of all as HTMLDetailsElement[]) one.open = true;
      }),
    shows: 'main details[open]:not(.diagram__switch)',
    within: 'main',
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
    within: 'main',
  },
  'a handout': {
    on: '/bo-tai-lieu#phan=iv-1,huong-dan/van-phong',
    open: (page) =>
      page.locator('.handout-builder details').evaluateAll((all) => {
        for (const one of all as HTMLDetailsElement[]) one.open = true;
      }),
    shows: '.handout__part',
    within: 'main',
  },
};

const WIDE = {width: 1280, height: 800};

const openAt = (viewport: {width: number; height: number}) =>
  browser.openTab('/404.html', {viewport, reducedMotion: 'reduce'});

describe('axe', () => {
  it.runIf(EVERY)('finds nothing on a wide screen, in light and in dark', async () => {
    const page = await openAt(WIDE);
    const found: string[] = [];
    for (const path of [KINDS.home, KINDS.section, KINDS.topic, KINDS.index]) {
      await goTo(page, path);
      found.push(...(await findingsInBothModes(page)).map((line) => `${path} ${line}`));
    }
    expect(found).toEqual([]);
  });

  it.each(some(Object.entries(OPENED), 2))(
    'finds nothing while %s is open, in light and in dark',
    async (_, opened) => {
      const page = await openAt(NARROW);
      await goTo(page, opened.on);
      await opened.open(page);
      await page.locator(opened.shows).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        NARROW.width,
      );
      expect(await findingsInBothModes(page, opened.within ?? opened.shows)).toEqual([]);
      // It did not close meanwhile.
      expect(await page.locator(opened.shows).first().isVisible()).toBe(true);
    },
  );
});
