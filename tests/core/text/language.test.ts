import {expect, test} from 'vitest';
import {foreignLanguage} from '../../../src/core/text/language.ts';

test.each([
  'At that time, Decree No. 61/2018/ND-CP dated April 23, 2018 will cease to be effective.',
  'The Prime Minister has issued Decision No. 1486/QD-TTg on the establishment of the Management Board',
  'What is PCI?',
  'This Decree shall take effect from July 1, 2025.',
  'Official number:107/2021/ND-CPSigner:Pham Binh Minh',
  'Full text of the Resolution (Nghị quyết)',
])('English: %s', (words) => {
  expect(foreignLanguage(words)).toBe('en');
});

test.each([
  'Số hiệu: | 61/2018/NĐ-CP | Loại văn bản: | Nghị định',
  'Nghi dinh so 63/2010/ND-CP ngay 08/6/2010',
  'Tên gọi: Chỉ số cải cách hành chính. Tên tiếng Anh: Index of Reform, với nhiều chữ có dấu ở đây'.normalize(
    'NFD',
  ),
  '31/12/2025',
  '',
])('the page’s own: %s', (words) => {
  expect(foreignLanguage(words)).toBeUndefined();
});
