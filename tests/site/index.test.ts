import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'csv-parse/sync';
import {strFromU8, unzipSync} from 'fflate';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {EVERY, some} from '../every.ts';
import {address, BUILD, KINDS, PLANS, revisit, useBrowser, wake} from './harness.ts';

/** `/can-cu`: the table of legal bases, what narrows and orders it, and the files it gives. */

const {openTab: open} = useBrowser();
const WIDE = {viewport: {width: 1280, height: 900}};

const names = (page: Page) => page.locator('.citation-index tbody th a').allTextContents();
const states = (page: Page) => page.locator('.citation-index tbody .status').allTextContents();
const told = (page: Page) => page.locator('main [role=status]').first().textContent();
const choice = (page: Page, label: string) =>
  page.locator('.index-filters label', {hasText: new RegExp(`^${label}`)}).locator('select');
const query = (page: Page) => new URL(page.url()).search;
/** Instruments with a page. */
const ALL: number = JSON.parse(readFileSync(join(BUILD, 'data/citations.json'), 'utf8')).instruments.length;

test('the former address leads there, with its query and its part of the page', async () => {
  const page = await open('/tra-cuu/trich-dan?chu-de=g&ngay=2026-01-01#cuoi', WIDE);
  await page.waitForURL((url) => url.pathname === '/can-cu');
  const {search, hash} = new URL(page.url());
  expect([search, hash]).toEqual(['?chu-de=g&ngay=2026-01-01', '#cuoi']);
  expect(await page.locator('h1').textContent()).toBe('Căn cứ pháp lý');
});

test('without scripts the former address leads there too, and the table is whole', async () => {
  const page = await open('/tra-cuu/trich-dan', {...WIDE, javaScriptEnabled: false});
  await page.waitForURL((url) => url.pathname === '/can-cu');
  expect(await page.locator('.citation-index tbody tr').count()).toBeGreaterThan(50);
  expect(await page.locator('.index-filters').isVisible()).toBe(false);
});

/** Pixels. Where there are several plans, a row takes a line for the name of one, and two for each further place. */
function mostOfFifty(places: readonly number[]): number {
  const lines = places.map((count) => (count === 0 ? 0 : 2 * count - 1));
  return 3000 + (PLANS === 1 ? 0 : 17 * lines.reduce((sum, count) => sum + count, 0));
}

test.each(some([1280, 1920], 1))(
  'fifty rows of one plan take less than 3,000 px at %i, in sight of their heads',
  async (width) => {
    const page = await open(KINDS.index, {viewport: {width, height: 900}});
    await revisit(page);
    await wake(page);
    const rows = page.locator('.citation-index tbody tr');
    const [first, last] = [await rows.first().boundingBox(), await rows.nth(49).boundingBox()];
    const places = await rows.evaluateAll((all) =>
      all.slice(0, 50).map((row) => row.querySelectorAll('td:last-child li').length),
    );
    expect(last!.y + last!.height - first!.y).toBeLessThan(mostOfFifty(places));
    await rows.nth(30).scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 300));
    const gap = await page.evaluate(() => {
      const bar = document.querySelector('.navbar')!.getBoundingClientRect();
      return document.querySelector('.citation-index thead th')!.getBoundingClientRect().top - bar.bottom;
    });
    expect(Math.abs(gap)).toBeLessThan(2);
  },
);

