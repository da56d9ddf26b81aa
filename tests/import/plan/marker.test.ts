import {describe, expect, test} from 'vitest';
import {readMarkers} from '../../../src/import/plan/marker.ts';

/** Head of a paragraph → kind, label and id part of its likeliest reading; null where it opens no item. */
const CASES: readonly [string, string | null][] = [
  ['I. Mục đích', 'roman I. i'],
  ['IV/ Tổ chức thực hiện', 'roman IV/ iv'],
  ['XII. KINH PHÍ', 'roman XII. xii'],
  ['IIV. Không phải số La Mã', null],
  ['A. PHẦN CHUNG', 'capital A. a'],
  ['Đ. NỘI DUNG', 'capital Đ. dd'],
  ['PHẦN THỨ NHẤT', 'part PHẦN THỨ NHẤT phan-1'],
  ['Phần II. Nhiệm vụ', 'part Phần II. phan-ii'],
  ['Phần mềm quản lý văn bản', null],
  ['Chương 3', 'chapter Chương 3 chuong-3'],
  ['Mục I. Quy định chung', 'section Mục I. muc-i'],
  ['Mục tiêu đến năm 2030', null],
  ['Điều 5. Tổ chức thực hiện', 'article Điều 5. dieu-5'],
  ['Điều 5 của Luật này quy định', null],
  ['1. Đối tượng', 'number 1. 1'],
  ['2/ Nội dung', 'number 2/ 2'],
  ['3.Nội dung dính liền', 'number 3. 3'],
  ['14. Các sở, ban, ngành', 'number 14. 14'],
  ['2025. Năm không phải mục', null],
  ['30/6/2025 là hạn cuối', null],
  ['650/QĐ-LĐTBXH ngày 21', null],
  ['1.000 tỷ đồng', null],
  ['1.1. Mục tiêu chung', 'decimal 1.1. 1-1'],
  ['2.3.1 Chỉ tiêu', 'decimal 2.3.1 2-3-1'],
  ['(1) Tỷ trọng', 'paren (1) 1'],
  ['3) Nhóm ba', 'paren 3) 3'],
  ['a) Thể chế', 'letter a) a'],
  ['đ) Đối với cá nhân', 'letter đ) dd'],
  ['e. Công bố danh mục', 'letter e. e'],
  ['a1) Việc phụ', 'letter a1) a1'],
  ['ii) Hai', 'lowerRoman ii) ii'],
  ['- Tăng cường', 'dash - '],
  ['– Gạch ngang', 'dash – '],
  ['-Dính liền', 'dash - '],
  ['-5 độ C', null],
  ['+ Dấu cộng', 'plus + '],
  ['• Chấm tròn', 'bullet • '],
  ['Căn cứ Nghị định', null],
];

describe('readMarkers', () => {
  test.each(CASES)('%s', (text, expected) => {
    const first = readMarkers(text)[0];
    expect(first ? `${first.kind} ${first.label} ${first.slug}` : null).toBe(expected);
  });

  test('i) is a letter and a numeral until the count decides', () => {
    expect(readMarkers('i) Tình hình').map(({kind}) => kind)).toEqual(['lowerRoman', 'letter']);
  });
});
