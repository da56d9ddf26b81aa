import {describe, expect, it} from 'vitest';
import {KINDS, useBrowser, wake} from './harness.ts';

const browser = useBrowser();

describe('navigation between pages', () => {
  it('follows links without loading the site anew, and back again', async () => {
    const page = await browser.open(KINDS.home);
    await page.evaluate(() => Object.assign(window, {kept: true}));
    const links = page.locator('.navbar .navbar__item[href^="/"]');
    const [first = '', second = ''] = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    for (const path of [first, second]) {
      await page.locator(`.navbar .navbar__item[href="${path}"]`).click();
      await page.waitForURL((url) => url.pathname.replace(/\/$/, '') === path);
      await page.locator('h1:focus').waitFor();
    }
    await page.goBack();
    await page.waitForURL((url) => url.pathname.replace(/\/$/, '') === first);
    expect(await page.evaluate(() => 'kept' in window)).toBe(true);
  });

  it('leads to the place that an address names on another page', async () => {
    const page = await browser.open(KINDS.instrument);
    await wake(page);
    const link = page.locator('article a[href^="/ke-hoach/"][href*="#"]').last();
    const id = (await link.getAttribute('href'))?.split('#')[1] ?? '';
    await link.click();
    const target = page.locator(`[id="${id}"]`);
    await target.waitFor();
    await page.waitForFunction((name) => {
      const top = document.getElementById(name)?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < innerHeight;
    }, id);
  });

  it('answers an address that no page has with 404 and says so', async () => {
    const page = await browser.open('/khong-co-trang-nay');
    await wake(page);
    expect(await page.locator('h1').textContent()).toMatch(/không/i);
  });
});
