import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {KINDS, useBrowser, wake} from './harness.ts';

const browser = useBrowser();
const NARROW = {width: 390, height: 800};

/** What has the focus, in a few words. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return `${element?.tagName.toLowerCase()} ${element?.textContent?.trim() ?? ''}`.slice(0, 60);
  });
}

describe('keyboard and screen reader', () => {
  it('the first stop leads past the navigation', async () => {
    const page = await browser.openTab(KINDS.section);
    await wake(page);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a Chuyển tới nội dung chính');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });

  it('a change of page is said aloud and takes the focus to its heading', async () => {
    const page = await browser.openTab(KINDS.home);
    await wake(page);
    const link = page.locator(`.navbar a[href="${KINDS.plan}"]`).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.startsWith(KINDS.plan));
    await page.locator('h1:focus').waitFor();
    const heading = await page.locator('h1').textContent();
    expect(await page.locator('#thong-bao-chuyen-trang').textContent()).toBe(
      `Đã mở trang: ${heading?.trim()}`,
    );
  });

  it('every stop of the Tab key is in sight and shows where the focus is', async () => {
    const page = await browser.openTab(KINDS.section);
    await wake(page);
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      // The browser may bring the place into sight in a glide.
      await page.waitForFunction(
        () => {
          const box = document.activeElement?.getBoundingClientRect();
          return box && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        },
        undefined,
        {timeout: 3000},
      );
      const state = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(element);
        return {
          name: `${element.tagName} ${element.textContent?.slice(0, 40)}`,
          ring: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
        };
      });
      expect(state, state.name).toMatchObject({ring: true});
    }
  });

  it('the drawer is a dialog: it takes the focus, Escape closes it and gives the focus back', async () => {
    const page = await browser.openTab(KINDS.section, {viewport: NARROW});
    await wake(page);
    const toggle = page.locator('.navbar__toggle');
    await toggle.focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', {name: 'Mục lục'});
    await drawer.waitFor();
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
      );
      expect(inside).toBe(true);
    }
    await page.keyboard.press('Escape');
    await drawer.waitFor({state: 'hidden'});
    expect(await toggle.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await toggle.getAttribute('aria-expanded')).toBe('false');
  });

  it('the drawer leads to a page and closes behind it', async () => {
    const page = await browser.openTab(KINDS.section, {viewport: NARROW});
    await wake(page);
    await page.locator('.navbar__toggle').click();
    const drawer = page.getByRole('dialog', {name: 'Mục lục'});
    await drawer.getByRole('link').last().click();
    await drawer.waitFor({state: 'hidden'});
    await page.locator('h1:focus').waitFor();
  });

  it('a heading is read once', async () => {
    const page = await browser.openTab(KINDS.topic);
    const names = await page.locator('article').ariaSnapshot();
    const headings = names.split('\n').filter((line) => /- heading ".*" \[level=[2-6]\]/.test(line));
    expect(headings.length).toBeGreaterThan(0);
    expect(headings.filter((line) => line.includes('Địa chỉ của mục'))).toEqual([]);
  });

  it('a link that leads elsewhere says so and opens in the same window', async () => {
    const page = await browser.openTab(KINDS.instrument);
    const links = await page
      .locator('a[href^="http"]')
      .evaluateAll((all) =>
        all
          .filter((link) => !(link as HTMLAnchorElement).href.startsWith(location.origin))
          .map((link) => ({target: (link as HTMLAnchorElement).target, text: link.textContent ?? ''})),
      );
    expect(links.length).toBeGreaterThan(0);
    for (const {target, text} of links) {
      expect(text).toContain('(mở trang khác)');
      expect(target).toBe('');
    }
  });

  it('the colours of the system, when forced, leave the links and the focus to be seen', async () => {
    const page = await browser.openTab(KINDS.section, {forcedColors: 'active', reducedMotion: 'reduce'});
    await wake(page);
    await page.keyboard.press('Tab');
    const style = await page.evaluate(() => {
      const {outlineStyle, transitionDuration} = getComputedStyle(document.activeElement as Element);
      return {outlineStyle, transitionDuration};
    });
    expect(style.outlineStyle).toBe('solid');
    expect(style.transitionDuration).toBe('0s');
  });
});
