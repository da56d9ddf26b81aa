import {strFromU8, unzipSync} from 'fflate';
import {expect, test} from 'vitest';
import {isKind} from '../../../src/core/page/page.ts';
import {taskTable, termTable} from '../../../src/core/publish/tables.ts';
import {workbook} from '../../../src/core/publish/workbook.ts';
import type {Site} from '../../../src/core/site/site.ts';
import {site} from '../../fixtures/site.ts';

const ORIGIN = 'https://example.org';
const sheetOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);

test('a task says whose it is, with whom and when; what the plan leaves open is said', () => {
  const page = site.pages.find((candidate) => isKind(candidate, 'guidance'))!;
  const taskNames = [
    {clause: 'iv-1', short: 'Đầu mối triển khai', lead: 'Văn phòng', evidence: 'bảng phân công'},
    {clause: 'iv-5', short: 'Báo cáo', due: 'báo cáo ngay'},
  ];
  const pages = [{...page, frontMatter: {...page.frontMatter, taskNames}}] as Site['pages'];
  const [, first, second] = taskTable({...site, pages}, ORIGIN);
  const clause = site.plans[0]!.clauses.find(({id}) => id === 'iv-1')!;
  expect(first).toEqual([
    'khoản 1 Mục IV',
    'Đầu mối triển khai',
    'Văn phòng',
    'kế hoạch không ghi',
    'kế hoạch không ghi',
    'bảng phân công',
    clause.text,
    `${ORIGIN}${clause.url}`,
  ]);
  expect(second!.slice(2, 6)).toEqual(['kế hoạch không ghi', 'kế hoạch không ghi', 'báo cáo ngay', '']);
});

test('every term has a row, with the places of its basis by name', () => {
  const terms = site.pages.flatMap((page) => (isKind(page, 'glossary') ? page.frontMatter.terms : []));
  const [head, ...rows] = termTable(site, ORIGIN);
  expect(rows.map(([term]) => term)).toEqual(terms.map(({term}) => term));
  expect(rows.every((row) => row.length === head!.length)).toBe(true);
  expect(rows.flat().filter((text) => text.includes('undefined'))).toEqual([]);
});

test('a workbook has a frozen head that filters, days as days, and no formula', async () => {
  const sheet = sheetOf(
    await workbook([
      ['Số', 'Ngày'],
      ['=1+1', '30/01/2023'],
      ['+84', 'không rõ ngày'],
    ]),
  );
  expect(sheet).toContain('state="frozen"');
  expect(sheet).toContain('<autoFilter ref="A1:B3"/>');
  expect(sheet).toMatch(/<c r="B2"[^>]*><v>44956<\/v><\/c>/);
  expect(sheet).not.toContain('<f>');
});

test('what LibreOffice asks of a workbook: a filter with a name, a format of days with a number of its own', async () => {
  const files = unzipSync(await workbook([['Ngày'], ['30/01/2023']]));
  expect(strFromU8(files['xl/workbook.xml']!)).toContain(
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Sheet1!$A$1:$A$2</definedName>',
  );
  const styles = strFromU8(files['xl/styles.xml']!);
  const [, number] = /numFmtId="(\d+)" formatCode="dd\/mm\/yyyy"/.exec(styles)!;
  expect(Number(number)).toBeGreaterThanOrEqual(164);
  expect(styles).toContain(`<xf numFmtId="${number}" applyNumberFormat="1">`);
});

test('the last column of a wide table is in the filter', async () => {
  const wide = Array.from({length: 28}, (_, index) => `${index}`);
  expect(sheetOf(await workbook([wide, wide]))).toContain('<autoFilter ref="A1:AB2"/>');
});

test('the same rows give the same bytes', async () => {
  const rows = [['Số'], ['30/01/2023']];
  const first = await workbook(rows);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(await workbook(rows)).toEqual(first);
});
