import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {EVERY, some} from '../every.ts';
import {useBrowser, wake} from './harness.ts';

const browser = useBrowser();

async function openChecker(open = browser.openTab): Promise<Page> {
  const page = await open('/kiem-tra');
  await wake(page);
  return page;
}

async function check(page: Page, text: string): Promise<void> {
  await page.fill('#checker-text', text);
  await page.getByRole('button', {name: 'Kiểm tra', exact: true}).click();
  await page.locator('.finding').first().waitFor();
}

const verdicts = (page: Page) => page.locator('.finding__verdict').allTextContents();

test('the day of the draft decides on force, and a new day judges anew', async () => {
  const page = await openChecker();
  await page.fill('#checker-day', '30/06/2026');
  await check(page, 'Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ');
  expect(await verdicts(page)).toEqual(['Đã được sửa đổi']);
  await page.fill('#checker-day', '01/7/2026');
  await page.getByText('đã hết hiệu lực từ 01/07/2026, nay là Nghị định số 224/2026/NĐ-CP').waitFor();
  expect(await verdicts(page)).toEqual(['Không còn hiệu lực']);
  expect(await page.locator('.finding__suggestion').textContent()).toContain('Nghị định số 224/2026/NĐ-CP');
  await page.fill('#checker-day', '');
  await page.getByRole('button', {name: 'Kiểm tra', exact: true}).click();
  await page.getByRole('alert').filter({hasText: 'Ngày của dự thảo chưa đủ'}).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('checker-day');
});

test('a sure correction is put into the draft, by keyboard', async () => {
  const page = await openChecker();
  await check(page, 'theo Nghị quyết số 76/NQ-CP ngày 15/7/2022 của Chính phủ.');
  await page.getByText('Sai năm: ngày ban hành là 15/07/2021').waitFor();
  await page.getByRole('button', {name: 'Thay trong dự thảo'}).focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({hasText: 'Đã thay “Nghị quyết số 76/NQ-CP ngày 15/7/2022'})
    .waitFor();
  expect(await page.inputValue('#checker-text')).toBe(
    'theo Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ.',
  );
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('checker-text');
});

test('what has ended is not put into the draft by a press', async () => {
  const page = await openChecker();
  await check(page, 'theo Nghị định số 42/2022/NĐ-CP của Chính phủ');
  expect(await page.getByRole('button', {name: 'Thay trong dự thảo'}).count()).toBe(0);
});

test('the draft is there after a look at another page, until it is cleared', async () => {
  const page = await openChecker();
  await page.fill('#checker-day', '30/01/2023');
  await check(page, 'theo Nghị định số 92/2017/NĐ-CP');
  await page.locator('.finding__actions a').first().click();
  await page.waitForURL('**/can-cu/**');
  await page.goBack();
  await page.locator('.finding').first().waitFor();
  expect(await page.inputValue('#checker-text')).toBe('theo Nghị định số 92/2017/NĐ-CP');
  expect(await page.inputValue('#checker-day')).toBe('30/01/2023');
  await page.reload();
  await wake(page);
  await page.locator('.finding').first().waitFor();
  await page.getByRole('button', {name: 'Xóa', exact: true}).click();
  expect(await page.inputValue('#checker-text')).toBe('');
  expect(await page.locator('.finding').count()).toBe(0);
  await page.reload();
  await wake(page);
  expect(await page.inputValue('#checker-text')).toBe('');
});

test.runIf(EVERY)('a finding leads to its place in the draft, and back', async () => {
  const page = await openChecker();
  await check(page, `${'Một dòng.\n'.repeat(60)}theo Nghị định số 92/2017/NĐ-CP`);
  const mark = page.locator('#cho-1');
  await page.getByRole('link', {name: /^Xem trong dự thảo/}).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => mark.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(720);
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('#trich-dan-1').evaluate((element) => element.getBoundingClientRect().top))
    .toBeGreaterThan(0);
  expect(new URL(page.url()).hash).toBe('#trich-dan-1');
});

