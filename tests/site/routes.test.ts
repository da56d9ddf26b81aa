import {describe, expect, it} from 'vitest';
import {KINDS, useBrowser} from './harness.ts';

const browser = useBrowser();

describe('navigation between pages', () => {
  it('follows links without loading the site anew, and back again', async () => {
    const page = await browser.open(KINDS.home);
    await page.evaluate(() => Object.assign(window, {kept: true}));
    for (const path of [KINDS.plan, KINDS.index]) {
      await page.locator(`.navbar a[href="${path}"]`).first().click();
      await page.waitForURL((url) => url.pathname.replace(/\/$/, '') === path);
      await page.locator('main h1, article h1').first().waitFor();
    }
    await page.goBack();
    await page.waitForURL((url) => url.pathname.replace(/\/$/, '') === KINDS.plan);
    expect(await page.evaluate(() => 'kept' in window)).toBe(true);
  });

  it('answers an address that no page has with 404 and says so', async () => {
    const page = await browser.open('/khong-co-trang-nay');
    await page.locator('html[data-has-hydrated="true"]').waitFor();
    expect(await page.locator('h1').textContent()).toMatch(/không/i);
  });
});
