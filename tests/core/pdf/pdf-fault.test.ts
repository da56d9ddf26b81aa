import {expect, test} from 'vitest';
import {faultWords} from '../../../src/core/pdf/fault-words.ts';
import {pageSigns, pdfFault, textFault} from '../../../src/core/pdf/pdf-fault.ts';
import type {PdfItem} from '../../../src/core/pdf/pdf-lines.ts';

const ADVANCE = 6;

/** A run of letters that are all 6 points wide. */
const run = (text: string, x: number, y: number): PdfItem => ({
  text,
  x,
  y,
  width: text.length * ADVANCE,
  size: 12,
});

const faultOf = (pages: readonly (readonly PdfItem[])[]) => pdfFault(pages.map(pageSigns));

const BASIS = run('Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010', 50, 100);
const APART = 'Quy t đ nh s c a Ủy ban nh n d n t nh v vi c ban h nh';

test('words that read as they stand have no fault, nor has the head of a letter, side by side', () => {
  expect(faultOf([[BASIS]])).toBeNull();
  expect(
    faultOf([[run('UBND TỈNH', 50, 60), run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 300, 60), BASIS], []]),
  ).toBeNull();
});

test('letters that stand alone, or have lost their marks, on one page of many', () => {
  expect(faultOf([[BASIS], [run(APART, 50, 100)]])).toBe('broken-words');
  expect(faultOf([[BASIS, run('nha', 50, 120), {...run(')', 56, 120), width: 0}]])).toBe('broken-words');
  expect(textFault(APART)).toBe('broken-words');
  expect(textFault(BASIS.text)).toBeNull();
});

test('runs that lie over one another', () => {
  expect(faultOf([[BASIS], [run('Quyết định', 50, 100), run('Nghị định', 68, 100)]])).toBe('interleaved');
});

test('a page set in columns, whose lines a reader may mix', () => {
  const page = Array.from({length: 14}, (_, at) => [
    run(`trái dòng ${at}`, 50, 100 + at * 15),
    run(`phải dòng ${at}`, 300, 100 + at * 15),
  ]).flat();
  expect(faultOf([[BASIS], page])).toBe('columns');
});

test('what is said says what it means for the result, and what to do', () => {
  expect(faultWords('broken-words')).toBe(
    'Dự thảo này có chữ rời hoặc mất dấu: kết quả có thể sai hoặc sót; hãy dùng bản .docx.',
  );
});
