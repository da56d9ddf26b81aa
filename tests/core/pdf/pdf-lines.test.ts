import {expect, test} from 'vitest';
import {pdfItems, pdfLines} from '../../../src/core/pdf/pdf-lines.ts';

const HEIGHT = 842;
const piece = (str: string, x: number, y: number, width = str.length * 6) => ({
  str,
  transform: [12, 0, 0, 12, x, HEIGHT - y],
  width,
  height: 12,
});
const read = (...pieces: Parameters<typeof pdfItems>[0]) =>
  pdfLines(pdfItems(pieces, HEIGHT), 0).map(({text}) => text);

test('pieces stand where they are drawn, whatever their order in the file', () => {
  expect(
    read(
      piece('Điều 2.', 72, 130),
      piece('63/2010/', 172, 100, 48),
      piece('Nghị định số', 72, 100, 96),
      piece('NĐ-CP', 220, 100),
    ),
  ).toEqual(['Nghị định số 63/2010/NĐ-CP', 'Điều 2.']);
});

test('a wide gap parts two columns; marks of structure and blank pieces say nothing', () => {
  expect(
    read(
      {type: 'beginMarkedContent'},
      piece('Nơi nhận:', 72, 700),
      piece(' ', 130, 700),
      piece('CHỦ TỊCH', 400, 700),
    ),
  ).toEqual(['Nơi nhận:\tCHỦ TỊCH']);
});
