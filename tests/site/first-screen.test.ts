import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {address, KINDS, useBrowser, wake} from './harness.ts';

/** What stands where the eye falls first, on a phone and at a desk; what every page is asked, `every-page` asks. */

const {openTab: open} = useBrowser();
const DESK = {viewport: {width: 1366, height: 768}};

const box = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox())!;

describe('the page of an instrument', () => {
  test('has its title and its facts in two columns at a desk, in one on a phone', async () => {
    const page = await open(KINDS.instrument, DESK);
    const tops = () =>
      page.locator('.facts > div').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
    const [first, second, third] = await tops();
    expect(second).toBe(first);
    expect(third).toBeGreaterThan(first!);
    expect((await box(page, '.markdown .lead')).y).toBeGreaterThan((await box(page, '.force__now')).y);
    await page.setViewportSize({width: 360, height: 740});
    const narrow = await tops();
    expect(narrow[1]).toBeGreaterThan(narrow[0]!);
  });

  test('folds what its sources say, and opens it on paper and without scripts at a press', async () => {
    const page = await open(KINDS.instrument, {...DESK, javaScriptEnabled: false});
    const quotes = page.locator('.sources details li').first();
    expect(await quotes.isVisible()).toBe(false);
    expect(await page.locator('.sources > li').first().isVisible()).toBe(true);
    await page.locator('.sources summary').first().click();
    expect(await quotes.isVisible()).toBe(true);
    await page.locator('.sources summary').first().click();
    await page.emulateMedia({media: 'print'});
    expect(await quotes.isVisible()).toBe(true);
  });

  test('and of a topic give a citation and paper at the title', async () => {
    for (const [path, words] of [
      [KINDS.instrument, /^Nghị định số 63\/2010\/NĐ-CP ngày 08\/06\/2010 của Chính phủ về /],
      [KINDS.topic, /^điểm g khoản 2 Mục III Kế hoạch số 06\/KH-KCNĐN ngày 30\/01\/2023 của Ban Quản lý/],
    ] as const) {
      const page = await open(path, {...DESK, permissions: ['clipboard-read', 'clipboard-write']});
      await wake(page);
      expect(await page.locator('.page-tools').count()).toBe(1);
      const tools = await box(page, '.page-tools');
      expect(tools.y, path).toBeLessThan(768);
      expect(await page.getByRole('button', {name: 'In trang này'}).count()).toBe(1);
      await page.getByRole('button', {name: 'Chép trích dẫn'}).click();
      await page.locator('.page-tools [role=status]', {hasText: 'Đã chép: '}).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(words);
    }
  });
});

describe('the sidebar', () => {
  const seen = (page: Page) =>
    page.evaluate(() => {
      const menu = document.querySelector('.theme-doc-sidebar-container .menu');
      const entry = [...(menu?.querySelectorAll('.menu__link--active') ?? [])].at(-1);
      if (!(menu && entry)) return null;
      const frame = menu.getBoundingClientRect();
      const {top, bottom} = entry.getBoundingClientRect();
      return top >= frame.top && bottom <= Math.min(frame.bottom, innerHeight);
    });

  test('shows the entry of a page that is led to', async () => {
    const page = await open('/tra-cuu', DESK);
    await wake(page);
    await page.locator('main a[href="/tra-cuu/so-hieu"]').first().click();
    await page.locator('h1:focus').waitFor();
    await expect.poll(() => seen(page)).toBe(true);
  });
});

test('the contents of III.2 list a) to m), and each leads to its clause', async () => {
  const page = await open(KINDS.section, DESK);
  const links = page.locator('.theme-doc-toc-desktop .table-of-contents__link');
  const words = await links.allTextContents();
  expect(words.map((name) => name.slice(0, 2))).toEqual([
    ...['a', 'b', 'c', 'd', 'e', 'g', 'h', 'i', 'k', 'l', 'm'].map((letter) => `${letter})`),
    'Đư',
  ]);
  for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))))
    expect(await page.locator(`[id="${href!.slice(1)}"]`).count(), href!).toBe(1);
});

describe('home', () => {
  test('begins with what people come for: search, then four doors', async () => {
    const page = await open('/', {viewport: {width: 1280, height: 800}});
    const doors = page.locator('.doors a');
    expect(await doors.allTextContents()).toEqual(['Đọc', 'Tra', 'Kiểm tra dự thảo', 'In']);
    const search = await box(page, '#tim-kiem-trang-chu');
    const last = (await doors.last().boundingBox())!;
    expect(search.y).toBeLessThan(last.y);
    expect(last.y + last.height).toBeLessThan(800);
    expect(await page.locator('.diagram').count()).toBe(0);
    await page.goto(address('/ke-hoach'));
    expect(await page.locator('.diagram').count()).toBe(1);
  });

  test('tells what has changed and what must be checked again, as the lists of these do', async () => {
    const page = await open('/');
    const news = await page.locator('#moi-thay-doi ~ ul li').allTextContents();
    const due = await page.locator('#sap-kiem-tra ~ ul li').allTextContents();
    expect(news.length).toBe(5);
    expect(due.length).toBe(5);
    await page.goto(address('/thay-doi'));
    const all = (await page.locator('main').textContent())!;
    for (const line of news) expect(all).toContain(line);
    await page.goto(address('/can-cu/can-kiem-tra'));
    const table = (await page.locator('main table').first().textContent())!;
    for (const line of due) expect(table).toContain(/^(.*?): /.exec(line)![1]);
  });
});
