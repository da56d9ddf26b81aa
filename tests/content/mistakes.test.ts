import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {checkFiles, contentPaths} from '../../src/build/load-site.ts';
import {readDocs} from '../../src/build/read-docs.ts';
import {formatFinding} from '../../src/core/page/finding.ts';
import {readOnce} from '../fixtures/read-once.ts';
import {FACTS, ROOT} from '../fixtures/site.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const folder of ['docs', 'static/van-ban'])
    cpSync(join(ROOT, folder), join(root, folder), {recursive: true});
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

const INSTRUMENT = 'can-cu/nghi-dinh-63-2010-nd-cp.mdx';

/** The report after one change to one file, as an editor would see it. */
function reportAfter(file: string, change: (source: string) => string): string {
  const path = join(root, 'docs', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return report();
}

function report(): string {
  const paths = contentPaths(root);
  return checkFiles(readDocs(paths.docs), paths, FACTS, readOnce).findings.map(formatFinding).join('\n');
}

test('the content as it stands has no finding', () => {
  expect(report()).toBe('');
});

test('broken YAML', () => {
  expect(reportAfter(INSTRUMENT, (source) => source.replace('type: Nghị định', 'type: "Nghị định'))).toMatch(
    /^docs\/can-cu\/nghi-dinh-63-2010-nd-cp\.mdx:\d+\n {2}thấy: {5}YAML hỏng:/,
  );
});

test('a day that does not exist', () => {
  expect(
    reportAfter(INSTRUMENT, (source) => source.replace('issued: 08/06/2010', 'issued: 31/02/2023')),
  ).toMatchInlineSnapshot(`
    "docs/can-cu/nghi-dinh-63-2010-nd-cp.mdx:7
      thấy:     issued: “31/02/2023”
      cần:      ngày có thật, dạng dd/mm/yyyy
      cách sửa: sửa giá trị của “issued”"
  `);
});

test('words of a plan that the site does not have', () => {
  expect(
    reportAfter(INSTRUMENT, (source) => source.replace('plan:06/KH-KCNĐN', 'plan:60/KH-KCNĐN')),
  ).toMatchInlineSnapshot(`
    "docs/can-cu/nghi-dinh-63-2010-nd-cp.mdx:54
      thấy:     sources: “plan:60/KH-KCNĐN” không có trong nội dung
      cần:      plan:<số của một kế hoạch có trong ke-hoach/>
      cách sửa: sửa lại mã, hoặc thêm trang còn thiếu"
  `);
});

test('a field that the contract does not know, and one that is missing', () => {
  const change = (source: string) => source.replace('type: Nghị định', 'kieu: Nghị định');
  expect(reportAfter(INSTRUMENT, change)).toContain('thiếu trường “type”');
  expect(report()).toContain('trường không có trong mẫu: “kieu”');
});

test('a key used twice, in a file of another name', () => {
  cpSync(join(root, 'docs', INSTRUMENT), join(root, 'docs/can-cu/ban-sao.mdx'));
  expect(report()).toMatchInlineSnapshot(`
    "docs/can-cu/ban-sao.mdx:2
      thấy:     trang “kind: instrument” ở docs/can-cu/ban-sao.mdx
      cần:      docs/can-cu/nghi-dinh-63-2010-nd-cp.mdx
      cách sửa: đổi tên hoặc chuyển tệp, hoặc sửa “kind” và mã cho khớp với tên tệp
    docs/can-cu/nghi-dinh-63-2010-nd-cp.mdx:3
      thấy:     key: “nghi-dinh-63-2010-nd-cp” đã dùng ở docs/can-cu/ban-sao.mdx
      cần:      mỗi trang một mã riêng
      cách sửa: đổi “key” của một trong hai trang"
  `);
});

test.each([
  ['another page', 'index.mdx', '/ke-hoach/iv-to-chuc-thuc-hien#iv-9', 33],
  ['a page named by its file', 'huong-dan/hinh-thuc.mdx', '../ke-hoach/iv-to-chuc-thuc-hien.mdx#iv-9', null],
  ['the page itself', 'ke-hoach/iv-to-chuc-thuc-hien.mdx', '#iv-9', null],
])('a link to a clause that is not on %s', (_, file, url, line) => {
  const told = reportAfter(file, (source) => `${source}\nXem [mục 9](${url}).\n`);
  expect(told).toContain(`liên kết tới “${url}”, trang ấy không có mục “iv-9”`);
  expect(told).toMatch(/cần: +sau dấu # là mã \(id\) một mục .*gần nhất trước: iv, iv-1, iv-2, /);
  // Beside the words of the plan ours are a mistake of their own.
  expect(told.match(/thấy:/g)).toHaveLength(file.startsWith('ke-hoach/') ? 2 : 1);
  if (line !== null) expect(told).toContain(`docs/${file}:${line}\n`);
});

test('a link to a clause that is there, and one to a heading, have no finding', () => {
  const links =
    '[mục 5](/ke-hoach/iv-to-chuc-thuc-hien#iv-5), [nguồn](/ke-hoach/iv-to-chuc-thuc-hien#duoc-dan-tai)';
  expect(reportAfter('index.mdx', (source) => `${source}\nXem ${links}.\n`)).toBe('');
});

test('a link to a heading that is not there, on pages of every kind', () => {
  const at = (url: string) => reportAfter('index.mdx', (source) => `${source}\nXem [nguồn](${url}).\n`);
  expect(at('/can-cu/nghi-dinh-63-2010-nd-cp#nguon-goc')).toMatchInlineSnapshot(`
    "docs/index.mdx:33
      thấy:     liên kết tới “/can-cu/nghi-dinh-63-2010-nd-cp#nguon-goc”, trang ấy không có mục “nguon-goc”
      cần:      sau dấu # là tên một mục của trang được dẫn tới, gần nhất trước: nguon, nguon-1, nguon-2, nguon-3, nguon-4, nguon-5, nguon-6, nguon-7…
      cách sửa: sửa phần sau dấu #, hoặc bỏ từ dấu # để dẫn tới đầu trang"
  `);
  for (const url of ['/tra-cuu/thuat-ngu#khong-co', '/huong-dan/van-phong#nguồn', '/ke-hoach/toan-van#nguon'])
    expect(report() + at(url), url).toContain(`liên kết tới “${url}”, trang ấy không có mục`);
});

test('links to headings, terms and sources that are there have no finding', () => {
  const links = [
    '/can-cu/nghi-dinh-63-2010-nd-cp#nguon',
    '/can-cu/nghi-dinh-63-2010-nd-cp#nguon-1',
    '/ke-hoach/toan-van#iii-2-a',
    '#m%E1%BB%99t-hai',
    '#một-hai-1',
  ].map((url) => `[x](${url})`);
  const headings = '## Một, hai\n\nChữ.\n\n## Một hai!\n';
  expect(reportAfter('index.mdx', (source) => `${source}\nXem ${links.join(' ')}.\n\n${headings}`)).toBe('');
});

test('a citation of an instrument without a page', () => {
  expect(
    reportAfter('index.mdx', (source) => `${source}\nXem Nghị định số 999/2011/NĐ-CP.\n`),
  ).toMatchInlineSnapshot(`
    "docs/index.mdx:33
      thấy:     “Nghị định số 999/2011/NĐ-CP” không có trang trong can-cu/
      cần:      mỗi văn bản được dẫn có số hiệu thì có một trang căn cứ
      cách sửa: thêm trang docs/can-cu/….mdx cho 999/2011/NĐ-CP, hoặc khai báo ở “unlinked” của trang này kèm lý do"
  `);
});

test('a clause edited by one letter', () => {
  expect(
    reportAfter('ke-hoach/i-muc-dich.mdx', (source) => source.replace('kỷ cương', 'kỉ cương')),
  ).toMatchInlineSnapshot(`
    "docs/ke-hoach/i-muc-dich.mdx:21
      thấy:     “tạo; nâng cao kỉ cương, nhận thức,”
      cần:      đúng từng chữ như văn bản: “tạo; nâng cao kỷ cương, nhận thức,”
      cách sửa: sửa lại theo văn bản; nếu văn bản phục hồi sai, sửa cả static/van-ban/ke-hoach-06-2023.txt và ghi lý do ở trang “Về văn bản”"
  `);
});

test('two clauses edited, on two pages: both are named', () => {
  reportAfter('ke-hoach/i-muc-dich.mdx', (source) => source.replace('kỷ cương', 'kỉ cương'));
  const findings = reportAfter('ke-hoach/iv-to-chuc-thuc-hien.mdx', (source) =>
    source.replace('khen thưởng', 'biểu dương'),
  );
  expect(findings.match(/^docs.*$/gm)).toEqual([
    'docs/ke-hoach/i-muc-dich.mdx:21',
    'docs/ke-hoach/iv-to-chuc-thuc-hien.mdx:21',
  ]);
});

test('a page of the plan that is missing', () => {
  rmSync(join(root, 'docs/ke-hoach/i-muc-dich.mdx'));
  expect(report()).toContain('đúng từng chữ như văn bản: “2023 như sau: I. Mục đích');
});

test('an instrument page that is missing', () => {
  rmSync(join(root, 'docs', INSTRUMENT));
  expect(report()).toContain('“Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ');
});

test('a file that is not UTF-8', () => {
  const path = join(root, 'docs', INSTRUMENT);
  writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from([0xc3, 0x28])]));
  expect(report()).toContain('tệp không phải UTF-8');
});

