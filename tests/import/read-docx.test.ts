import {strToU8, zipSync} from 'fflate';
import iconv from 'iconv-lite';
import {describe, expect, test} from 'vitest';
import {readDocx} from '../../src/import/read-docx.ts';
import {buildDocx, type DocxList} from './build-docx.ts';

/** Text of each block; a table as its cells. */
function read(bytes: Uint8Array): unknown[] {
  return readDocx(bytes).blocks.map((block) => (block.type === 'paragraph' ? block.text : block.rows));
}

/** A document of one body. */
function raw(body: string): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(
      `<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

const text = (value: string) => `<w:r><w:t xml:space="preserve">${value}</w:t></w:r>`;

describe('readDocx', () => {
  test('Word’s numbering is written out, level by level, and starts anew below a higher level', () => {
    const list: DocxList = [
      {format: 'upperRoman', text: '%1.'},
      {format: 'decimal', text: '%2.'},
      {format: 'lowerLetter', text: '%3)'},
    ];
    const item = (value: string, level: number) => ({text: value, list: 0, level});
    expect(
      read(
        buildDocx(
          [
            item('Một', 0),
            item('Hai', 1),
            item('Ba', 2),
            item('Bốn', 2),
            item('Năm', 1),
            item('Sáu', 0),
            item('Bảy', 1),
          ],
          [list],
        ),
      ),
    ).toEqual(['I. Một', '1. Hai', 'a) Ba', 'b) Bốn', '2. Năm', 'II. Sáu', '1. Bảy']);
  });

  test('numbers of all levels, and signs of the symbol fonts', () => {
    const lists: DocxList[] = [
      [
        {format: 'decimal', text: '%1.'},
        {format: 'decimal', text: '%1.%2.'},
      ],
      [{format: 'bullet', text: '\uF02D'}],
      [{format: 'bullet', text: '\uF0B7'}],
    ];
    const blocks = [
      {text: 'Một', list: 0, level: 0},
      {text: 'Hai', list: 0, level: 1},
      {text: 'Gạch', list: 1},
      {text: 'Chấm', list: 2},
    ];
    expect(read(buildDocx(blocks, lists))).toEqual(['1. Một', '1.1. Hai', '- Gạch', '• Chấm']);
  });

  test('text of the fonts before Unicode', () => {
    const tcvn = iconv.decode(iconv.encode('Kế hoạch cải cách', 'tcvn'), 'win1252');
    expect(
      read(
        buildDocx([
          {text: tcvn, font: '.VnTime'},
          {text: tcvn, font: '.VnTimeH'},
          {text: 'Keá hoaïch caûi caùch', font: 'VNI-Times'},
          {text: 'Kế hoạch cải cách', font: '.VnTime'},
        ]),
      ),
    ).toEqual(['Kế hoạch cải cách', 'KẾ HOẠCH CẢI CÁCH', 'Kế hoạch cải cách', 'Kế hoạch cải cách']);
  });

  test('tables: merged cells leave empty ones, a table within a cell keeps its words there', () => {
    const cell = (inner: string, span = 1) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${inner}</w:tc>`;
    const p = (value: string) => `<w:p>${text(value)}</w:p>`;
    const inner = `<w:tbl><w:tr>${cell(p('trong'))}${cell(p('bảng'))}</w:tr></w:tbl>`;
    expect(
      read(
        raw(
          `<w:tbl><w:tr>${cell(p('Nhóm'), 2)}${cell(p('Hạn'))}</w:tr><w:tr>${cell(p('1'))}${cell(p('a') + inner)}${cell('<w:p/>')}</w:tr></w:tbl>`,
        ),
      ),
    ).toEqual([
      [
        [['Nhóm'], [], ['Hạn']],
        [['1'], ['a', 'trong', 'bảng'], []],
      ],
    ]);
  });

  test('what was deleted or hidden is not read, what was inserted is', () => {
    expect(
      read(
        raw(
          `<w:p>${text('Giữ ')}<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins>${text('thêm')}</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>`,
        ),
      ),
    ).toEqual(['Giữ thêm']);
  });

  test('a line break inside a paragraph parts items, and joins a broken sentence', () => {
    const br = '<w:r><w:br/></w:r>';
    expect(read(raw(`<w:p>${text('- Một;')}${br}${text('- Hai của')}${br}${text('tỉnh.')}</w:p>`))).toEqual([
      '- Một;',
      '- Hai của tỉnh.',
    ]);
  });

  test('footnotes and the table of contents are left out, and told', () => {
    const bytes = zipSync({
      'word/document.xml': strToU8(
        `<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="T1"/></w:pPr>${text('I. Mục đích 1')}</w:p><w:p>${text('I. Mục đích')}</w:p></w:body></w:document>`,
      ),
      'word/styles.xml': strToU8(
        '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style></w:styles>',
      ),
      'word/footnotes.xml': strToU8(
        `<w:footnotes xmlns:w="w"><w:footnote w:type="separator"><w:p/></w:footnote><w:footnote w:id="1"><w:p>${text('Theo số liệu năm 2026.')}</w:p></w:footnote></w:footnotes>`,
      ),
    });
    expect(read(bytes)).toEqual(['I. Mục đích']);
    expect(readDocx(bytes).dropped.map(({text: words, reason}) => `${reason}: ${words}`)).toEqual([
      'mục lục: I. Mục đích 1',
      'chú thích cuối trang: Theo số liệu năm 2026.',
    ]);
  });

  test('a heading style makes its paragraph bold', () => {
    const bytes = zipSync({
      'word/document.xml': strToU8(
        `<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="H2"/></w:pPr>${text('Mục đích')}</w:p></w:body></w:document>`,
      ),
      'word/styles.xml': strToU8(
        '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="H1"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style></w:styles>',
      ),
    });
    expect(readDocx(bytes).blocks[0]).toMatchObject({text: 'Mục đích', bold: 8});
  });
});
