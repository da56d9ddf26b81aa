import {describe, expect, test} from 'vitest';
import {styleFindings} from '../../../src/core/site/house-style.ts';
import {readPage} from '../../../src/mdx/read-page.ts';

function findings(body: string, file = 'huong-dan/thu.mdx') {
  const {page} = readPage(
    file,
    `---\nkind: guidance\ntitle: Thử\ndescription: Một trang thử.\n---\n\n${body}\n`,
  );
  return styleFindings([page!]).map(({line, found, expected}) => ({line, found, expected}));
}

describe('the house’s style in our own words', () => {
  test.each([
    ['Xem III.2.e của kế hoạch.', '“III.2.e”', 'điểm e khoản 2 Mục III'],
    ['Theo [IV.5](/ke-hoach/iv-to-chuc-thuc-hien#iv-5).', '“IV.5”', 'điểm e khoản 2 Mục III'],
    ['Nhiệm vụ ở mục IV của kế hoạch.', '“mục IV”', '“Mục IV”'],
    ['Nộp ở Cổng Dịch vụ công Quốc gia.', '“Cổng Dịch vụ công Quốc gia”', '“Cổng Dịch vụ công quốc gia”'],
    ['Từ 1/7/2026 áp dụng quy định mới.', '“1/7/2026”', '“01/07/2026”'],
    ['Ban hành ngày 8 tháng 04 năm 2020.', '“ngày 8 tháng 04 năm 2020”', '“ngày 08 tháng 4 năm 2020”'],
    ['Ban hành ngày 30 tháng 1 năm 2023.', '“ngày 30 tháng 1 năm 2023”', '“ngày 30 tháng 01 năm 2023”'],
  ])('%s', (text, found, expected) => {
    expect(findings(text)).toEqual([{line: 7, found, expected: expect.stringContaining(expected)}]);
  });

  test.each([
    'Theo điểm e khoản 2 Mục III, từ 01/07/2026, ngày 08 tháng 4 năm 2020.',
    'Kế hoạch viết “Cổng dịch vụ công Quốc gia”, “mục IV”, “26/6/2022”.',
    'Nghị quyết khóa XII, Đại hội XIII. Năm 2023, 20/2008/NĐ-CP, 26-NQ/TW.',
    'Viết `III.2.e` là cách cũ.',
    'Nộp ở Cổng Dịch vụ công quốc gia; cổng dịch vụ công của bộ.',
  ])('nothing: %s', (text) => {
    expect(findings(text)).toEqual([]);
  });
});
