import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {address, KINDS, useBrowser, wake} from './harness.ts';

/** One grid: bar, sidebar, page and foot begin and end at the same edges, whatever the page is. */

const {open} = useBrowser();

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
}

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
    };
  });
}

describe.each([360, 768, 1280, 1366, 1920])('at %i pixels', (width) => {
  test('every kind of page begins where the bar and the foot begin', async () => {
    const page = await open('/', {viewport: {width, height: 800}});
    const besideSidebar = new Set<number>();
    for (const path of PAGES) {
      await page.goto(address(path), {waitUntil: 'load'});
      if (path.startsWith('/tim-kiem')) {
        await wake(page);
        await page.waitForSelector('main ol li');
      }
      const {emblem, foot, entry, text, barEnd, pageEnd} = await edgesOf(page);
      expect(foot, path).toBe(emblem);
      expect(text.length, path).toBeGreaterThan(0);
      expect(new Set(text).size, `${path}: ${text}`).toBe(1);
      expect(barEnd, path).toBe(width - emblem);
      expect(pageEnd, path).toBe(barEnd);
      expect(entry ?? text[0], path).toBe(emblem);
      if (entry !== null) besideSidebar.add(text[0]!);
    }
    expect(besideSidebar.size).toBe(width < 997 ? 0 : 1);
  });
});
