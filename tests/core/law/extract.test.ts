import {describe, expect, it} from 'vitest';
import {extract} from '../../../src/core/law/index.ts';

const numbers = (text: string) => extract(text).flatMap((m) => (m.kind === 'numbered' ? [m.number] : []));

describe('extract', () => {
  it('reads number, type, date, issuer and subject of a recital', () => {
    const text =
      'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;';
    const [mention] = extract(text);
    expect(mention).toMatchObject({
      kind: 'numbered',
      type: 'nghị định',
      number: '63/2010/NĐ-CP',
      date: '2010-06-08',
      issuer: 'Chính phủ',
      title: 'về kiểm soát thủ tục hành chính',
    });
    expect(text.slice(mention!.start, mention!.end)).toBe(
      'Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ',
    );
  });

  it.each([
    ['của UBND tỉnh Sửa đổi, bổ sung Kế hoạch', 'UBND tỉnh'],
    ['của Ủy ban nhân dân thành phố Cần Thơ Thực hiện Chương trình', 'Ủy ban nhân dân thành phố Cần Thơ'],
    ['của Sở Nội vụ và Kế hoạch hành động số 469-KH/TU', 'Sở Nội vụ'],
    ['của Ban Quản lý và Luật Đất đai', 'Ban Quản lý'],
    ['của Luật Đất đai', null],
  ])('ends the issuer in «%s»', (rest, issuer) => {
    expect(extract(`Kế hoạch số 92/KH-UBND ngày 15/9/2025 ${rest}`)[0]?.issuer).toBe(issuer);
  });

  it('takes the bracket that ends a name into its span', () => {
    const title = 'Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng (khóa X)';
    const text = `thực hiện ${title}, các cơ quan`;
    const [mention] = extract(text, {titles: [title]});
    expect(text.slice(mention?.start, mention?.end)).toBe(title);
  });

  it.each([
    'Quyết định số …/2025/QĐ-UBND ngày … của Ủy ban nhân dân tỉnh',
    'trực 24/7, giai đoạn 2021-2030, ngày 12/05/2020',
    'QCVN 41:2024/BGTVT và TCVN ISO 9001:2015',
    'Mẫu số 77-DS ban hành kèm theo',
    'Bản án số 12/2020/DS-ST ngày 01/02/2020',
  ])('finds nothing in «%s»', (text) => {
    expect(numbers(text)).toEqual([]);
  });
});
