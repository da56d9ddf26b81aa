import {describe, expect, test} from 'vitest';
import type {PdfRule} from '../../../src/core/pdf/page-drawing.ts';
import type {PdfItem} from '../../../src/core/pdf/pdf-lines.ts';
import {readPdfPages} from '../../../src/import/plan/pdf-paragraphs.ts';
import {pageParts} from '../../../src/import/plan/pdf-parts.ts';

const ADVANCE = 6;
const LEFT = 72;
const RIGHT = 540;
/** Letters of a full line. */
const FULL = (RIGHT - LEFT) / ADVANCE;

const run = (text: string, x: number, y: number, size = 12): PdfItem => ({
  text,
  x,
  y,
  width: (text.length * ADVANCE * size) / 12,
  size,
});

/** A line that fills its column, so that the next carries it on. */
const full = (start: string, length = FULL) =>
  start
    .padEnd(length - 5, ' chữ')
    .slice(0, length - 5)
    .replace(/\s$/, 'a');

interface Sheet {
  readonly items: readonly PdfItem[];
  readonly rules?: readonly PdfRule[];
}

const read = (...pages: Sheet[]) =>
  readPdfPages(pages.map(({items, rules = []}, index) => pageParts({items, rules, width: 595}, index)));
const texts = (document: ReturnType<typeof read>) =>
  document.blocks.map((block) =>
    block.type === 'paragraph' ? block.text : block.rows.map((row) => row.map((cell) => cell.join(' '))),
  );

/** Short lines say nothing of where a paragraph ends: the words in order. */
const words = (document: ReturnType<typeof read>) => texts(document).flat(2).join(' ');

/** Three pages of text, with what a test adds to each. */
const three = (more: (page: number) => readonly PdfItem[]) =>
  [1, 2, 3].map((page) => ({
    items: [
      run(`Đoạn ${'abc'[page - 1]} một.`, LEFT, 120),
      run(`Đoạn ${'abc'[page - 1]} hai.`, LEFT, 150),
      ...more(page),
    ],
  }));
const BODY = ['Đoạn a một.', 'Đoạn a hai.', 'Đoạn b một.', 'Đoạn b hai.', 'Đoạn c một.', 'Đoạn c hai.'];

describe('heads and feet of pages', () => {
  test.each([
    ['a number on top', (page: number) => [run(String(page), 300, 50)]],
    [
      'a name over a number at the foot',
      (page: number) => [run('Văn phòng UBND tỉnh', 240, 780), run(`Trang ${page}/3`, 280, 800)],
    ],
    [
      'a head of three lines',
      (page: number) => [
        run('UBND TỈNH', LEFT, 40),
        run('Kế hoạch năm', LEFT, 55),
        run(String(page), 300, 70),
      ],
    ],
    [
      'the head of a gazette, on the left and on the right in turn',
      (page: number) =>
        page % 2 === 0
          ? [run(String(page), LEFT, 50), run('CÔNG BÁO/Số 1155 + 1156/Ngày 20-11-2027', 260, 50)]
          : [run('CÔNG BÁO/Số 1155 + 1156/Ngày 20-11-2027', LEFT, 50), run(String(page), 500, 50)],
    ],
  ])('%s', (_, more) => {
    const document = read(...three(more));
    expect(words(document)).toBe(BODY.join(' '));
    expect(document.dropped).toHaveLength(
      three(more)
        .flatMap(({items}) => new Set(items.map(({y}) => y)).size - 2)
        .reduce((a, b) => a + b),
    );
    expect(document.doubts).toEqual([]);
  });

  test('the same words on two pages, or at other heights, are text', () => {
    expect(words(read(...three((page) => (page === 3 ? [] : [run('Ghi chú chung.', LEFT, 780)]))))).toContain(
      'Ghi chú chung.',
    );
    expect(words(read(...three((page) => [run('Ghi chú chung.', LEFT, 600 + page * 40)])))).toContain(
      'Ghi chú chung.',
    );
  });
});

