import {gzipSync} from 'node:zlib';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {EVERY} from '../every.ts';
import {ALL, findings, findingsInBothModes} from './axe.ts';
import {address, useBrowser, wake} from './harness.ts';

const browser = useBrowser();
const WIDE = {viewport: {width: 1280, height: 800}};
const BOX = '#tim-kiem-thanh';

async function type(page: Page, text: string): Promise<void> {
  await page.click(BOX);
  await page.keyboard.type(text);
  await page.waitForSelector(`${BOX}[aria-expanded=true]`);
}

const active = (page: Page) =>
  page.locator(BOX).evaluate((box) => {
    const id = box.getAttribute('aria-activedescendant');
    return id === null ? null : (document.getElementById(id)?.textContent ?? 'no such option');
  });

describe('the box in the bar', () => {
  test('fetches nothing before the reader turns to it, and little after', async () => {
    const page = await browser.open('/', WIDE);
    const fetched = new Map<string, number>();
    page.on('response', async (response) => {
      const path = new URL(response.url()).pathname;
      if (!/chi-muc|\.js$/.test(path)) return;
      // What is still on its way when the test ends is no part of it.
      const body = await response.body().catch(() => null);
      if (body) fetched.set(path, gzipSync(body).length);
    });
    await page.waitForTimeout(300);
    expect([...fetched.keys()].filter((path) => path.includes('chi-muc'))).toEqual([]);
    await type(page, 'nd 63');
    await expect.poll(() => [...fetched.keys()].filter((path) => path.includes('chi-muc')).length).toBe(3);
    const bytes = [...fetched.values()].reduce((sum, size) => sum + size, 0);
    // The index is most of it, everyday words and all: 117 KB of 145 pages.
    expect(bytes).toBeLessThan(168 * 1024);
  });

  test('is a combobox that keys drive and that says what it found', async () => {
    const page = await browser.openTab('/', WIDE);
    await type(page, 'duong day nong');
    const box = page.locator(BOX);
    expect(await box.getAttribute('role')).toBe('combobox');
    const list = page.locator(`[id="${await box.getAttribute('aria-controls')}"]`);
    expect(await list.getAttribute('role')).toBe('listbox');
    expect(await list.locator('a, button, input').count()).toBe(0);
    await expect
      .poll(() => page.locator('search p[role=status]').first().textContent())
      .toMatch(/^\d+ kết quả$/);
    expect(await active(page)).toBe(null);
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toContain('Đường dây nóng');
    await page.keyboard.press('End');
    expect(await active(page)).toMatch(/^Xem cả \d+ kết quả$/);
    await page.keyboard.press('Home');
    expect(await active(page)).toContain('Đường dây nóng');
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.inputValue()).toBe('duong day nong');
  });

  test('opens a clause at its anchor with the words painted, not wrapped', async () => {
    const page = await browser.openTab('/', WIDE);
    await type(page, 'nền tảng số đường dây nóng');
    await page.locator('[role=option]', {hasText: 'Điểm g khoản 2'}).first().click();
    await page.waitForURL(/\/ke-hoach\/iii-2-noi-dung\?tim=.*#iii-2-g$/);
    const painted = () =>
      page.evaluate(() => [...(CSS.highlights.get('tim-kiem') ?? [])].map((range) => String(range)));
    await expect.poll(painted).toContain('đường dây nóng');
    expect(await page.locator('[id="iii-2-g"] mark').count()).toBe(0);
  });

  test.runIf(EVERY)('leaves Enter to the input method while a word is being composed', async () => {
    const page = await browser.openTab('/', WIDE);
    await type(page, 'nghi dinh');
    await page.keyboard.press('ArrowDown');
    await page.locator(BOX).evaluate((box) => {
      box.dispatchEvent(
        new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, cancelable: true}),
      );
    });
    expect(new URL(page.url()).pathname).toBe('/');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(can-cu|tra-cuu|ke-hoach)\//);
  });

  test('opens a new tab with Ctrl+Enter and the results page with Enter alone', async () => {
    const page = await browser.openTab('/', WIDE);
    await type(page, 'nd 63');
    await page.keyboard.press('ArrowDown');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('Control+Enter'),
    ]);
    expect(tab.url()).toContain('/can-cu/nghi-dinh-63-2010-nd-cp');
    await tab.close();
    await page.fill(BOX, 'một cửa');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim-kiem\?q=m/);
  });

  test('is reached by Ctrl+K and by a slash, which elsewhere is a slash', async () => {
    const page = await browser.openTab('/', WIDE);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('Control+k');
    expect(await focused()).toBe('tim-kiem-thanh');
    await page.keyboard.type('63/2010');
    expect(await page.locator(BOX).inputValue()).toBe('63/2010');
    await page.locator(BOX).evaluate((box: HTMLElement) => box.blur());
    await page.keyboard.press('/');
    expect(await focused()).toBe('tim-kiem-thanh');
  });

  test.runIf(EVERY)('keeps recent searches on the device and forgets them when told', async () => {
    const page = await browser.openTab('/', WIDE);
    await type(page, 'một cửa');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem/);
    // The address changes before the page does, and the new page has a box of its own.
    await page.locator('h1:focus').waitFor();
    await page.click(BOX);
    await expect
      .poll(() => page.locator('[role=option]').allTextContents())
      .toEqual(['một cửa', 'Xóa các lần tìm gần đây']);
    await page.locator('[role=option]').last().click();
    expect(await page.evaluate(() => localStorage.getItem('tim-kiem.gan-day'))).toBe('[]');
  });

  test.runIf(EVERY)('breaks no accessibility rule with the list open', async () => {
    const page = await browser.openTab('/', WIDE);
    await type(page, 'cơ chế một cửa');
    await page.keyboard.press('ArrowDown');
    expect(await findingsInBothModes(page)).toEqual([]);
  });
});

