import {describe, expect, test} from 'vitest';
import {columnRuns, hasColumns} from '../../../src/core/pdf/page-columns.ts';
import {type PdfRule, readDrawing} from '../../../src/core/pdf/page-drawing.ts';
import {isBroken, isInterleaved, joinLetters, letterSigns} from '../../../src/core/pdf/page-letters.ts';
import {ruledTables} from '../../../src/core/pdf/page-tables.ts';
import {type PdfItem, pdfLines} from '../../../src/core/pdf/pdf-lines.ts';

const SIZE = 12;
const ADVANCE = 6;

/** A run of letters that are all 6 points wide. */
const run = (text: string, x: number, y: number): PdfItem => ({
  text,
  x,
  y,
  width: text.length * ADVANCE,
  size: SIZE,
});

const level = (y: number, x0: number, x1: number): PdfRule => ({x0, x1, y0: y, y1: y});
const upright = (x: number, y0: number, y1: number): PdfRule => ({x0: x, x1: x, y0, y1});

describe('tables between rules', () => {
  const frame = [
    ...[100, 130, 180].map((y) => level(y, 50, 350)),
    ...[50, 150, 350].map((x) => upright(x, 100, 180)),
  ];

  test('words stand in the cell that they lie in, whatever the lines of its neighbour', () => {
    const items = [
      run('Trên bảng.', 50, 90),
      run('Việc', 55, 115),
      run('Cơ quan', 155, 115),
      run('Soạn', 55, 145),
      run('Sở Nội vụ và', 155, 145),
      run('tờ rơi', 55, 160),
      run('Dưới bảng.', 50, 200),
    ];
    const {tables, rest} = ruledTables(items, frame);
    expect(tables.map(({rows}) => rows)).toEqual([
      [
        [['Việc'], ['Cơ quan']],
        [['Soạn', 'tờ rơi'], ['Sở Nội vụ và']],
      ],
    ]);
    expect(rest.map(({text}) => text)).toEqual(['Trên bảng.', 'Dưới bảng.']);
  });

  test('cells without a rule between them are one, its words in the first', () => {
    const merged = [
      ...[100, 180].map((y) => level(y, 50, 350)),
      level(130, 50, 350),
      upright(50, 100, 180),
      upright(350, 100, 180),
      upright(150, 130, 180),
    ];
    const items = [run('Nhóm một việc chung', 140, 115), run('a', 55, 150), run('b', 155, 150)];
    expect(ruledTables(items, merged).tables[0]?.rows).toEqual([
      [['Nhóm một việc chung'], []],
      [['a'], ['b']],
    ]);
  });

  test('a frame around a note, and the line below a letterhead, are no tables', () => {
    const box = [level(100, 50, 350), level(180, 50, 350), upright(50, 100, 180), upright(350, 100, 180)];
    const items = [run('Lưu ý chung', 60, 120)];
    expect(ruledTables(items, box)).toEqual({tables: [], rest: items});
    expect(ruledTables(items, [level(125, 60, 100)])).toEqual({tables: [], rest: items});
  });
});

describe('columns without rules', () => {
  const cells = (...rows: [number, string, string][]) =>
    rows.flatMap(([y, left, right]) => [
      ...(left === '' ? [] : [run(left, 50, y)]),
      ...(right === '' ? [] : [run(right, 300, y)]),
    ]);
  const runsOf = (items: readonly PdfItem[]) => columnRuns(items, pdfLines(items, 0));

  test('a table: rows where the lines stand further apart, and the text below is none of it', () => {
    const items = cells(
      [100, 'Phân công như sau, theo từng nhóm việc và cơ quan:', ''],
      [126, 'Việc', 'Cơ quan'],
      [148, 'Soạn tờ rơi cho', 'Sở Nội vụ,'],
      [163, 'doanh nghiệp', ''],
      [185, 'In tờ rơi', 'Văn phòng'],
      [215, '2. Thời hạn.', ''],
    );
    expect(runsOf(items).map(({rows, prose}) => ({rows, prose}))).toEqual([
      {
        prose: false,
        rows: [
          [['Việc'], ['Cơ quan']],
          [['Soạn tờ rơi cho', 'doanh nghiệp'], ['Sở Nội vụ,']],
          [['In tờ rơi'], ['Văn phòng']],
        ],
      },
    ]);
    expect(hasColumns(items)).toBe(true);
  });

  test('a page set in two columns is prose', () => {
    const items = cells(
      ...Array.from({length: 14}, (_, at): [number, string, string] => [
        100 + at * 15,
        `trái dòng ${at}`,
        `phải dòng ${at}`,
      ]),
    );
    expect(runsOf(items)).toMatchObject([{prose: true, start: 0, end: 14}]);
  });

  test('running text, and two lines side by side, are no columns', () => {
    expect(runsOf([100, 115, 130, 145].map((y) => run('Một dòng chữ chạy hết trang giấy', 50, y)))).toEqual(
      [],
    );
    expect(runsOf(cells([100, 'UBND TỈNH', 'CỘNG HÒA'], [115, 'Số: 1', 'Nam Lĩnh']))).toEqual([]);
  });
});

