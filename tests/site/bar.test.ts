import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {some} from '../every.ts';
import {KINDS, revisit, useBrowser, wake} from './harness.ts';

const browser = useBrowser();

const NAMES = ['Kế hoạch', 'Chủ đề', 'Căn cứ', 'Hướng dẫn', 'Tra cứu', 'Bộ tài liệu', 'Kiểm tra trích dẫn'];

/** The names in the bar that are seen whole, with the lines that each takes. */
function names(page: Page): Promise<{name: string; lines: number; whole: boolean}[]> {
  return page.locator('.navbar__item.navbar__link').evaluateAll((links) =>
    links.map((link) => {
      const range = document.createRange();
      range.selectNodeContents(link);
      const tops = [...range.getClientRects()].map(({top}) => top);
      const {left, right, top, bottom} = range.getBoundingClientRect();
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const bar = link.closest('nav')!.getBoundingClientRect();
      return {
        name: link.textContent ?? '',
        lines: new Set(tops).size,
        whole: link.contains(at) && top >= bar.top && bottom <= bar.bottom && right <= bar.right,
      };
    }),
  );
}

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe('the bar', () => {
  test('names all seven ways, each in one line, from 1024 pixels on', async () => {
    const page = await browser.openTab(KINDS.home);
    await revisit(page);
    await wake(page);
    const setLetters = (size: string) =>
      page.evaluate((value) => {
        document.documentElement.dataset.textSize = value;
      }, size);
    for (const width of [1024, 1100, 1152, 1280, 1366, 1920]) {
      await page.setViewportSize({width, height: 768});
      await setLetters('');
      expect(await names(page), `${width}`).toEqual(NAMES.map((name) => ({name, lines: 1, whole: true})));
      for (const size of ['large', 'larger']) {
        await setLetters(size);
        expect(
          (await names(page)).map(({name, whole}) => ({name, whole})),
          `${width} ${size}`,
        ).toEqual(NAMES.map((name) => ({name, whole: true})));
        expect(await page.evaluate(overflow), `${width} ${size}`).toBe(0);
      }
    }
  });

  test.each(some([KINDS.section, '/tim-kiem', '/', '/kiem-tra', '/bo-tai-lieu', '/khong-co'], 2))(
    'sets letters and colours on %s, by keyboard alone',
    async (path) => {
      const page = await browser.openTab(path, {viewport: {width: 360, height: 740}});
      await wake(page);
      const opener = page.locator('.navbar summary');
      expect(await opener.count()).toBe(1);
      await opener.focus();
      await page.keyboard.press('Enter');
      const panel = page.locator('.reading-settings > div');
      const {x, width} = (await panel.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(360);
      await page.getByRole('button', {name: 'Cỡ chữ rất lớn'}).press('Enter');
      await page.getByRole('button', {name: 'Nền tối'}).press('Enter');
      expect(await page.getByRole('button', {name: 'Nền tối'}).getAttribute('aria-pressed')).toBe('true');
      const root = page.locator('html');
      expect(await root.getAttribute('data-text-size')).toBe('larger');
      expect(await root.getAttribute('data-theme')).toBe('dark');
      await page.keyboard.press('Escape');
      expect(await panel.isVisible()).toBe(false);
      expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      expect(await panel.isVisible()).toBe(false);
    },
  );
});
