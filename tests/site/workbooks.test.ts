import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import type {Page} from 'playwright-core';
import readWorkbook from 'read-excel-file/universal';
import {expect, test} from 'vitest';
import {BUILD, KINDS, useBrowser, wake} from './harness.ts';

// Each workbook is read back by another library than the one that wrote it.

const browser = useBrowser();

/** A draft whose words would be a formula, were they not text. */
const DRAFT = '=1+1 theo Nghị định số 92/2017/NĐ-CP ngày 07/8/2017; +84 theo Nghị định số 61/2018/NĐ-CP';

const built = (name: string) => async () => new Uint8Array(readFileSync(join(BUILD, 'data', name)));

const saved = async (page: Page, button: string) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: button, exact: true}).click();
  return new Uint8Array(readFileSync(await (await download).path()));
};

const bases = async () => {
  const page = await browser.openTab(KINDS.index);
  await wake(page);
  return saved(page, 'Lưu .xlsx');
};

const findings = async () => {
  const page = await browser.openTab('/kiem-tra');
  await wake(page);
  await page.fill('#checker-text', DRAFT);
  await page.getByRole('button', {name: 'Kiểm tra', exact: true}).click();
  await page.getByRole('button', {name: 'Lưu Excel', exact: true}).and(page.locator(':enabled')).waitFor();
  return saved(page, 'Lưu Excel');
};

interface Expected {
  readonly head: readonly string[];
  readonly rows: number;
  /** Heads of the columns that hold days. */
  readonly days: readonly RegExp[];
}

test.each<[string, () => Promise<Uint8Array>, Expected]>([
  [
    'the legal bases',
    bases,
    {
      head: ['Văn bản', 'Số, ký hiệu', 'Trích yếu'],
      rows: 40,
      days: [/^Tính đến$/, /^Ngày ban hành$/],
    },
  ],
  ['the tasks', built('nhiem-vu.xlsx'), {head: ['Mục', 'Nhiệm vụ', 'Ai làm'], rows: 5, days: []}],
  ['the terms', built('thuat-ngu.xlsx'), {head: ['Thuật ngữ', 'Viết đầy đủ'], rows: 20, days: []}],
  ['the findings of the checker', findings, {head: ['STT', 'Trích dẫn trong dự thảo'], rows: 2, days: []}],
])('the workbook of %s', async (_name, make, expected) => {
  const bytes = await make();
  const sheets = await readWorkbook(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  expect(sheets).toHaveLength(1);
  const [head, ...rows] = sheets[0]!.data;
  expect(head!.slice(0, expected.head.length)).toEqual(expected.head);
  expect(rows.length).toBeGreaterThanOrEqual(expected.rows);
  for (const row of rows) expect(row).toHaveLength(head!.length);
  for (const [column, name] of head!.entries()) {
    const isDay = expected.days.some((day) => day.test(String(name)));
    const cells = rows.map((row) => row[column]).filter((cell) => cell !== null);
    const days = cells.filter((cell) => cell instanceof Date);
    if (isDay) expect(days.length, `${name}`).toBeGreaterThan(cells.length / 2);
    for (const cell of cells) {
      expect(cell instanceof Date || typeof cell === 'string', `${name}: ${cell}`).toBe(true);
      // What is a day is one in its cell too.
      if (isDay) expect(`${cell}`, `${name}`).not.toMatch(/^\d\d\/\d\d\/\d{4}$/);
    }
    for (const day of days) expect((day as unknown as Date).toISOString()).toMatch(/T00:00:00\.000Z$/);
  }
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  expect(sheet).not.toMatch(/<f[ >/]/);
  expect(sheet).toMatch(/<pane ySplit="1" [^>]*state="frozen"/);
  const lastColumn = String.fromCharCode(64 + head!.length);
  expect(sheet).toContain(`<autoFilter ref="A1:${lastColumn}${rows.length + 1}"/>`);
});