describe('letters of a substitute font', () => {
  /** `Quyết định`, the letters with marks in a second font. */
  const letters = [
    ...[...'Quy t '].map((text, at) => run(text, 50 + at * ADVANCE, 100)),
    run('ế', 50 + 3 * ADVANCE, 100),
    ...[...'định'].map((text, at) => run(text, 50 + (at + 6) * ADVANCE, 100)),
  ];

  test('runs within runs are seen, and put together by where each letter stands', () => {
    expect(isInterleaved([run('Quy t đ nh', 50, 100), run('ế', 68, 100), run('ị', 92, 100)])).toBe(true);
    expect(isInterleaved([run('Quyết', 50, 100), run('định', 86, 100)])).toBe(false);
    const spaced = letters.filter(({text}) => text !== ' ');
    expect(joinLetters(spaced).map(({text}) => text)).toEqual(['Quyết', 'định']);
  });

  test('marks drawn under codes that say nothing are lost', () => {
    const mark = {...run(')', 56, 100), width: 0};
    expect(isBroken([letterSigns([run('nha', 50, 100), mark, run('n', 68, 100)], '')])).toBe(true);
    expect(isBroken([letterSigns([run('nha', 50, 100), {...mark, text: '\u0302'}], '')])).toBe(false);
  });

  test('letters alone all over a text are seen; points of a list are not', () => {
    expect(isBroken([letterSigns([], 'Quy t đ nh s c a Ủy ban nh n d n t nh v vi c ban h nh')])).toBe(true);
    expect(isBroken([letterSigns([], 'theo điểm b khoản 2 và điểm đ khoản 3 Điều 5; '.repeat(9))])).toBe(
      false,
    );
    expect(isBroken([letterSigns([], 'a) Một. b) Hai. c) Ba. d) Bốn. đ) Năm. g. Sáu theo mẫu B và K')])).toBe(
      false,
    );
  });
});

test('the drawing of a page: letters by matrix and spacing, rules stroked and filled, no clip', () => {
  const OPS = {
    transform: 1,
    beginText: 2,
    setFont: 3,
    moveText: 4,
    showText: 5,
    constructPath: 6,
    stroke: 7,
    fill: 8,
    endPath: 9,
    save: 10,
    restore: 11,
  };
  const path = (...data: number[]) => [new Float32Array(data)];
  const operators: [number, unknown[]][] = [
    [OPS.save, []],
    [OPS.transform, [2, 0, 0, 2, 0, 0]],
    [OPS.beginText, []],
    [OPS.setFont, ['F1', 5]],
    [OPS.moveText, [10, 40]],
    [OPS.showText, [[{unicode: 'Đ', width: 600}, -200, {unicode: 'ề', width: 500}]]],
    [OPS.restore, []],
    [OPS.constructPath, [OPS.stroke, path(0, 10, 10, 1, 60, 10)]],
    [OPS.constructPath, [OPS.fill, path(0, 10, 10, 1, 11, 10, 1, 11, 50, 1, 10, 50, 4)]],
    [OPS.constructPath, [OPS.endPath, path(0, 0, 0, 1, 100, 0)]],
  ];
  const drawing = readDrawing(
    {fnArray: operators.map(([name]) => name), argsArray: operators.map(([, args]) => args)},
    OPS,
    100,
  );
  expect(drawing.items).toEqual([
    {text: 'Đ', x: 20, y: 20, width: 6, size: 10},
    {text: 'ề', x: 28, y: 20, width: 5, size: 10},
  ]);
  expect(drawing.rules).toEqual([
    {x0: 10, y0: 90, x1: 60, y1: 90},
    {x0: 10, y0: 50, x1: 11, y1: 90},
  ]);
});
