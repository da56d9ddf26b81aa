import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type CitedInstrument, formatCitation, parseCitation} from '../../../src/core/law/index.ts';

const DECREE: CitedInstrument = {
  type: 'nghị định',
  number: '63/2010/NĐ-CP',
  issued: '2010-06-08',
  issuer: 'Chính phủ',
  title: 'Về kiểm soát thủ tục hành chính',
};

describe('formatCitation', () => {
  it('keeps the order of the decree on paperwork', () => {
    expect(formatCitation(DECREE, 'full')).toBe(
      'Nghị định số 63/2010/NĐ-CP ngày 08/06/2010 của Chính phủ về kiểm soát thủ tục hành chính',
    );
    expect(formatCitation(DECREE, 'short')).toBe('Nghị định 63/2010/NĐ-CP');
  });

  it('puts "về" where the title begins with a noun', () => {
    const plan = {
      ...DECREE,
      type: 'Kế hoạch',
      number: '12/KH-UBND',
      issuer: 'UBND tỉnh',
      title: 'Thông tin, tuyên truyền',
    };
    expect(formatCitation(plan, 'full')).toBe(
      'Kế hoạch số 12/KH-UBND ngày 08/06/2010 của UBND tỉnh về Thông tin, tuyên truyền',
    );
  });

  it('does not say the type twice where the title begins with it', () => {
    const resolution = {
      ...DECREE,
      type: 'Nghị quyết',
      number: '17-NQ/TW',
      issuer: 'Ban Chấp hành Trung ương Đảng',
      title:
        'Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa X về đẩy mạnh cải cách hành chính',
    };
    expect(formatCitation(resolution, 'full')).toBe(
      'Nghị quyết số 17-NQ/TW ngày 08/06/2010 của Ban Chấp hành Trung ương Đảng về đẩy mạnh cải cách hành chính',
    );
    expect(formatCitation({...resolution, title: 'Nghị quyết Hội nghị lần thứ năm (khóa X)'}, 'full')).toBe(
      'Nghị quyết số 17-NQ/TW ngày 08/06/2010 của Ban Chấp hành Trung ương Đảng',
    );
  });

  it('names a law by its title, and what has no number too', () => {
    const law = {
      type: 'Luật',
      number: '36/2018/QH14',
      issued: '2018-11-20',
      issuer: 'Quốc hội',
      title: 'Luật Phòng, chống tham nhũng',
    };
    expect(formatCitation(law, 'full')).toBe(
      'Luật Phòng, chống tham nhũng số 36/2018/QH14 ngày 20/11/2018 của Quốc hội',
    );
    const resolution = {
      ...law,
      type: 'Nghị quyết',
      number: null,
      issued: null,
      issuer: null,
      title: 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII',
    };
    expect(formatCitation(resolution, 'full')).toBe('Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII');
    expect(formatCitation(resolution, 'short')).toBe(resolution.title);
  });

  it('is read back as it was', () => {
    const instrument = fc.record({
      form: fc.constantFrom(
        ['nghị định', '/2020/NĐ-CP'],
        ['quyết định', '/QĐ-TTg'],
        ['kế hoạch', '-KH/TU'],
        ['thông tư', '/2022/TT-BTC'],
        ['công văn', '/UBND-VX'],
      ),
      serial: fc.integer({min: 10, max: 9999}),
      issued: fc.option(fc.constantFrom('2020-02-29', '2022-12-01', '2020-06-08')),
      issuer: fc.option(
        fc.constantFrom(
          'Chính phủ',
          'Thủ tướng Chính phủ',
          'UBND tỉnh',
          'Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch',
          'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu',
          'Ban Chấp hành Đảng bộ tỉnh',
          'Bộ Lao động - Thương binh và Xã hội',
          'Ban Thường vụ Tỉnh ủy',
        ),
      ),
      title: fc.constantFrom(
        '',
        'về kiểm soát thủ tục hành chính',
        'sửa đổi, bổ sung một số điều của các Nghị định liên quan',
        'về việc ban hành Chương trình giai đoạn 2021 - 2030',
        'quy định chế độ báo cáo (định kỳ) của cơ quan',
        'phê duyệt Đề án “Một cửa”',
      ),
    });
    fc.assert(
      fc.property(instrument, ({form: [type = '', symbol], serial, issued, issuer, title}) => {
        const cited = {type, number: `${serial}${symbol}`, issued, issuer, title};
        expect(parseCitation(formatCitation(cited, 'full'))).toEqual(cited);
      }),
      {numRuns: 500},
    );
  });

  it('reads a law back with its title', () => {
    const law = {
      type: 'luật',
      number: '15/2017/QH14',
      issued: '2017-06-21',
      issuer: 'Quốc hội',
      title: 'Luật Quản lý, sử dụng tài sản công',
    };
    expect(parseCitation(formatCitation(law, 'full'))).toEqual(law);
    expect(parseCitation('không phải trích dẫn')).toBeNull();
  });
});