test('the recitals are written anew, with what was changed and what needs a hand', async () => {
  const page = await openChecker();
  await check(
    page,
    'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;\nCăn cứ Quyết định số 06/QĐ-TTg;\n',
  );
  const recitals = page.locator('.recitals');
  const lines = await recitals.locator('.recitals__text p').allTextContents();
  expect(lines[0]).toMatch(
    /^Căn cứ Nghị định số 118\/2025\/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ .+;$/,
  );
  expect(lines[1]).toBe('Căn cứ Quyết định số 06/QĐ-TTg.');
  expect(await recitals.locator('del').allTextContents()).toEqual([
    'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
  ]);
  await recitals.getByText('chưa đủ để xác định', {exact: false}).waitFor();
});

test.runIf(EVERY)(
  'the recitals are put in the order of ranks and back, by keyboard, each move told',
  async () => {
    const page = await openChecker();
    const draft = [
      'Căn cứ Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Văn phòng Chính phủ;',
      'Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ;',
      'Căn cứ Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 của Chính phủ;',
      'Theo đề nghị của Chánh Văn phòng;',
    ];
    await check(page, draft.join('\n'));
    const recitals = page.locator('.recitals');
    const box = recitals.getByLabel('Xếp theo loại văn bản');
    const kinds = async () =>
      (await recitals.locator('.recitals__text p').allTextContents()).map(
        (line) => /Thông tư|Quyết định|Nghị định|Theo đề nghị/.exec(line)?.[0],
      );
    const moves = recitals.getByText(/^Chuyển xuống dưới: /);
    const asDrafted = ['Thông tư', 'Quyết định', 'Nghị định', 'Theo đề nghị'];
    expect(await kinds()).toEqual(asDrafted);
    expect(await moves.count()).toBe(0);

    await recitals.getByRole('button', {name: 'Chép phần căn cứ'}).focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    await moves.first().waitFor();
    expect(await kinds()).toEqual(['Nghị định', 'Quyết định', 'Thông tư', 'Theo đề nghị']);
    expect(await moves.allTextContents()).toEqual([
      expect.stringMatching(/^Chuyển xuống dưới: Căn cứ Quyết định số 06\/QĐ-TTg/),
      expect.stringMatching(/^Chuyển xuống dưới: Căn cứ Thông tư số 02\/2017\/TT-VPCP/),
    ]);
    const lines = await recitals.locator('.recitals__text p').allTextContents();
    expect(lines.map((line) => line.at(-1))).toEqual([';', ';', ';', '.']);

    await page.keyboard.press('Space');
    await moves.first().waitFor({state: 'detached'});
    expect(await kinds()).toEqual(asDrafted);
  },
);

describe('how public pages cite acts', () => {
  test('is asked for when a draft is judged, the piece that holds the number alone', async () => {
    const page = await openChecker();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/acts-seen/')) asked.push(request.url().split('/').at(-1)!);
    });
    await page.waitForTimeout(500);
    expect(asked).toEqual([]);
    await check(page, 'Nghị định số 151/2025/NĐ-CP ngày 13/6/2025');
    await page.getByText('số này đi với ngày 12/06/2025 (23 trang)').waitFor();
    expect(await verdicts(page)).toEqual(['Nghi sai']);
    expect(asked).toEqual(['07.tsv']);
  });

  test('is said to be missing where it cannot be had', async () => {
    const page = await openChecker(browser.open);
    await page.context().route('**/acts-seen/**', (route) => route.fulfill({status: 404, body: ''}));
    await check(page, 'Nghị định số 151/2025/NĐ-CP');
    await page.getByRole('status').filter({hasText: 'chưa đối chiếu với bảng ấy'}).waitFor();
    expect(await verdicts(page)).toEqual(['Chưa có trong dữ liệu']);
  });
});

const SAVED = [
  ['Lưu CSV (dấu ;)', 'kiem-tra-trich-dan.csv', '\uFEFFSTT;'],
  ['Lưu Excel', 'kiem-tra-trich-dan.xlsx', 'PK'],
  ['Lưu CSV', 'kiem-tra-trich-dan.csv', '\uFEFFSTT,'],
] as const;

test.each(some(SAVED, 1))('%s', async (button, name, head) => {
  const page = await openChecker();
  await check(page, 'theo Nghị định số 92/2017/NĐ-CP');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: button, exact: true}).click(),
  ]);
  expect(download.suggestedFilename()).toBe(name);
  expect(readFileSync((await download.path())!, 'utf8').startsWith(head)).toBe(true);
});