describe('marks of digital signatures', () => {
  test('are left out and told, wherever they stand', () => {
    const stamp = [
      run('Ký bởi: ỦY BAN NHÂN DÂN TỈNH', 380, 118, 7),
      run('Cơ quan: TỈNH NAM LĨNH', 380, 127, 7),
      run('Thời gian ký: 09.03.2027 14:02:11 +07:00', 380, 136, 7),
    ];
    const text = ['Một.', 'Hai.', 'Ba.', 'Bốn.'];
    const document = read({items: [...text.map((line, at) => run(line, LEFT, 100 + at * 20)), ...stamp]});
    expect(words(document)).toBe(text.join(' '));
    expect(document.dropped).toEqual([
      {
        line: 1,
        reason: 'dấu ký số',
        text: 'Ký bởi: ỦY BAN NHÂN DÂN TỈNH Cơ quan: TỈNH NAM LĨNH Thời gian ký: 09.03.2027 14:02:11 +07:00',
      },
    ]);
  });

  test('words of the text that begin so stay', () => {
    expect(
      texts(read({items: [run('Một.', LEFT, 100), run('Ngày ký: do Giám đốc ghi.', LEFT, 130)]})),
    ).toEqual(['Một.', 'Ngày ký: do Giám đốc ghi.']);
  });
});

test('footnotes under their numbers, as those of a Word file; a power is none', () => {
  const document = read({
    items: [
      run('Theo báo cáo năm trước', LEFT, 100),
      run('1', LEFT + 132, 95.5, 7),
      run('; 30 m', LEFT + 136, 100),
      run('2', LEFT + 172, 95.5, 7),
      run('Đoạn hai.', LEFT, 130),
      run('Đoạn ba.', LEFT, 150),
      run('Đoạn bốn.', LEFT, 170),
      run('1', LEFT, 757, 6),
      run('Báo cáo số 5/BC-UBND', LEFT + 6, 760, 9),
      run('của tỉnh.', LEFT, 772, 9),
    ],
  });
  expect(texts(document)).toEqual([
    'Theo báo cáo năm trước[1]; 30 m²',
    '[1] Báo cáo số 5/BC-UBND của tỉnh.',
    'Đoạn hai.',
    'Đoạn ba.',
    'Đoạn bốn.',
  ]);
});

test('small letters at the foot of a page without a mark above are no notes', () => {
  const recipients = ['Nơi nhận:', '- Sở Y tế;', '- Lưu: VT.', '08 KH'];
  const document = read({
    items: [
      ...['Một.', 'Hai.', 'Ba.', 'Bốn.', 'Năm.'].map((text, at) => run(text, LEFT, 100 + at * 20)),
      ...recipients.map((text, at) => run(text, LEFT, 300 + at * 14, 10)),
    ],
  });
  expect(document.blocks.some((block) => block.type === 'paragraph' && block.note)).toBe(false);
  expect(words(document)).toContain('08 KH');
});

test('the columns of a letterhead and of a signature, however close', () => {
  const pairs: [string, string][] = [
    ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['TỈNH NAM LĨNH', 'Độc lập - Tự do - Hạnh phúc'],
    ['Số: 12/KH-UBND', 'Nam Lĩnh, ngày 09 tháng 3 năm 2027'],
  ];
  const document = read({
    items: pairs.flatMap(([left, right], at) => [
      run(left, LEFT, 80 + at * 16),
      run(right, 178, 80 + at * 16),
    ]),
  });
  expect(document.blocks.flatMap((block) => (block.type === 'paragraph' ? block.lines : []))).toEqual(
    pairs.map((pair) => pair.join('\t')),
  );
});

test('two columns of text are read one after the other, however their lines stand, and doubted', () => {
  const half = 36;
  const column = (name: string, x: number, top: number) =>
    Array.from({length: 14}, (_, at) => run(full(`${name}${at}`, half), x, top + at * 16 + (at > 6 ? 9 : 0)));
  const document = read({
    items: [...column('trái', LEFT, 100), ...column('phải', 320, 107), run('4', 300, 780)],
  });
  const order = words(document).match(/trái\d+|phải\d+/g);
  expect(order).toEqual([
    ...Array.from({length: 14}, (_, at) => `trái${at}`),
    ...Array.from({length: 14}, (_, at) => `phải${at}`),
  ]);
  expect(document.doubts).toMatchObject([
    {line: 1, reason: 'trang chia cột: đọc hết cột trái rồi đến cột phải, cần đối chiếu'},
  ]);
});

