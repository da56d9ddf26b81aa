import {describe, expect, it} from 'vitest';
import {EVERY} from '../every.ts';
import {address, KINDS, useBrowser} from './harness.ts';

const browser = useBrowser();
const OFF = {javaScriptEnabled: false};

describe('without scripts', () => {
  it('every kind of page has its heading, its text and the navigation', async () => {
    const page = await browser.openTab(KINDS.home, OFF);
    for (const path of Object.values(KINDS)) {
      await page.goto(address(path));
      expect(await page.locator('h1').first().isVisible(), path).toBe(true);
      expect((await page.locator('main').textContent())?.length, path).toBeGreaterThan(200);
      expect(await page.locator('.navbar a:visible').count(), path).toBeGreaterThan(2);
      expect(await page.locator('footer a:visible').count(), path).toBeGreaterThan(2);
    }
  });

  it.runIf(EVERY)('links lead from the home page to a clause and to its legal basis, and back', async () => {
    const page = await browser.openTab(KINDS.home, OFF);
    await page.locator('main a[href^="/ke-hoach"]').first().click();
    await page.goto(address(KINDS.fullText));
    await page.locator('[data-clause] a[href^="/can-cu/"]:visible').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/can-cu\//);
    await page.locator('main a[href^="/ke-hoach/"]:visible').first().click();
    const {pathname, hash} = new URL(page.url());
    expect(pathname).toMatch(/^\/ke-hoach\//);
    expect(await page.locator(`[id="${hash.slice(1)}"]`).isVisible()).toBe(true);
  });

  it('the citation index shows every instrument, unfiltered', async () => {
    const page = await browser.openTab(KINDS.index, OFF);
    const rows = await page.locator('main a[href^="/can-cu/"]:visible').count();
    expect(rows).toBeGreaterThan(20);
  });

  it('on a small screen the links of the bar are there instead of the drawer', async () => {
    const page = await browser.openTab(KINDS.section, {...OFF, viewport: {width: 360, height: 700}});
    expect(await page.locator('.navbar__toggle').isVisible()).toBe(false);
    expect(await page.locator('.navbar .navbar__item:visible').count()).toBeGreaterThan(2);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });

  it('prints', async () => {
    const page = await browser.openTab(KINDS.section, OFF);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});