describe('the search over the page, where the bar has no room for a box', () => {
  const PHONE = {viewport: {width: 360, height: 740}};
  const FIELD = '#tim-kiem-hop';
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);

  test('opens with the field ready to be written in; Escape and Back close it, and the focus is where it was', async () => {
    const page = await browser.openTab('/chu-de', PHONE);
    const before = page.url();
    for (const close of [() => page.keyboard.press('Escape'), () => page.goBack()]) {
      await page.getByRole('link', {name: 'Tìm', exact: true}).click();
      await expect.poll(() => focused(page)).toBe('tim-kiem-hop');
      const box = await page.locator('dialog:has(#tim-kiem-hop)').boundingBox();
      expect(box).toEqual({x: 0, y: 0, ...PHONE.viewport});
      await close();
      await expect.poll(() => page.locator(FIELD).count()).toBe(0);
      expect(await focused(page)).toBe('Tìm');
      expect(page.url()).toBe(before);
    }
  });

  test('leads to what was found, one step of the history from where it was asked', async () => {
    const page = await browser.openTab('/chu-de', PHONE);
    await page.getByRole('link', {name: 'Tìm', exact: true}).click();
    await page.keyboard.type('nd 63');
    await page.locator('[role=option]').first().click();
    await page.waitForURL(/\/can-cu\/nghi-dinh-63-2010-nd-cp/);
    await page.locator('h1', {hasText: '63/2010'}).waitFor();
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.goBack();
    await page.waitForURL(/\/chu-de$/);
    await page.goForward();
    await page.waitForURL(/63-2010/);
  });

  test.runIf(EVERY)(
    'opens by its key at 1024 pixels, tells the keys, and offers what was meant as a link',
    async () => {
      const page = await browser.openTab('/chu-de', {viewport: {width: 1024, height: 768}});
      await page.keyboard.press('Control+k');
      await expect.poll(() => focused(page)).toBe('tim-kiem-hop');
      await page.keyboard.type('cair cachs hanhf chinhs');
      await expect.poll(() => page.locator('dialog').textContent()).toContain('Enter mở');
      expect(await findings(page, ALL)).toEqual([]);
      await page.locator('dialog a', {hasText: 'cải cách hành chính'}).click();
      await page.waitForURL(/\/tim-kiem\?q=c%E1%BA%A3i/);
      await page.locator('h1:focus').waitFor();
      expect(await page.locator('dialog[open]').count()).toBe(0);
    },
  );
});

