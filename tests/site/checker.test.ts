import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {EVERY, oneOf} from '../every.ts';
import {buildTextPdf} from '../import/build-pdf.ts';
import {address, BUILD, useBrowser, wake} from './harness.ts';
import {longestTask, slowness} from './longest-task.ts';
import {oddDrafts} from './odd-drafts.ts';

const browser = useBrowser();

const PLAN = readFileSync(join(BUILD, 'van-ban/ke-hoach-06-2023.txt'), 'utf8');

async function openChecker(open = browser.openTab): Promise<Page> {
  const page = await open('/kiem-tra');
  await wake(page);
  return page;
}

/** Chooses a file of these words without sending them through the driver. */
function choose(page: Page, name: string, text: string, times = 1): Promise<void> {
  return page.evaluate(
    ([fileName, words, count]) => {
      const data = new DataTransfer();
      data.items.add(new File([words.repeat(count)], fileName));
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      input.files = data.files;
      input.dispatchEvent(new Event('change', {bubbles: true}));
    },
    [name, text, times] as const,
  );
}

async function check(page: Page, text: string): Promise<void> {
  await page.fill('#checker-text', text);
  await page.getByRole('button', {name: 'Kiểm tra', exact: true}).click();
}

describe('a check that takes long', () => {
  test('is stopped by its button; the page answers meanwhile, and checks again', async () => {
    const page = await openChecker();
    await choose(page, 'ho-so.txt', PLAN, 210);
    const halt = page.getByRole('button', {name: 'Dừng'});
    await halt.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({hasText: 'Đã dừng. Chưa có kết quả kiểm tra.'}).waitFor();
    expect(await halt.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kiểm tra');
    await page.waitForTimeout(1000);
    expect(await page.locator('.finding').count()).toBe(0);
    await check(page, 'Căn cứ Nghị định số 63/2010/NĐ-CP');
    await page.locator('.finding').waitFor();
    expect(await page.locator('.finding a q').allTextContents()).toEqual(['Nghị định số 63/2010/NĐ-CP']);
  });

  test.runIf(EVERY)('ends with the next draft, and nothing of it comes after', async () => {
    const page = await openChecker();
    await choose(page, 'ho-so.txt', PLAN, 210);
    await check(page, 'Căn cứ Nghị định số 63/2010/NĐ-CP');
    await page.locator('.finding').waitFor();
    await expect
      .poll(() => page.workers().filter((worker) => worker.url().includes('check-worker')).length)
      .toBe(0);
    await page.waitForTimeout(1000);
    expect(await page.locator('.finding a q').allTextContents()).toEqual(['Nghị định số 63/2010/NĐ-CP']);
  });

  // What else the machine does can only add to a task: the best of three, in a process that holds nothing of other tests.
  test('holds the page up for no fifth of a second, with all that it found', {retry: 2}, async () => {
    const page = await openChecker(browser.open);
    const longest = await longestTask(page, async () => {
      await choose(page, 'ho-so.txt', PLAN, 14);
      await page.locator('[aria-busy="false"] .finding').nth(489).waitFor({state: 'attached'});
      await page.getByText('490 trích dẫn: ').waitFor();
    });
    expect(longest).toBeLessThan(200 * (await slowness(page)));
    expect((await page.locator('.checker__draft').textContent())!.length).toBeGreaterThan(PLAN.length * 14);
    // No field holds it, and that is said.
    expect(await page.inputValue('#checker-text')).toBe('');
    await page.getByText('không hiện trong ô').waitFor();
  });

  test.runIf(EVERY)('takes a pasted dossier past the field', async () => {
    const page = await openChecker();
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text.repeat(10));
      document
        .querySelector('#checker-text')!
        .dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
    }, PLAN);
    await page.getByText('350 trích dẫn: ').waitFor();
    expect(await page.inputValue('#checker-text')).toBe('');
  });
});