describe('filters', () => {
  test('combine, several states at once; each says how many rows it leaves', async () => {
    const page = await open(KINDS.index, WIDE);
    await wake(page);
    for (const state of ['Hết hiệu lực', 'Hết hiệu lực một phần']) {
      const box = page.getByLabel(new RegExp(`^${state} \\(`));
      await box.focus();
      await page.keyboard.press('Space');
      await expect.poll(() => box.isChecked()).toBe(true);
      expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
    }
    const found = await states(page);
    expect(new Set(found)).toEqual(new Set(['Hết hiệu lực', 'Hết hiệu lực một phần']));
    const topic = choice(page, 'Chủ đề');
    const options = await topic.locator('option').allTextContents();
    expect(options).toHaveLength(12);
    expect(options.every((words) => words === 'Tất cả' || /^\p{Ll}\) .{10,} \(\d+\)$/u.test(words))).toBe(
      true,
    );
    await topic.selectOption('a');
    const [, expected] = /\((\d+)\)$/.exec(options.find((words) => words.startsWith('a)'))!)!;
    await expect.poll(() => told(page)).toBe(`${expected} trên ${ALL} văn bản`);
    expect(Number(expected)).toBeGreaterThan(0);
    await choice(page, 'Loại văn bản').selectOption('Nghị định');
    await choice(page, 'Vai trò').selectOption('noi-dung');
    expect((await names(page)).every((name) => name.startsWith('Nghị định'))).toBe(true);
    expect(new URLSearchParams(query(page)).getAll('tinh-trang')).toHaveLength(2);
  });

  test('and the order come back on Back, hold from the address alone, and are dropped at once', async () => {
    const page = await open(KINDS.index, WIDE);
    await wake(page);
    await choice(page, 'Loại văn bản').selectOption('Nghị định');
    const head = page.getByRole('columnheader', {name: 'Tính đến'});
    await head.getByRole('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    expect(await page.locator('[aria-sort]').count()).toBe(1);
    const arrow = () =>
      head.getByRole('button').evaluate((button) => getComputedStyle(button, '::after').content);
    expect(await arrow()).toContain('▼');
    const left = await names(page);
    const address_ = page.url();
    await page.locator('.citation-index tbody th a').nth(3).click();
    await page.locator('h1:focus').waitFor();
    await page.goBack();
    await page.waitForURL(address_);
    await expect.poll(() => names(page)).toEqual(left);
    const other = await open(address_.replace(address(''), ''), WIDE);
    await expect.poll(() => names(other)).toEqual(left);
    expect(await choice(other, 'Loại văn bản').inputValue()).toBe('Nghị định');
    await other.getByRole('button', {name: 'Bỏ lọc và thứ tự'}).click();
    await expect.poll(() => told(other)).toBe(`${ALL} trên ${ALL} văn bản`);
    expect(query(other)).toBe('');
  });

  test.runIf(EVERY)('keep the day asked for, and are told of that day', async () => {
    const page = await open(`${KINDS.index}?ngay=2023-01-30`, WIDE);
    await page.locator('[data-state-of][data-on="2023-01-30"]').first().waitFor();
    await choice(page, 'Loại văn bản').selectOption('Nghị định');
    expect(new URLSearchParams(query(page)).get('ngay')).toBe('2023-01-30');
    await page.getByLabel('Xem tại ngày').fill('1/7/2026');
    await page.getByRole('button', {name: 'Xem', exact: true}).click();
    await page.locator('[data-state-of][data-on="2026-07-01"]').first().waitFor();
    expect(new URLSearchParams(query(page)).get('loai')).toBe('Nghị định');
  });

  test.runIf(EVERY)('of the matrix of topics and forms come back on Back too', async () => {
    const page = await open('/huong-dan/chu-de-hinh-thuc-doi-tuong', WIDE);
    await wake(page);
    await choice(page, 'Hình thức').selectOption({index: 3});
    await choice(page, 'Đối tượng').selectOption({index: 1});
    const rows = page.locator('.topic-matrix tbody th');
    const left = await rows.allTextContents();
    expect(left.length).toBeLessThan(11);
    await page.locator('.topic-matrix tbody a').first().click();
    await page.locator('h1:focus').waitFor();
    await page.goBack();
    await expect.poll(() => rows.allTextContents()).toEqual(left);
    expect(await choice(page, 'Đối tượng').inputValue()).not.toBe('');
  });
});

describe('a file of what is shown', () => {
  const saved = async (page: Page, form: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', {name: `Lưu .${form}`, exact: true}).click();
    return readFileSync(await (await download).path());
  };

  test('is loaded only when asked for, and has the rows in their order, with the day of their states', async () => {
    const page = await open(
      `${KINDS.index}?loai=Ngh%E1%BB%8B+%C4%91%E1%BB%8Bnh&xep=-ten&ngay=2026-07-01`,
      WIDE,
    );
    await page.locator('[data-state-of][data-on="2026-07-01"]').first().waitFor();
    const shown = await names(page);
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    const rows: string[][] = parse(await saved(page, 'csv'), {bom: true});
    expect(scripts.length).toBeGreaterThan(0);
    expect(rows[0]![3]).toBe('Tình trạng vào ngày 01/07/2026');
    expect(rows.slice(1).map(([name]) => name)).toEqual(shown);
    expect(rows.slice(1).map((row) => row[3])).toEqual(await states(page));
    expect(rows[1]!.at(-1)).toMatch(/^http:\/\/.+\/can-cu\/nghi-dinh-/);

    const apart: string[][] = parse(await saved(page, 'csv (dấu ;)'), {bom: true, delimiter: ';'});
    expect(apart).toEqual(rows);

    const parts = unzipSync(await saved(page, 'xlsx'));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    const words = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()) + sheet;
    expect(sheet.match(/<row /g)).toHaveLength(shown.length + 1);
    for (const name of shown) expect(words).toContain(name);
    expect(sheet).not.toContain('<f>');
  });
});
