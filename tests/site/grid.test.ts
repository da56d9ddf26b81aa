import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {some} from '../every.ts';
import {KINDS, useBrowser, wake} from './harness.ts';

/** One grid: bar, sidebar, page and foot begin and end at the same edges, whatever the page is. */

const {openTab: open} = useBrowser();

const PAGES = [
  ...Object.values(KINDS),
  '/tra-cuu',
  '/tra-cuu/thuat-ngu',
  '/huong-dan/cac-chi-so',
  '/huong-dan/chu-de-hinh-thuc-doi-tuong',
  '/ve-du-lieu',
  '/tim-kiem?q=nghi+dinh',
  '/kiem-tra',
  '/bo-tai-lieu',
  '/khong-co-trang-nay',
];

interface Edges {
  readonly emblem: number;
  readonly foot: number;
  /** Where the first entry of the sidebar begins; null where none is shown. */
  readonly entry: number | null;
  /** Trail, title and the first words below it. */
  readonly text: readonly number[];
  /** How far the contents of the bar and of the page reach. */
  readonly barEnd: number;
  readonly pageEnd: number;
  /** How wide the page is. */
  readonly screen: number;
}

/** Where pages that have a sidebar begin beside it, by the width of the window. */
const besideSidebar = new Map<number, Set<number>>();

/** Left and right edges of what is seen, in whole pixels. */
function edgesOf(page: Page): Promise<Edges> {
  return page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    const left = (element: Element | undefined) => {
      if (!element) return [];
      const range = document.createRange();
      range.selectNodeContents(element);
      return [Math.round(range.getBoundingClientRect().left)];
    };
    const words = seen('main p').filter(
      (element) => !element.closest('.notice, .plan-document, .clause, .doors, ol, search, .visually-hidden'),
    );
    const frame = seen('main .container, main.container')[0]!;
    const {paddingInlineEnd} = getComputedStyle(frame);
    return {
      emblem: Math.round(seen('.navbar__toggle, .navbar__logo img')[0]!.getBoundingClientRect().left),
      foot: left(seen('.site-footer h2')[0])[0]!,
      entry: left(seen('.theme-doc-sidebar-container .menu__link')[0])[0] ?? null,
      text: [
        ...seen('.trail li')
          .slice(0, 1)
          .map((step) => Math.round(step.getBoundingClientRect().left)),
        ...left(seen('main h1')[0]),
        ...left(words.find((element) => (element.textContent?.length ?? 0) > 40)),
      ],
      barEnd: Math.round(seen('.navbar__items--right > *').at(-1)!.getBoundingClientRect().right),
      pageEnd: Math.round(frame.getBoundingClientRect().right - Number.parseFloat(paddingInlineEnd)),
      screen: document.documentElement.scrollWidth,
    };
  });
}

const WIDTHS = [360, 768, 1280, 1366, 1920];

describe('every kind of page', () => {
  test.each(some(PAGES, 3))(
    'begins where the bar and the foot begin, and ends with the screen: %s',
    async (path) => {
      const page = await open(path, {viewport: {width: WIDTHS[0]!, height: 800}});
      if (path.startsWith('/tim-kiem')) {
        await wake(page);
        await page.waitForSelector('main ol li');
      }
      for (const width of WIDTHS) {
        await page.setViewportSize({width, height: 800});
        const {emblem, foot, entry, text, barEnd, pageEnd, screen} = await edgesOf(page);
        expect(screen, `${width}`).toBeLessThanOrEqual(width);
        expect(foot, `${width}`).toBe(emblem);
        expect(text.length, `${width}`).toBeGreaterThan(0);
        expect(new Set(text).size, `${width}: ${text}`).toBe(1);
        expect(barEnd, `${width}`).toBe(width - emblem);
        expect(pageEnd, `${width}`).toBe(barEnd);
        expect(entry ?? text[0], `${width}`).toBe(emblem);
        if (entry !== null) besideSidebar.set(width, (besideSidebar.get(width) ?? new Set()).add(text[0]!));
      }
    },
  );

  test('begins at one place beside its sidebar', () => {
    expect([...besideSidebar].map(([width, {size}]) => [width, size])).toEqual(
      WIDTHS.filter((width) => width >= 997).map((width) => [width, 1]),
    );
  });
});
