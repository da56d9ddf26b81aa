import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {KINDS, useBrowser} from './harness.ts';

const browser = useBrowser();
const isHydrated = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset.hasHydrated === 'true');

/** Two seconds are at once; on a machine with much else to do one measurement may say otherwise. */
const AT_ONCE = {retry: 2};

describe('a page is hydrated when it is needed', () => {
  it('not before the reader turns to it, and at last by itself', async () => {
    const page = await browser.open(KINDS.topic);
    await page.waitForTimeout(1000);
    expect(await isHydrated(page)).toBe(false);
    expect(await page.getByRole('button', {name: 'In trang này'}).isVisible()).toBe(true);
    await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
  });

  it('a key that comes first is answered', async () => {
    const page = await browser.open(KINDS.section);
    expect(await isHydrated(page)).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tim-kiem-thanh');
    await page.keyboard.type('nghi dinh 63');
    await page.getByRole('option').first().waitFor();
  });

  it('a tap that comes first is answered', async () => {
    const page = await browser.open(KINDS.section, {viewport: {width: 360, height: 740}, hasTouch: true});
    expect(await isHydrated(page)).toBe(false);
    await page.locator('.navbar__toggle').tap();
    await page.getByRole('dialog').waitFor();
  });

  it('a tap that comes before the scripts is answered when they have come', AT_ONCE, async () => {
    const page = await browser.open('/robots.txt', {viewport: {width: 360, height: 740}, hasTouch: true});
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(new URL(KINDS.section, page.url()).href, {waitUntil: 'commit'});
    await page.locator('.navbar__toggle').tap();
    arrive();
    await page.getByRole('dialog').waitFor({timeout: 2000});
  });

  it('a click by an assistive tool, which moves no pointer, is answered', async () => {
    const page = await browser.open(KINDS.topic);
    expect(await isHydrated(page)).toBe(false);
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const before = await size();
    await page.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Cỡ chữ rất lớn"]')?.click());
    expect(await size()).not.toBe(before);
  });

  it('at once where an address asks something or the reader keeps something', AT_ONCE, async () => {
    const page = await browser.open('/tim-kiem?q=nghi+dinh+63');
    await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached', timeout: 2000});
    await page.evaluate(() => localStorage.setItem('theme', 'dark'));
    await page.goto(new URL(KINDS.topic, page.url()).href);
    await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached', timeout: 2000});
  });
});