describe('tables', () => {
  const level = (y: number): PdfRule => ({x0: 72, x1: 540, y0: y, y1: y});
  const upright = (x: number, y0: number, y1: number): PdfRule => ({x0: x, x1: x, y0, y1});
  const grid = (ys: readonly number[], xs: readonly number[]) => [
    ...ys.map(level),
    ...xs.map((x) => upright(x, ys[0]!, ys.at(-1)!)),
  ];

  test('the rest of a row that fills one cell of the next page belongs to the row, and is doubted', () => {
    const xs = [72, 110, 400, 540];
    const document = read(
      {
        items: [run('1', 80, 715), run('Soạn tờ rơi cho', 115, 715), run('Sở Nội vụ', 405, 715)],
        rules: grid([700, 730], xs),
      },
      {items: [run('doanh nghiệp', 115, 115), run('Hết bảng.', 72, 160)], rules: grid([100, 130], xs)},
    );
    expect(texts(document)).toEqual([[['1', 'Soạn tờ rơi cho doanh nghiệp', 'Sở Nội vụ']], 'Hết bảng.']);
    expect(document.doubts.map(({line, reason}) => ({line, reason}))).toEqual([
      {line: 2, reason: 'hàng đầu trang này nối vào hàng cuối của bảng ở trang trước, cần đối chiếu'},
    ]);
  });

  test('two that touch without a common inner edge are two; a merged head is part of its table', () => {
    const rules = [
      ...grid([100, 130], [72, 306, 540]),
      ...grid([130, 160], [72, 200, 400, 540]),
      level(190),
      ...[72, 540].map((x) => upright(x, 160, 190)),
    ];
    const items = [
      ...[run('a', 80, 115), run('b', 310, 115)],
      ...[run('1', 80, 145), run('2', 210, 145), run('3', 410, 145)],
      run('Tổng', 80, 175),
    ];
    expect(texts(read({items, rules}))).toEqual([
      [['a', 'b']],
      [
        ['1', '2', '3'],
        ['Tổng', '', ''],
      ],
    ]);
  });

  test('without rules: cells apart by their columns, rows of more lines put together, always doubted', () => {
    const columns = [LEFT, 290, 450] as const;
    const row = (y: number, ...cells: readonly string[]) =>
      cells.flatMap((text, at) => (text === '' ? [] : [run(text, columns[at]!, y)]));
    const document = read({
      items: [
        run('Phân công như sau:', LEFT, 100),
        ...row(130, 'Nội dung', 'Cơ quan chủ trì', 'Thời gian'),
        ...row(160, 'Xây dựng nền tảng dữ liệu', 'Sở Khoa học', 'Quý I/2026'),
        ...row(176, 'dùng chung', 'và Công nghệ', ''),
        ...row(206, 'Đào tạo kỹ năng số', 'Sở Nội vụ', 'Năm 2026'),
        run('Hết bảng.', LEFT, 250),
      ],
    });
    expect(texts(document)).toEqual([
      'Phân công như sau:',
      [
        ['Nội dung', 'Cơ quan chủ trì', 'Thời gian'],
        ['Xây dựng nền tảng dữ liệu dùng chung', 'Sở Khoa học và Công nghệ', 'Quý I/2026'],
        ['Đào tạo kỹ năng số', 'Sở Nội vụ', 'Năm 2026'],
      ],
      'Hết bảng.',
    ]);
    expect(document.doubts).toEqual([
      {
        line: 1,
        text: 'Nội dung Cơ quan chủ trì Thời gian',
        reason: 'chữ đứng thành cột mà không có đường kẻ: đọc như bảng, cần đối chiếu từng ô',
      },
    ]);
  });
});