describe('what the checker cannot do is said in Vietnamese', () => {
  test('a worker that does not start', async () => {
    const page = await openChecker();
    await page.route(/check-worker[^/]*\.js$/, (route) => route.fulfill({status: 404, body: ''}));
    await check(page, 'Căn cứ Nghị định số 63/2010/NĐ-CP');
    await page.getByRole('alert').filter({hasText: 'không chạy được phần kiểm tra'}).waitFor();
    expect(await page.getByRole('button', {name: 'Dừng'}).count()).toBe(0);
  });

  test('a reader of PDF files that cannot be fetched', async () => {
    const page = await openChecker(browser.open);
    await page.context().route(/\/pdf\.[^/]*js$/, (route) => route.abort());
    await page.setInputFiles('input[type=file]', pdfOf('Căn cứ Nghị định số 63/2010/NĐ-CP'));
    await page.getByRole('alert').filter({hasText: 'Không tải được phần đọc PDF'}).waitFor();
  });

  test('a file without a word, and words beyond the bound', async () => {
    const page = await openChecker();
    await choose(page, 'trong.txt', ' \n');
    await page.getByRole('alert').filter({hasText: 'Tệp không có chữ nào'}).waitFor();
    await choose(page, 'ho-so.txt', PLAN, Math.ceil(3_100_000 / PLAN.length));
    await page.getByRole('alert').filter({hasText: 'dài quá 3.000.000 ký tự'}).waitFor();
  });
});

test('reads a PDF in the worker', async () => {
  const page = await openChecker();
  await page.setInputFiles('input[type=file]', pdfOf('Căn cứ Nghị định số 63/2010/NĐ-CP của Chính phủ;'));
  await page.locator('.finding').waitFor();
  expect(await page.locator('.finding a q').allTextContents()).toEqual([
    'Nghị định số 63/2010/NĐ-CP của Chính phủ',
  ]);
});

describe('a PDF whose words may be others than it shows', () => {
  const COLUMNS = Array.from({length: 14}, (_, at) => `Nghị định số ${at + 10}/2020/NĐ-CP\tdòng phải ${at}`);
  const DOUBT = 'kết quả có thể sai hoặc sót; hãy dùng bản .docx';

  test('is judged with a doubt, which stays with its words as long as they do', async () => {
    const page = await openChecker();
    const status = page.getByRole('status').filter({hasText: DOUBT});
    await page.setInputFiles('input[type=file]', pdfOf(...COLUMNS));
    await status.filter({hasText: '14 trích dẫn'}).waitFor();
    await page.fill('#checker-day', '02/01/2026');
    await page.locator('#checker-day').blur();
    await status.waitFor();
    await page.reload();
    await wake(page);
    await status.filter({hasText: '14 trích dẫn'}).waitFor();
    await page.getByRole('button', {name: 'Kiểm tra', exact: true}).click();
    await status.filter({hasText: '14 trích dẫn'}).waitFor();
    await check(page, 'Căn cứ Nghị định số 63/2010/NĐ-CP');
    await page.getByRole('status').filter({hasText: '1 trích dẫn'}).waitFor();
    expect(await status.count()).toBe(0);
  });
});

function pdfOf(...lines: string[]) {
  return {name: 'du-thao.pdf', mimeType: 'application/pdf', buffer: Buffer.from(buildTextPdf(lines))};
}

test('odd files: each ends in words, none breaks the policy, and what is damaged is told', async () => {
  const page = await browser.openTab('/robots.txt');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({effectiveDirective}) =>
      console.error(`policy: ${effectiveDirective}`),
    ),
  );
  await page.goto(address('/kiem-tra'));
  await wake(page);
  const problem = page.getByRole('alert');
  for (const draft of oneOf(oddDrafts(1), 24)) {
    // What was said of the last one goes first.
    await check(page, '');
    await problem.filter({hasText: 'Ô này đang trống'}).waitFor();
    await page.setInputFiles('input[type=file]', draft);
    await problem.filter({hasText: 'Ô này đang trống'}).waitFor({state: 'detached'});
    await page.getByRole('button', {name: 'Dừng'}).waitFor({state: 'detached'});
    const said = `${await problem.textContent()}${await page.locator('.checker__status').textContent()}`;
    expect(said, draft.name).toMatch(/trích dẫn|Tệp|tệp|Không đọc được/);
    if (/^(?:cut|hong|rong)-?\d?\.(?:pdf|docx)$/.test(draft.name))
      expect(said, draft.name).toMatch(/hỏng|tệp nén/);
    expect(errors.splice(0), draft.name).toEqual([]);
  }
}, 120_000);