test('a script, an expression and an import', () => {
  const change = (source: string) =>
    `${source}\n<script>alert(1)</script>\n\n{1 + 1}\n\n<span onClick="x()">a</span>\n`;
  const findings = reportAfter('index.mdx', change);
  expect(findings).toContain('thẻ <script>');
  expect(findings).toContain('biểu thức {1 + 1}');
  expect(findings).toContain('thuộc tính onClick của thẻ <span>');
});

test('an unclosed tag', () => {
  expect(reportAfter('ke-hoach/i-muc-dich.mdx', (source) => source.replace('</Clause>', ''))).toContain(
    'MDX hỏng:',
  );
});

test('a clause id used twice and a clause quoted that does not exist', () => {
  expect(
    reportAfter('ke-hoach/i-muc-dich.mdx', (source) => source.replace('id="i-2"', 'id="i-1"')),
  ).toContain('mã “i-1” đã dùng ở docs/ke-hoach/i-muc-dich.mdx:');
  expect(reportAfter('index.mdx', (source) => `${source}\n<ClauseQuote id="iii-2-z" />\n`)).toContain(
    '“iii-2-z” không có trong nội dung',
  );
});

test('a symbolic link to a file, and one to a folder', () => {
  symlinkSync(join(root, 'docs', INSTRUMENT), join(root, 'docs/lien-ket.mdx'));
  symlinkSync(join(root, 'static'), join(root, 'docs/thu-muc'));
  const findings = report();
  for (const file of ['lien-ket.mdx', 'thu-muc'])
    expect(findings).toContain(`docs/${file}:1\n  thấy:     liên kết tượng trưng`);
});

