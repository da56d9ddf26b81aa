import {describe, expect, test} from 'vitest';
import {bodyName, splitIssuer} from '../../../src/import/plan/issuer-name.ts';

describe('splitIssuer', () => {
  test.each([
    [['UBND TỈNH ĐỒNG NAI', 'BAN QUẢN LÝ', 'CÁC KHU CÔNG NGHIỆP'], 'UBND TỈNH ĐỒNG NAI', 2],
    [['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ CẦN THƠ'], null, 2],
    [['BỘ GIÁO DỤC', 'VÀ ĐÀO TẠO', 'TRƯỜNG ĐẠI HỌC', 'NÔNG LÂM'], 'BỘ GIÁO DỤC VÀ ĐÀO TẠO', 2],
    [['UBND HUYỆN A', 'VĂN PHÒNG', 'HỘI ĐỒNG NHÂN DÂN VÀ', 'ỦY BAN NHÂN DÂN'], 'UBND HUYỆN A', 3],
    [['TỈNH ỦY ĐỒNG NAI'], null, 1],
  ] as const)('%j', (lines, superior, length) => {
    const split = splitIssuer(lines);
    expect(split.superior).toBe(superior);
    expect(split.issuer.length).toBe(length);
  });
});

describe('bodyName', () => {
  test.each([
    ['ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI', '', 'Ủy ban nhân dân tỉnh Đồng Nai', true],
    [
      'UBND THÀNH PHỐ HỒ CHÍ MINH',
      'tại Thành phố Hồ Chí Minh.',
      'Ủy ban nhân dân Thành phố Hồ Chí Minh',
      true,
    ],
    ['SỞ NỘI VỤ', 'Giao Sở Nội vụ chủ trì.', 'Sở Nội vụ', true],
    ['BAN QUẢN LÝ KHU KINH TẾ', '', 'Ban Quản lý khu kinh tế', false],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', '', 'Sở Giáo dục và Đào tạo', false],
    ['BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', '', 'Bộ Lao động - Thương binh và Xã hội', false],
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH A LƯỚI', '', 'Sở Văn hóa, Thể thao và Du lịch tỉnh A Lưới', false],
  ])('%s', (capitals, text, name, sure) => {
    expect(bodyName(capitals, text)).toEqual({name, sure});
  });
});
