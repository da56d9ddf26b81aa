import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {BUILD, useBrowser} from './harness.ts';

const browser = useBrowser();

describe('preview of a citation', () => {
  test('by pointer: title, date, status; hoverable; Escape closes it; no request', async () => {
    const page = await browser.openTab('/ke-hoach/iii-2-noi-dung');
    const link = page.locator('a.citation', {hasText: '766/QĐ-TTg'});
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await link.hover();
    const preview = page.getByRole('tooltip');
    await preview.waitFor();
    expect(await preview.textContent()).toContain('ngày 23/06/2022');
    expect(await preview.textContent()).toContain('Được dẫn làm căn cứ ngày 26/11/2025');
    await preview.hover();
    await page.waitForTimeout(400);
    expect(await preview.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await preview.count()).toBe(0);
    expect(requests.filter((url) => !/\.(js|woff2)$/.test(url))).toEqual([]);
  });

  test('by keyboard focus, described for a screen reader', async () => {
    const page = await browser.openTab('/ke-hoach/can-cu-va-loi-mo-dau');
    const link = page.locator('a.citation').first();
    for (
      let step = 0;
      step < 60 && !(await link.evaluate((node) => node === document.activeElement));
      step += 1
    ) {
      await page.keyboard.press('Tab');
    }
    const id = await link.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${id}"]`).textContent()).toContain('Kế hoạch số 12/KH-UBND');
  });

  test('by touch: the first tap shows it, the second one follows the link', async () => {
    const page = await browser.openTab('/ke-hoach/can-cu-va-loi-mo-dau', {
      hasTouch: true,
      viewport: {width: 360, height: 740},
    });
    const link = page.locator('a.citation').first();
    await link.tap();
    await page.getByRole('tooltip').waitFor();
    expect(new URL(page.url()).pathname).toBe('/ke-hoach/can-cu-va-loi-mo-dau');
    await link.tap();
    await page.waitForURL('**/can-cu/ke-hoach-12-kh-ubnd-dong-nai-2023');
  });
});

describe('/kiem-tra', () => {
  test('finds the three slips of the plan and says what is right', async () => {
    const page = await browser.openTab('/kiem-tra');
    await page
      .locator('#checker-text')
      .fill(readFileSync(join(BUILD, 'van-ban/ke-hoach-06-2023.txt'), 'utf8'));
    await page.getByRole('button', {name: 'Kiểm tra', exact: true}).click();
    await page.locator('.findings').waitFor();
    const slips = await page.locator('.finding--slip a q').allTextContents();
    expect(slips.map((words) => /\S*\/\S*-\S*/.exec(words)?.[0])).toEqual([
      '17/NQ-TW',
      '766/QĐ-TTg',
      '02/2017/TT-VPCP',
    ]);
  });

  test('reads a Word file in the browser and sends nothing', async () => {
    const page = await browser.openTab('/kiem-tra');
    const document =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Căn cứ Nghị định số 63/</w:t></w:r><w:r><w:t>2010/NĐ-CP;</w:t></w:r></w:p></w:body></w:document>';
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    const draft = {
      name: 'du-thao.docx',
      mimeType: 'application/zip',
      buffer: Buffer.from(zipSync({'word/document.xml': strToU8(document)})),
    };
    await page.locator('input[type=file]').setInputFiles(draft);
    await page.locator('.findings').waitFor();
    expect(await page.locator('.finding a q').allTextContents()).toEqual(['Nghị định số 63/2010/NĐ-CP']);
    expect(sent).toEqual([]);
  });

  test('says plainly why a file cannot be read', async () => {
    const page = await browser.openTab('/kiem-tra');
    await page
      .locator('input[type=file]')
      .setInputFiles({name: 'anh.docx', mimeType: 'application/zip', buffer: Buffer.from('không phải zip')});
    await page.getByText('tệp .docx hỏng hoặc có mật khẩu').waitFor();
  });

  test('saves the list as CSV', async () => {
    const page = await browser.openTab('/kiem-tra');
    await page.locator('#checker-text').fill('Nghị định số 63/2010/NĐ-CP');
    await page.getByRole('button', {name: 'Kiểm tra', exact: true}).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Lưu CSV', exact: true}).click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).toContain('1,Nghị định số 63/2010/NĐ-CP,');
  });
});