test('two files of one address, and the address of a page that is drawn', () => {
  const page = '---\nkind: page\ntitle: Thử\ndescription: Trang thử để kiểm tra địa chỉ.\n---\n\nChữ.\n';
  writeFileSync(join(root, 'docs/chu-de.mdx'), page);
  writeFileSync(join(root, 'docs/tim-kiem.mdx'), page);
  const findings = report();
  expect(findings).toMatch(/địa chỉ \/chu-de đã dùng ở docs\/chu-de(\/index)?\.mdx/);
  expect(findings).toContain('địa chỉ /tim-kiem đã dùng ở một trang có sẵn');
});

test('the text of a plan that is not there', () => {
  expect(
    reportAfter('ke-hoach/toan-van.mdx', (source) => source.replace(/plan="[^"]*"/, 'plan="khong-co"')),
  ).toContain('PlanText plan: “khong-co” không có trong nội dung');
});

test('in force before it is issued', () => {
  expect(
    reportAfter(INSTRUMENT, (source) => source.replace('date: 14/10/2010', 'date: 01/01/2010')),
  ).toContain('effective ngày 01/01/2010, trước ngày ban hành 08/06/2010');
});

test('a number of another year', () => {
  expect(
    reportAfter(INSTRUMENT, (source) => source.replace('issued: 08/06/2010', 'issued: 08/06/2011')),
  ).toContain('số 63/2010/NĐ-CP mang năm 2010, ngày ban hành là 08/06/2011');
});

test('one document on two pages', () => {
  const copy = readFileSync(join(root, 'docs', INSTRUMENT), 'utf8').replace(/^key:.*$/m, 'key: ban-sao');
  writeFileSync(join(root, 'docs/can-cu/ban-sao.mdx'), copy);
  expect(report()).toMatch(
    /Nghị định số 63\/2010\/NĐ-CP, cùng cơ quan và ngày ban hành, đã có ở docs\/can-cu\//,
  );
});

test('two instruments that replace each other', () => {
  const relation = (target: string) =>
    `relations:\n  - type: replaces\n    target: ${target}\n    source: 1\n`;
  const replacing = (target: string) => (source: string) =>
    /^relations:/m.test(source)
      ? source.replace(/^relations:\n/m, relation(target))
      : source.replace(/^sources:/m, `${relation(target)}$&`);
  reportAfter(INSTRUMENT, replacing('nghi-dinh-92-2017-nd-cp'));
  expect(reportAfter('can-cu/nghi-dinh-92-2017-nd-cp.mdx', replacing('nghi-dinh-63-2010-nd-cp'))).toContain(
    'quan hệ chạy vòng',
  );
});
