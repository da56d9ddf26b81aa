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

  test('the table of contents, and a footnote that no words refer to, are left out, and told', () => {
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
      'chú thích cuối trang không có chỗ trong văn bản: Theo số liệu năm 2026.',
    ]);
  });

  test('signs of the symbol fonts are what the sheet shows, inserted or typed', () => {
    const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const typed = (font: string, value: string) =>
      `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${value}</w:t></w:r>`;
    expect(
      read(
        raw(
          `<w:p>${text('Đạt ')}${sym('Symbol', 'F0B3')}${text(' 85%, sai số ')}${sym('Symbol', '00B1')}${text(' 2')}${typed('Symbol', '\uF0B0')}${text('C')}</w:p>` +
            `<w:p>${sym('Wingdings', 'F0FE')}${text(' Có ')}${sym('Wingdings', 'F0A8')}${text(' Không')}</w:p>` +
            `<w:p>${text('Mũi tên ')}${sym('Symbol', 'F0AE')}${typed('Symbol', 'chữ Việt')}</w:p>`,
        ),
      ),
    ).toEqual(['Đạt ≥ 85%, sai số ± 2°C', '☑ Có ☐ Không', 'Mũi tên →chữ Việt']);
  });

  test('a sign that nobody can name stays visible and is doubted, never a dot', () => {
    const {blocks, doubts} = readDocx(
      raw(
        `<w:p>${text('Một')}</w:p><w:p/><w:p>${text('Điều ')}<w:r><w:sym w:font="Webdings" w:char="F063"/></w:r></w:p>`,
      ),
    );
    expect(blocks[1]).toMatchObject({text: 'Điều \uFFFD', line: 2});
    expect(doubts).toEqual([
      {line: 2, text: 'Điều \uFFFD', reason: 'ký hiệu không đọc được, ghi là �: Webdings F063'},
    ]);
  });

  test('tracked changes are read as accepted, and told paragraph by paragraph', () => {
    const del = (value: string) => `<w:del><w:r><w:delText>${value}</w:delText></w:r></w:del>`;
    const endDeleted = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>';
    const document = readDocx(
      raw(
        `<w:p>${text('Hạn ')}${del('tháng 5')}<w:ins>${text('tháng 6')}</w:ins></w:p>` +
          `<w:p>${endDeleted}${del('Đoạn bỏ.')}</w:p><w:p>${text('Đoạn giữ.')}</w:p>` +
          `<w:p>${endDeleted}${text('Nối ')}</w:p><w:p>${text('liền.')}</w:p>`,
      ),
    );
    expect(document.blocks.map((block) => block.type === 'paragraph' && block.text)).toEqual([
      'Hạn tháng 6',
      'Đoạn giữ.',
      'Nối liền.',
    ]);
    expect(document.doubts).toMatchInlineSnapshot(`
      [
        {
          "line": 1,
          "reason": "có thay đổi chưa duyệt (Track Changes), đã đọc như được chấp nhận: lấy chữ thêm vào, bỏ chữ bị xóa",
          "text": "thêm: tháng 6; xóa: tháng 5",
        },
        {
          "line": 2,
          "reason": "có thay đổi chưa duyệt (Track Changes), đã đọc như được chấp nhận: bỏ chữ bị xóa",
          "text": "xóa: Đoạn bỏ.",
        },
      ]
    `);
  });

  test('how a table looked before a change is no part of it', () => {
    const cell = `<w:tc><w:tcPr><w:tcPrChange><w:tcPr><w:gridSpan w:val="3"/></w:tcPr></w:tcPrChange></w:tcPr><w:p>${text('ô')}</w:p></w:tc>`;
    expect(read(raw(`<w:tbl><w:tr>${cell}${cell}</w:tr></w:tbl>`))).toEqual([[[['ô'], ['ô']]]]);
  });

  test('footnotes and endnotes stand right below the words that refer to them; comments are told', () => {
    const note = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const bytes = zipSync({
      'word/document.xml': strToU8(
        `<w:document xmlns:w="w"><w:body><w:p>${text('- Đạt')}${note('footnote', 2)}${text(' 90%')}${note('comment', 0)}${note('endnote', 1)}</w:p><w:p>${text('- Hai')}${note('footnote', 3)}</w:p></w:body></w:document>`,
      ),
      'word/footnotes.xml': strToU8(
        `<w:footnotes xmlns:w="w"><w:footnote w:id="3"><w:p>${text('Ba.')}</w:p></w:footnote><w:footnote w:id="2"><w:p>${text('Theo báo cáo.')}</w:p></w:footnote></w:footnotes>`,
      ),
      'word/endnotes.xml': strToU8(
        `<w:endnotes xmlns:w="w"><w:endnote w:id="1"><w:p>${text('Nguồn.')}</w:p></w:endnote></w:endnotes>`,
      ),
      'word/comments.xml': strToU8(
        `<w:comments xmlns:w="w"><w:comment w:id="0" w:author="X"><w:p>${text('Xem lại số này')}</w:p></w:comment></w:comments>`,
      ),
    });
    expect(read(bytes)).toEqual([
      '- Đạt[1] 90%[i]',
      '[1] Theo báo cáo.',
      '[i] Nguồn.',
      '- Hai[2]',
      '[2] Ba.',
    ]);
    expect(readDocx(bytes).dropped).toEqual([
      {line: 1, text: 'Xem lại số này', reason: 'ý kiến nhận xét (comment) trong tệp Word'},
    ]);
  });

  test('hidden words are left out, and told', () => {
    const bytes = raw(`<w:p>${text('Thấy')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>`);
    expect(readDocx(bytes).dropped).toEqual([{line: 1, text: 'ẩn', reason: 'chữ ẩn, không hiện trên giấy'}]);
  });

  test('capitals set by format are capitals, in a run and in a style', () => {
    const bytes = zipSync({
      'word/document.xml': strToU8(
        `<w:document xmlns:w="w"><w:body><w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Kế hoạch</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="C"/></w:pPr>${text('Ủy ban nhân dân')}<w:r><w:rPr><w:caps w:val="0"/></w:rPr><w:t> tỉnh</w:t></w:r></w:p></w:body></w:document>`,
      ),
      'word/styles.xml': strToU8(
        '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="C"><w:rPr><w:caps/></w:rPr></w:style></w:styles>',
      ),
    });
    expect(read(bytes)).toEqual(['KẾ HOẠCH', 'ỦY BAN NHÂN DÂN tỉnh']);
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
