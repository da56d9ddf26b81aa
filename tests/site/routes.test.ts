import {describe, expect, it} from 'vitest';
import {address, builtPage, KINDS, useBrowser, wake} from './harness.ts';

const browser = useBrowser();

describe('navigation between pages', () => {
  it('follows links without loading the site anew, and back again', async () => {
    const page = await browser.openTab(KINDS.home);
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
    const page = await browser.openTab(KINDS.instrument);
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
    const page = await browser.openTab('/khong-co-trang-nay');
    await wake(page);
    expect(await page.locator('h1').textContent()).toMatch(/không/i);
  });
});

describe('what a browser asks for by itself', () => {
  // A browser without a window asks for no icon.
  it('is there: the icons that pages of every kind name', async () => {
    const icons = [...Object.values(KINDS), '/tim-kiem', '/kiem-tra', '/bo-tai-lieu'].map((path) =>
      builtPage(path)('link[rel~="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]')
        .toArray()
        .map((link) => link.attribs.href!),
    );
    for (const of of icons) expect(of.length).toBeGreaterThan(1);
    for (const icon of new Set(icons.flat())) expect((await fetch(address(icon))).ok, icon).toBe(true);
  });

  it('the icon at the address of old browsers is one, with whole pictures', async () => {
    const response = await fetch(address('/favicon.ico'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^image\/(?:x-icon|vnd\.microsoft\.icon)$/);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2)]).toEqual([0, 1]);
    const sizes = Array.from({length: bytes.readUInt16LE(4)}, (_, index) => {
      const entry = 6 + 16 * index;
      const at = bytes.readUInt32LE(entry + 12);
      expect(at + bytes.readUInt32LE(entry + 8)).toBeLessThanOrEqual(bytes.length);
      expect(bytes.toString('latin1', at + 1, at + 4)).toBe('PNG');
      return bytes[entry];
    });
    expect(sizes).toEqual(expect.arrayContaining([16, 32]));
  });
});
