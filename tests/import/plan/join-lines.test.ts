import {describe, expect, test} from 'vitest';
import {continues, isCutInTwo, joinLines, measureWrapping} from '../../../src/import/plan/join-lines.ts';

const WRAPPED = {wrapped: true, spaced: true, itemsApart: true, width: 80};
const FULL = 'Căn cứ Quyết định của Bộ trưởng Bộ Lao động và các văn bản khác về việc quản';

describe('joinLines', () => {
  test.each([
    ['Nghị định số 63/2010/NĐ-', 'CP ngày 08/6/2010', 'Nghị định số 63/2010/NĐ-CP ngày 08/6/2010'],
    ['Nghị định số 63/2010/', 'NĐ-CP', 'Nghị định số 63/2010/NĐ-CP'],
    ['Nghị định số 63/2010', '/NĐ-CP', 'Nghị định số 63/2010/NĐ-CP'],
    ['Nghị quyết số 17-', 'NQ/TW', 'Nghị quyết số 17-NQ/TW'],
    ['giai đoạn 2021-', '2025', 'giai đoạn 2021-2025'],
    ['giai đoạn 2021', '- 2025', 'giai đoạn 2021 - 2025'],
    ['kinh tế -', 'xã hội', 'kinh tế - xã hội'],
    ['phát triển kinh', 'tế số', 'phát triển kinh tế số'],
  ])('%s + %s', (a, b, joined) => {
    expect(joinLines(a, b)).toBe(joined);
  });
});

describe('continues', () => {
  test.each([
    [FULL, 'lý nhà nước.', true],
    [`${FULL.slice(0, 70)} giai đoạn 2021`, '- 2025 và các năm sau', true],
    [`${FULL.slice(0, 60)} Bộ Lao động`, '- Thương binh và Xã hội', true],
    ['Mục đích', '- Tăng cường phối hợp', false],
    ['- Tăng cường phối hợp;', '- Đổi mới lề lối', false],
    ['1. Đối tượng', 'Người dân, doanh nghiệp.', true],
    ['Lưu: VT.', 'Nơi nhận:', false],
  ])('%s / %s', (a, b, expected) => {
    expect(continues(a, b, WRAPPED)).toBe(expected);
  });

  test.each([
    ['IV. KINH PHÍ', '- Ngân sách bảo đảm', false],
    ['Mục 2. TỔ CHỨC THỰC HIỆN TRÊN ĐỊA BÀN TOÀN TỈNH, CẤP XÃ', '1. 100% cơ quan', false],
    ['1.3. Văn phòng Sở', '- Tổng hợp báo cáo', false],
    ['2. Mục đích', 'a) 100% cơ quan', false],
    ['- Tổng hợp báo cáo, rà soát thủ tục hành chính giai đoạn 2026 -', '2030 của tỉnh', true],
    ['- Tổng hợp báo cáo, rà soát thủ tục hành chính của các đơn vị, tổ chức:', 'PHỤ LỤC II', false],
    ['(Kèm theo Kế hoạch số 12/KH-SNV ngày 09 tháng 3 năm 2027 của Sở Nội vụ)', '1. 100% cơ quan', false],
  ])('without blank lines: %s / %s', (a, b, expected) => {
    expect(continues(a, b, {wrapped: true, spaced: false, itemsApart: false, width: 75})).toBe(expected);
  });

  test('lines that were never wrapped are paragraphs', () => {
    const lines = ['KẾ HOẠCH', 'Tuyên truyền năm 2027', 'x'.repeat(900)];
    expect(measureWrapping(lines).wrapped).toBe(false);
  });
});

describe('isCutInTwo', () => {
  test.each([
    ['các cơ quan, đơn vị', 'và người dân.', true],
    ['các cơ quan, đơn vị.', 'và người dân.', false],
    ['các cơ quan', 'Người dân.', false],
    ['Nội dung sau', 'a) Một.', false],
  ])('%s / %s', (a, b, expected) => {
    expect(isCutInTwo(a, b)).toBe(expected);
  });
});