describe('the results page', () => {
  test('may be found by search engines, its answers not', async () => {
    const page = await browser.openTab('/tim-kiem', WIDE);
    await wake(page);
    expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(
      /^Tìm trong kế hoạch/,
    );
    expect(await page.locator('meta[name=robots]').count()).toBe(0);
    await page.goto(address('/tim-kiem?q=ubnd'));
    await page.locator('meta[name=robots][content=noindex]').waitFor({state: 'attached'});
  });

  test('answers an address, narrows by facets and keeps them in the address', async () => {
    const page = await browser.openTab('/tim-kiem?q=kiem+soat+thu+tuc', WIDE);
    await page.waitForSelector('main ol li');
    await page.locator('main label', {hasText: /^\s*Căn cứ pháp lý/}).click();
    await page.waitForURL(/nhom=instrument/);
    await expect
      .poll(() =>
        page
          .locator('main ol li a')
          .evaluateAll((links) => links.every((a) => a.getAttribute('href')?.startsWith('/can-cu/'))),
      )
      .toBe(true);
    expect(await findings(page, ALL)).toEqual([]);
  });

  test('shows a query as text, whatever it says', async () => {
    const page = await browser.openTab(
      `/tim-kiem?q=${encodeURIComponent('<img src=x onerror=alert(1)> +-~^*: TTHC')}`,
      WIDE,
    );
    await page.waitForSelector('main ol li');
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('h1').textContent()).toContain('<img src=x');
  });

  test('helps when nothing is found, and corrects what was typed wrong', async () => {
    const page = await browser.openTab('/tim-kiem?q=qwxz', WIDE);
    await page.waitForSelector('text=Có thể thử');
    await page.goto(address('/tim-kiem?q=cair+cachs+hanhf+chinhs'));
    await expect.poll(() => page.locator('main').textContent()).toContain('cải cách hành chính');
  });
});

test('without scripts the box leads to the pages that list everything', async () => {
  const page = await browser.openTab('/', {...WIDE, javaScriptEnabled: false});
  await page.fill(BOX, 'nghị định');
  await page.press(BOX, 'Enter');
  await page.waitForURL(/\/tim-kiem\?q=/);
  const links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  for (const to of ['/ke-hoach/toan-van', '/can-cu', '/chu-de', '/huong-dan', '/tra-cuu/thuat-ngu'])
    expect(links).toContain(to);
});

test('tells the browser how to ask', async () => {
  const page = await browser.openTab('/');
  const href = await page.locator('link[rel=search]').getAttribute('href');
  const xml = await (await fetch(address(href!))).text();
  expect(xml).toMatch(/template="https?:\/\/[^"]+\/tim-kiem\?q=\{searchTerms\}"/);
});

describe('what was understood', () => {
  const QUERY = '/tim-kiem?q=nghị định về một cửa năm 2025';

  test('stands above the hits, can be taken away by key, and Back gives it back', async () => {
    const page = await browser.openTab(QUERY, {viewport: {width: 360, height: 740}});
    await wake(page);
    const chips = page.locator('.chips button');
    await expect.poll(() => chips.allTextContents()).toEqual(['nghị định ×', 'năm 2025 ×']);
    for (const box of await chips.evaluateAll((all) => all.map((one) => one.getBoundingClientRect())))
      expect(box.height).toBeGreaterThanOrEqual(44);
    expect(await page.getByRole('list', {name: 'Hiểu là'}).count()).toBe(1);
    const [first] = await page.locator('ol li > a').allTextContents();
    expect(first).toContain('118/2025');
    await chips.nth(1).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.getAll('bo')).toEqual(['nam']);
    await expect.poll(() => chips.allTextContents()).toEqual(['nghị định ×', 'Hiểu lại như lúc đầu']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hiểu lại như lúc đầu');
    await page.goBack();
    await expect.poll(() => chips.allTextContents()).toEqual(['nghị định ×', 'năm 2025 ×']);
    expect(await findings(page, ALL)).toEqual([]);
  });

  test.runIf(EVERY)('stands in the list of the box too, and is said with the count', async () => {
    const page = await browser.openTab('/', WIDE);
    await type(page, 'văn bản Thủ tướng ký năm 2022');
    const chips = page.locator('search .chips button');
    await expect.poll(() => chips.allTextContents()).toEqual(['Thủ tướng Chính phủ ×', 'năm 2022 ×']);
    await expect
      .poll(() => page.locator('search p[role=status]').first().textContent())
      .toBe('3 kết quả; hiểu là: Thủ tướng Chính phủ, năm 2022');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => chips.allTextContents()).toEqual(['năm 2022 ×', 'Hiểu lại như lúc đầu']);
  });
});
