import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {FileError} from '../../src/core/word/file-error.ts';
import {importPlan} from '../../src/import/import-plan.ts';
import {ROOT} from '../fixtures/site.ts';
import {buildManyPages, documentXml, numberingXml, wordFile} from './hostile-documents.ts';

const TEXT = readFileSync(join(ROOT, 'static/van-ban/ke-hoach-06-2023.txt'), 'utf8');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nhap-gioi-han-'));
});
afterEach(() => rmSync(root, {recursive: true}));

/** What the importer says of a file; any error but a `FileError` fails the test. */
async function toldOf(content: string | Uint8Array, out = join(root, 'docs')): Promise<string> {
  const file = join(root, 'tep');
  writeFileSync(file, content);
  try {
    await importPlan(file, {out, dryRun: false});
    return '';
  } catch (error) {
    if (error instanceof FileError) return error.found;
    throw error;
  }
}

const item =
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Mục</w:t></w:r></w:p>';
const listed = (level: Parameters<typeof numberingXml>[0]) =>
  wordFile(documentXml(item), numberingXml(level));

describe('Word', () => {
  test.each([
    ['110000', 'ký hiệu có mã “110000”, Unicode không có mã này'],
    ['D800', 'ký hiệu có mã “D800”, Unicode không có mã này'],
    ['-1', 'ký hiệu có mã “-1”, Unicode không có mã này'],
    ['zz', 'ký hiệu có mã “zz”, Unicode không có mã này'],
  ])('a sign of code %s', async (code, told) => {
    expect(await toldOf(wordFile(documentXml(`<w:p><w:r><w:sym w:char="${code}"/></w:r></w:p>`)))).toBe(told);
  });

  test.each([
    ['lowerLetter', '1000000000', 'là số 1000000000, công cụ đếm tới 780'],
    ['upperLetter', '781', 'là số 781, công cụ đếm tới 780'],
    ['upperRoman', '2147483647', 'là số 2147483647, công cụ đếm tới 32.767'],
    ['lowerRoman', '-2147483648', 'là số -2147483648, công cụ đếm tới 32.767'],
    ['decimal', '1e300', 'là số 1e+300, công cụ đếm tới 32.767'],
    ['decimalZero', '99999', 'là số 99999, công cụ đếm tới 32.767'],
  ])('a list of %s from %s', async (format, start, told) => {
    expect(await toldOf(listed({format, start}))).toBe(`số thứ tự tự động của một danh sách ${told}`);
  });

  test.each([
    ['lowerLetter', '-30'],
    ['upperRoman', '0'],
    ['decimal', 'NaN'],
    ['bullet', 'x'],
    ['cardinalText', '7'],
  ])('a list of %s from %s is read', async (format, start) => {
    expect(await toldOf(listed({format, start}))).toMatch(/^văn bản không có đề cương|^phần đầu văn bản/);
  });

  test.each(['1000000000', '-5', '1.5', 'x', '4294967296'])('a list level %s', async (level) => {
    const xml = documentXml(item.replace('w:ilvl w:val="0"', `w:ilvl w:val="${level}"`));
    const told = await toldOf(wordFile(xml, numberingXml({format: 'decimal', start: '1', level})));
    expect(told).toMatch(/^văn bản không có đề cương|^phần đầu văn bản/);
  });

  test('a label of 5,000 letters', async () => {
    expect(await toldOf(listed({format: 'decimal', start: '1', text: 'a'.repeat(5000)}))).toBe(
      'số thứ tự tự động của một danh sách dài 5.000 ký tự',
    );
  });

  test('a table of 500 × 2,000, one of spans, one in one in one', async () => {
    const cell = '<w:tc><w:p/></w:tc>';
    const table = (rows: string) => documentXml(`<w:tbl>${rows}</w:tbl>`);
    expect(await toldOf(wordFile(table(`<w:tr>${cell.repeat(2000)}</w:tr>`.repeat(500))))).toBe(
      'quá 20.000 đoạn',
    );
    const wide = '<w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr><w:p/></w:tc>';
    expect(await toldOf(wordFile(table(`<w:tr>${wide}</w:tr>`.repeat(400))))).toBe(
      'quá 20.000 ô trong các bảng',
    );
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(5000)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(5000)}`;
    expect(await toldOf(wordFile(documentXml(deep)))).toBe('quá 500 lớp lồng nhau trong tệp .docx');
  });

  test('one paragraph, one text too long', async () => {
    const run = (length: number) => `<w:p><w:r><w:t>${'a '.repeat(length / 2)}</w:t></w:r></w:p>`;
    expect(await toldOf(wordFile(documentXml(run(100_002))))).toBe('quá 100.000 ký tự trong một đoạn');
    expect(await toldOf(wordFile(documentXml(run(90_000).repeat(40))))).toBe('quá 3.000.000 ký tự');
  });

  test('a character reference beyond Unicode', async () => {
    const told = await toldOf(
      wordFile(documentXml('<w:p><w:r><w:t>&#x110000;&#99999999999;</w:t></w:r></w:p>')),
    );
    expect(told).toMatch(/hỏng|văn bản không có đề cương/);
  });

  test('an empty zip entry of no XML', async () => {
    expect(await toldOf(zipSync({'word/document.xml': strToU8('')}))).not.toBe('');
  });
});

describe('text and PDF', () => {
  test('too many letters, lines, letters in a line', async () => {
    expect(await toldOf('a b\n'.repeat(1_000_000))).toBe('quá 3.000.000 ký tự');
    expect(await toldOf('a\n'.repeat(100_000))).toBe('quá 80.000 dòng');
    expect(await toldOf('a'.repeat(100_001))).toBe('quá 100.000 ký tự trong một dòng');
  });

  test('a PDF of 300,000 pages', async () => {
    expect(await toldOf(buildManyPages(300_000))).toBe('quá 1.000 trang PDF');
  });

  test('a number of 5,000 letters, of the plan and of what it cites', async () => {
    const long = 'A'.repeat(5000);
    expect(await toldOf(TEXT.replace('06/KH-KCNĐN', `06/KH-${long}`))).toBe(
      `số, ký hiệu dài 5006 ký tự: “06/KH-${'A'.repeat(34)}…”`,
    );
    const cited = TEXT.replace('63/2010/NĐ-CP', `63/2010/${long}`);
    expect(cited).not.toBe(TEXT);
    expect(await toldOf(cited)).toBe('');
  });
});

describe('the place of the pages', () => {
  const isRoot = process.getuid?.() === 0;

  test.skipIf(isRoot)('a folder that cannot be written', async () => {
    const out = join(root, 'khoa');
    mkdirSync(out);
    chmodSync(out, 0o555);
    expect(await toldOf(TEXT, join(out, 'docs'))).toContain('không được phép ghi');
  });

  test.runIf(existsSync('/proc/self'))('a disk that takes no files', async () => {
    expect(await toldOf(TEXT, '/proc/docs')).toMatch(/^không được phép ghi|^chỗ của một trang/);
  });

  test('a file, the root of the disk, a name too long', async () => {
    writeFileSync(join(root, 'la-tep'), 'x');
    expect(await toldOf(TEXT, join(root, 'la-tep'))).toContain('--out đi qua một tệp');
    expect(await toldOf(TEXT, join(root, 'la-tep/docs'))).toContain('--out đi qua một tệp');
    expect(await toldOf(TEXT, '/')).toContain('--out là gốc của ổ đĩa');
    expect(await toldOf(TEXT, join(root, 'a'.repeat(300)))).toContain('tên tệp quá dài');
    expect(await toldOf(TEXT, `${join(root, 'a')}\0b`)).toContain('NUL');
  });

  test('a broken note of the last import', async () => {
    expect(await toldOf(TEXT)).toBe('');
    const note = join(root, 'docs/ke-hoach/ke-hoach-06-kh-kcndn-2023/.nhap.json');
    for (const broken of ['', '{"a": ', '[]', 'null', '{"../../a": "x"}', '{"docs/a.mdx": 1}']) {
      writeFileSync(note, broken);
      expect(await toldOf(TEXT)).toBe(
        'tệp ghi nhớ lần nhập trước bị hỏng: docs/ke-hoach/ke-hoach-06-kh-kcndn-2023/.nhap.json',
      );
    }
  });

  test('a folder where a page should stand', async () => {
    mkdirSync(join(root, 'docs/ke-hoach'), {recursive: true});
    writeFileSync(join(root, 'docs/ke-hoach/ke-hoach-06-kh-kcndn-2023'), 'x');
    expect(await toldOf(TEXT)).toContain('chỗ của một trang đã có thứ khác');
    expect(readFileSync(join(root, 'docs/ke-hoach/ke-hoach-06-kh-kcndn-2023'), 'utf8')).toBe('x');
  });
});
