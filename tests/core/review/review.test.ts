import {describe, expect, it} from 'vitest';
import {certainWords, type Finding, standingOf} from '../../../src/core/review/finding.ts';
import type {KnownInstrument} from '../../../src/core/review/known-instrument.ts';
import {reviewText} from '../../../src/core/review/review.ts';
import {indexSeenActs, parseSeenActs} from '../../../src/core/review/seen-acts.ts';
import {event, INSTRUMENTS as known} from './instruments.ts';

const TODAY = '2026-11-28';
const judge = (text: string, date = TODAY, instruments: readonly KnownInstrument[] = known) =>
  reviewText(text, instruments, {date});
const one = (text: string, date = TODAY, instruments: readonly KnownInstrument[] = known) => {
  const [finding, ...rest] = judge(text, date, instruments);
  expect(rest).toEqual([]);
  return finding!;
};
const brief = ({identity, key, slips}: Finding) => [identity, key, ...slips];

describe('which document', () => {
  it.each([
    ['Nghị định số 92/2017/NĐ-CP', ['exact', 'nghi-dinh-92-2017-nd-cp']],
    ['Nghị định 92/2017 của Chính phủ', ['exact', 'nghi-dinh-92-2017-nd-cp']],
    ['Quyết định số 06/QĐ-TTg ngày 06/01/2022', ['exact', 'quyet-dinh-06-qd-ttg-2022']],
    ['Quyết định số 06/QĐ-TTg năm 2022', ['exact', 'quyet-dinh-06-qd-ttg-2022']],
    // a symbol that comes again every year
    ['Quyết định số 06/QĐ-TTg', ['ambiguous', null]],
    ['Quyết định số 06/QĐ-TTg năm 2021', ['unknown', null]],
    // every province has one
    ['Kế hoạch số 12/KH-UBND', ['ambiguous', null]],
    ['Kế hoạch số 12/KH-UBND năm 2023', ['ambiguous', null]],
    [
      'Kế hoạch số 12/KH-UBND năm 2023 của UBND tỉnh Đồng Nai',
      ['exact', 'ke-hoach-12-kh-ubnd-dong-nai-2023'],
    ],
    ['Nghị định số 999/2011/NĐ-CP', ['unknown', null]],
    // without its symbol
    ['nghị định 92 năm 2017', ['exact', 'nghi-dinh-92-2017-nd-cp']],
    ['Nghị định 92 ngày 08/8/2017', ['near', 'nghi-dinh-92-2017-nd-cp', 'date']],
    ['Nghị định 92 năm 2027', ['unknown', null, 'future']],
    ['Quyết định 6 năm 2022 của Thủ tướng Chính phủ', ['ambiguous', null]],
  ])('«%s»', (text, expected) => {
    expect(brief(one(text))).toEqual(expected);
  });

  it('a later mention needs type and number alone', () => {
    const text = 'Quyết định số 06/QĐ-TTg ngày 06/01/2022 và sau đó Quyết định số 06/QĐ-TTg.';
    expect(judge(text).map(({identity}) => identity)).toEqual(['exact', 'exact']);
  });

  it('what the draft says of itself is no citation', () => {
    expect(judge('Số: 99/KH-ABC\nHà Nội\nban hành kèm theo Kế hoạch số 99/KH-ABC')).toEqual([]);
  });
});

describe('slips', () => {
  it.each([
    ['Nghị định số 92/2017/NĐ-CP ngày 08/8/2017', ['near', 'nghi-dinh-92-2017-nd-cp', 'date']],
    ['Quyết định số 06/QĐ-TTg ngày 06/01/2021', ['near', 'quyet-dinh-06-qd-ttg-2022', 'year']],
    ['Nghị định số 92/2017/NĐ-CP ngày 31/02/2017', ['near', 'nghi-dinh-92-2017-nd-cp', 'impossible-date']],
    ['Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 của Quốc hội', ['near', 'nghi-dinh-92-2017-nd-cp', 'issuer']],
    ['Quyết định số 92/2017/NĐ-CP', ['near', 'nghi-dinh-92-2017-nd-cp', 'type']],
    [
      'Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 của Chính phủ về quản lý cây xanh trong khu đô thị mới',
      ['near', 'nghi-dinh-92-2017-nd-cp', 'title'],
    ],
    // the number itself
    ['Nghị định số 92/2018/NĐ-CP ngày 07/8/2017', ['near', 'nghi-dinh-92-2017-nd-cp', 'year']],
    ['Nghị định số 92/2017/NĐ-TTg ngày 07/8/2017', ['near', 'nghi-dinh-92-2017-nd-cp', 'symbol']],
    // what the wrong symbol seems to say is not told twice
    [
      'Nghị định số 92/2017/NĐ-QH ngày 07/8/2017 của Chính phủ',
      ['near', 'nghi-dinh-92-2017-nd-cp', 'symbol'],
    ],
    ['Nghị định số 92/2017/QH14 ngày 07/8/2017', ['near', 'nghi-dinh-92-2017-nd-cp', 'symbol']],
    [
      'Nghị định số 93/2017/NĐ-CP ngày 07/8/2017 của Chính phủ sửa đổi, bổ sung một số điều của các Nghị định liên quan đến kiểm soát thủ tục hành chính',
      ['near', 'nghi-dinh-92-2017-nd-cp', 'symbol'],
    ],
    // many decrees bear one day
    ['Nghị định số 93/2017/NĐ-CP ngày 07/8/2017', ['unknown', null]],
    ['Quyết định số 06/QĐ-BNV ngày 06/01/2022', ['unknown', null]],
    ['Nghị định số 93/2017/NĐ-CP', ['unknown', null]],
    ['Nghị định số 12/2027/NĐ-CP', ['unknown', null, 'future']],
  ])('«%s»', (text, expected) => {
    expect(brief(one(text))).toEqual(expected);
  });

  it.each([
    // whose symbol names another body, of acts that the site does not know
    ['Thông tư số 39/2016/TT-NHNN ngày 30/12/2016 của Bộ Tài chính', ['issuer']],
    ['Luật số 72/2025/QH15 ngày 16/6/2025 của Chính phủ', ['issuer']],
    ['Nghị quyết số 12/2021/UBTVQH15 của Thủ tướng Chính phủ', ['issuer']],
    ['Thông tư số 39/2016/TT-NHNN ngày 30/12/2016 của Thống đốc Ngân hàng Nhà nước Việt Nam', []],
    ['Nghị định số 43/2014/NĐ-CP của Thủ tướng Chính phủ', []],
    ['Thông tư liên tịch số 01/2014/TTLT-TANDTC-VKSNDTC-BTP của Bộ Tư pháp', []],
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị', []],
    // not whose act it is, but who drafts it or carries it out
    ['Nghị định số 43/2014/NĐ-CP do Bộ Tài nguyên và Môi trường chủ trì soạn thảo', []],
    ['kế hoạch triển khai Nghị định số 43/2014/NĐ-CP của Bộ Tài chính', []],
    ['Thông tư số 39/2016/TT-NHNN do Bộ Tài chính ban hành', ['issuer']],
    // the conference that adopted it
    [
      'Nghị quyết số 17-NQ/TW ngày 01/8/2007 của Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa X',
      [],
    ],
  ])('issuer: «%s»', (text, slips) => {
    expect(one(text).slips).toEqual(slips);
  });

  it.each([
    // what an act does, and what is said of it, is not its name
    ['Nghị định số 92/2017/NĐ-CP thay thế quy định về quản lý cây xanh trong khu đô thị mới', []],
    ['Nghị định số 92/2017/NĐ-CP hướng dẫn biểu mẫu, mã hồ sơ và danh mục ngành nghề lĩnh vực', []],
    ['Nghị định số 92/2017/NĐ-CP về quản lý cây xanh trong khu đô thị mới', ['title']],
    // a translation is loose
    ['[decree 30/2026/QH16]', []],
    ['Decision No. 12/2030/NĐ-CP', ['future']],
  ])('«%s»: %j', (text, slips) => {
    expect(one(text).slips).toEqual(slips);
  });

  it.each([
    // the Government and its head, where the act is cited in full
    ['Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 của Thủ tướng Chính phủ', ['issuer']],
    ['Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Chính phủ', ['issuer']],
    ['Nghị định số 92/2017/NĐ-CP của Thủ tướng Chính phủ', []],
    // bodies cut short are not other bodies
    ['Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 của CP', []],
    ['Quyết định số 06/QĐ-TTg ngày 06/01/2022 của TTg', []],
    ['Quyết định số 06/QĐ-TTg ngày 06/01/2022 của TTCP', []],
    ['Nghị quyết số 17-NQ/TW ngày 01/8/2007 của BCH Trung ương', []],
    // days with a figure too many, or with "năm" before the year
    ['Nghị định số 92/2017/NĐ-CP ngày 07/8/20017', ['impossible-date']],
    ['Nghị định số 92/2017/NĐ-CP ngày 07/8 năm 2017', []],
    ['Nghị định số 92/2017/NĐ-CP ngày 08/8 năm 2017', ['date']],
    ['Nghị định số 92/2017/NĐ-CP ngày 38/8/2017', ['impossible-date']],
    // one thing is told once
    ['Nghị định số 92/2017/NĐ-CP ngày 07/8/2016', ['year']],
    ['Nghị định số 92/2017/NĐ-CP ngày 14/5/2013', ['date']],
    // types that the symbol leaves open, and joint ones
    ['Thông tư liên tịch số 39/2016/TT-NHNN', ['type']],
    ['Thông tư số 55/2015/TTLT-BTC-BKHCN', []],
    ['Thông tư liên tịch số 12/2008/TT-BTC-BNV', []],
    // numbers with their parts dropped, doubled or joined otherwise
    ['Nghị định số 92/NĐ-CP ngày 07/8/2017', ['year']],
    ['Quyết định số 06/2022/QĐ-TTg ngày 06/01/2022', ['year']],
    ['Quyết định số 06-QĐ/TTg ngày 06/01/2022', ['symbol']],
    ['Nghị quyết số 17/NQ-TW ngày 01/8/2007', ['symbol']],
    ['Nghị định số 092/2017/NĐ-CP ngày 7-8-2017', []],
    ['Nghị định 92/2017/ nđ-cp', []],
    ['Ngày 08/8/2017, Chính phủ ban hành Nghị định số 92/2017/NĐ-CP', ['date']],
    ['Tại cuộc họp ngày 12/7/2025 về Nghị định số 92/2017/NĐ-CP', []],
    ['Nghị định số 92/2017/NĐ-CP có hiệu lực từ ngày 25/9/2017', []],
    // the verb of the body is no title
    ['Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 do Chính phủ ban hành và các văn bản liên quan', []],
    ['Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 do Chính phủ ban hành còn hiệu lực thi hành', []],
    [
      'Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 do Chính phủ ban hành Chương trình trồng cây xanh đô thị',
      ['title'],
    ],
    ['Đề án số 12/DA-UBND ngày 07/8/2017', []],
  ])('«%s» has %j', (text, slips) => {
    expect(one(text).slips).toEqual(slips);
  });

  it('of a law and a resolution of one form of number, the instrument says which it is', () => {
    const resolution: KnownInstrument = {
      key: 'r',
      type: 'Nghị quyết',
      number: '202/2025/QH15',
      issued: '2025-06-12',
      issuer: 'Quốc hội',
      title: 'Về việc sắp xếp đơn vị hành chính cấp tỉnh',
      url: '/',
      events: [],
    };
    expect(one('Luật số 202/2025/QH15 ngày 12/6/2025', TODAY, [resolution])).toMatchObject({
      slips: ['type'],
      message: expect.stringContaining('Ghi là luật; văn bản này là nghị quyết'),
    });
    expect(one('Nghị quyết số 202/2025/QH15', TODAY, [resolution]).slips).toEqual([]);
    // the Assembly numbers its laws apart: where nothing else says so, the type written is the type meant
    expect(brief(one('Luật số 202/2025/QH15', TODAY, [resolution]))).toEqual(['unknown', null]);
    const law = {...resolution, key: 'l', type: 'Luật', issued: '2025-06-27', title: 'Luật Dẫn độ'};
    for (const [text, key] of [
      ['Luật số 202/2025/QH15', 'l'],
      ['Nghị quyết số 202/2025/QH15', 'r'],
      ['Luật số 202/2025/QH15 ngày 27/6/2025', 'l'],
    ] as const)
      expect(brief(one(text, TODAY, [resolution, law]))).toEqual(['exact', key]);
  });

  it('a number that is of one instrument, with the day and the title of another, names neither', () => {
    const decree = {type: 'Nghị định', issuer: 'Chính phủ', url: '/', events: []};
    const first: KnownInstrument = {
      ...decree,
      key: 'first',
      number: '63/2010/NĐ-CP',
      issued: '2010-06-08',
      title: 'Về kiểm soát thủ tục hành chính',
    };
    const second: KnownInstrument = {
      ...decree,
      key: 'second',
      number: '61/2018/NĐ-CP',
      issued: '2018-04-23',
      title: 'Về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
    };
    const written = (day: string, title: string) =>
      `Nghị định số 63/2010/NĐ-CP ngày ${day} của Chính phủ ${title}`;
    const finding = one(written('23/4/2018', 'về thực hiện cơ chế một cửa, một cửa liên thông'), TODAY, [
      first,
      second,
    ]);
    expect(finding).toMatchObject({
      identity: 'ambiguous',
      key: null,
      candidates: ['first', 'second'],
      slips: ['date', 'title'],
      suggestion: null,
    });
    expect(finding.message).toMatch(
      /^Số, ký hiệu là của Nghị định số 63\/2010\/NĐ-CP ngày 08\/06\/2010; ngày và tên lại là của Nghị định số 61\/2018\/NĐ-CP ngày 23\/04\/2018; chưa đủ để xác định, hãy sửa phần sai\.$/,
    );
    // the day alone, or the title alone, is a slip of the pen
    const near = (text: string) => brief(one(text, TODAY, [first, second])).slice(0, 2);
    expect(near(written('23/4/2018', 'về kiểm soát thủ tục hành chính'))).toEqual(['near', 'first']);
    expect(near('Nghị định số 63/2010/NĐ-CP ngày 23/4/2018')).toEqual(['near', 'first']);
  });

  it.each([
    ['các Nghị định 92, 61 và 48 của Chính phủ', ['92', '61', '48'], 'ambiguous'],
    ['nghị định chín hai của Chính phủ', ['92'], 'ambiguous'],
    ['Nghị định chín mươi hai năm 2017', ['92'], 'exact'],
    ['Nghị định ngày 07/8/2017 số 92 của Chính phủ', ['92'], 'exact'],
  ])('a serial as it is spoken is no sure name: «%s»', (text, numbers, first) => {
    const findings = judge(text);
    expect(findings.map(({number}) => number)).toEqual(numbers);
    expect(findings[0]?.identity).toBe(first);
    expect(findings.flatMap(({slips}) => slips)).toEqual([]);
  });

  it('but after the full number it is one', () => {
    const text =
      'Nghị định số 92/2017/NĐ-CP đã sửa đổi. Các Nghị định 92 và 999 của Chính phủ còn được áp dụng.';
    expect(judge(text).map(brief)).toEqual([
      ['exact', 'nghi-dinh-92-2017-nd-cp'],
      ['exact', 'nghi-dinh-92-2017-nd-cp'],
      ['unknown', null],
    ]);
  });

  it.each([
    ['Nghị định số 92/2017/NĐ-TTg ngày 07/8/2017', /^Sai số hoặc ký hiệu: cùng ngày với văn bản này/],
    ['Nghị định số 92/NĐ-CP ngày 07/8/2017', /^Thiếu năm trong số, ký hiệu: có lẽ là/],
    ['nghị định 92 năm 2017', /^Số chưa có ký hiệu, hiểu là Nghị định số 92\/2017\/NĐ-CP;/],
    ['Quyết định số 06/2022/QĐ-TTg ngày 06/01/2022', /^Số, ký hiệu của văn bản này không có năm/],
    ['Quyết định số 06/QĐ-TTg', /nhưng số này được đánh lại mỗi năm; hãy ghi thêm ngày ban hành\.$/],
    [
      'Quyết định số 06-QĐ/TTg ngày 06/01/2022',
      /^Ký hiệu ghi là 06-QĐ\/TTg; văn bản của Nhà nước ghi 06\/QĐ-TTg/,
    ],
    [
      'khoản 2 Điều 5 Nghị định số 42/2022/NĐ-CP',
      /; khoản 2 Điều 5 là của văn bản ấy; ở văn bản thay thế phải tìm lại nội dung này, số điều, khoản có thể đã khác\.$/,
    ],
    [
      'khoản 2 Điều 5 Nghị định số 92/2017/NĐ-CP',
      /; chưa đối chiếu được khoản 2 Điều 5 vì trang không có đủ nội dung văn bản này\.$/,
    ],
  ])('«%s» is told as it is', (text, message) => {
    expect(one(text).message).toMatch(message);
  });

  it.each([
    ['Nghị định số 999/2011/NĐ-CP', 'Chưa có trong dữ liệu của trang.'],
    [
      'Nghị định số 92/2017/NĐ-CP ngày 08/8/2017 của Quốc hội',
      'Ngày ghi là 08/08/2017, ngày ban hành chính thức là 07/08/2017; cơ quan ban hành ghi là Quốc hội; văn bản này do Chính phủ ban hành; đã có hiệu lực, chưa thấy văn bản cho biết đã hết hiệu lực (tính đến 25/09/2017, nguồn thứ cấp).',
    ],
    [
      'Mục III Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023',
      'Khớp dữ liệu của trang; giai đoạn thực hiện đã qua sau ngày 31/12/2023 (nguồn ngày 30/01/2023, lời của kế hoạch).',
    ],
    [
      'Mục VII Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023',
      'Không có Mục VII trong văn bản này; giai đoạn thực hiện đã qua sau ngày 31/12/2023 (nguồn ngày 30/01/2023, lời của kế hoạch).',
    ],
    // over, and nothing has come in its place
    [
      'khoản 2 Điều 5 Kế hoạch số 12/KH-UBND năm 2023 của UBND tỉnh Đồng Nai',
      'Khớp dữ liệu của trang; giai đoạn thực hiện đã qua sau ngày 31/12/2023 (nguồn ngày 30/01/2023, lời của kế hoạch); chưa đối chiếu được khoản 2 Điều 5 vì trang không có đủ nội dung văn bản này.',
    ],
    [
      'Nghị định số 42/2022/NĐ-CP',
      'Khớp dữ liệu của trang; đã hết hiệu lực từ 01/07/2026, nay là Nghị định số 224/2026/NĐ-CP (tính đến 23/07/2026, nguồn thứ cấp).',
    ],
    [
      'Quyết định số 06/QĐ-TTg',
      'Chưa đủ để xác định: trên trang có Quyết định số 06/QĐ-TTg ngày 06/01/2022, nhưng số này được đánh lại mỗi năm; hãy ghi thêm ngày ban hành.',
    ],
  ])('«%s» is told in one sentence', (text, message) => {
    expect(one(text).message).toBe(message);
  });

  it('of a place that is missing from what is over, nothing more is told', () => {
    const outlined = known.map((act) => (act.number === '42/2022/NĐ-CP' ? {...act, outline: ['I']} : act));
    expect(one('Mục VII Nghị định số 42/2022/NĐ-CP', TODAY, outlined).message).toBe(
      'Không có Mục VII trong văn bản này; đã hết hiệu lực từ 01/07/2026, nay là Nghị định số 224/2026/NĐ-CP (tính đến 23/07/2026, nguồn thứ cấp).',
    );
  });

  it('the right citation has none, and is told as it should be written', () => {
    const suggested = (text: string) => one(text).suggestion;
    const decree = 'Nghị định số 92/2017/NĐ-CP ngày 07 tháng 8 năm 2017 của Chính phủ';
    expect(suggested('Nghị định số 92/2017/NĐ-CP ngày 08/8/2017')).toBe(decree);
    expect(suggested('Nghị định số 92/2017/NĐ-CP về quản lý cây xanh trong khu đô thị mới')).toBe(
      `${decree} sửa đổi, bổ sung một số điều của các Nghị định liên quan đến kiểm soát thủ tục hành chính`,
    );
  });

  it('a finding says where it stands, what is written and what is known of it', () => {
    expect(one('Theo Nghị định số 118/2025/NĐ-CP,')).toMatchObject({
      start: 5,
      end: 32,
      number: '118/2025/NĐ-CP',
      type: 'nghị định',
      candidates: ['nghi-dinh-118-2025-nd-cp'],
      // of what amends it, only what the site has
      force: {
        status: 'con-hieu-luc',
        on: TODAY,
        asOf: '2026-08-05',
        level: 'secondary',
        endedBy: null,
        amendedBy: ['nghi-dinh-367-2025-nd-cp'],
      },
      seen: null,
    });
  });

  it('younger than the draft', () => {
    const finding = one('Nghị định số 118/2025/NĐ-CP', '2024-05-01');
    expect(brief(finding)).toEqual(['exact', 'nghi-dinh-118-2025-nd-cp', 'future']);
    expect(finding).toMatchObject({suggestion: null, suggestedKey: null});
  });

  it.each([
    ['điểm a khoản 2 Mục III', []],
    ['khoản 2 Mục III', []],
    ['Mục III', []],
    ['điểm z khoản 2 Mục III', ['provision']],
    ['điểm a khoản 9 Mục III', ['provision']],
    ['Mục VII', ['provision']],
    ['khoản 1 Điều 5', ['provision']],
    // it has no annex
    ['Phụ lục 2', ['provision']],
    ['Phụ lục II của', ['provision']],
    ['Mẫu số 05 Phụ lục I', ['provision']],
    ['Mẫu số 05 ban hành kèm theo', ['provision']],
    ['Biểu số 3', ['provision']],
  ])('%s of a plan whose text the site has', (place, slips) => {
    expect(one(`${place} Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023`).slips).toEqual(slips);
  });

  it('says every place of one citation that the text lacks, each once', () => {
    const {message} = one(
      'khoản 9 Mục III, điểm a khoản 2 Mục III và điểm z khoản 2 Mục III Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023',
    );
    expect(message).toMatch(/^Không có khoản 9 Mục III, điểm z khoản 2 Mục III trong văn bản này;/);
  });

  it.each([
    ['Phụ lục 2', ['provision'], false],
    ['Phụ lục I', [], false],
    ['Mục I Phụ lục 1', [], false],
    // most of an annex stands in tables
    ['Mục V Phụ lục 1', [], true],
    ['Mẫu số 05 Phụ lục I', [], true],
    ['Biểu số 3', [], true],
    ['điểm a', [], true],
    ['tiết 1 điểm a khoản 2 Mục III', [], true],
  ])('%s of a plan with an annex', (place, slips, unchecked) => {
    const [plan] = known.filter(({outline}) => outline);
    const annexed = {...plan!, outline: [...plan!.outline!, 'Phụ lục 1', 'Phụ lục 1 I']};
    const finding = one(`${place} Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023`, TODAY, [annexed]);
    expect([finding.slips, finding.message.includes('chưa đối chiếu được')]).toEqual([slips, unchecked]);
  });

  it.each(['khoản 2 Điều 5', 'Phụ lục I', 'Mẫu số 05 ban hành kèm theo'])(
    '%s of what has ended is not offered as a place of what follows it',
    (place) => {
      const finding = one(`${place} Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Quốc hội`);
      expect(finding).toMatchObject({suggestion: null, suggestedKey: null, slips: ['issuer']});
      expect(certainWords(finding)).toBeNull();
      expect(finding.message).toContain('nay là Nghị định số 224/2026/NĐ-CP');
    },
  );

  it('names the place that is missing', () => {
    expect(one('điểm z khoản 2 Mục III Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023').message).toMatch(
      /^Không có điểm z khoản 2 Mục III trong văn bản này;/,
    );
  });
});

describe('what has words in common with an act of the site, and is another', () => {
  const TITLE = 'quy định chức năng, nhiệm vụ, quyền hạn của Văn phòng Chính phủ';
  const act = (number: string, title: string): KnownInstrument => ({
    key: 'co-tren-trang',
    type: number.includes('NĐ') ? 'Nghị định' : 'Kế hoạch',
    number,
    issued: null,
    issuer: null,
    title,
    url: '/',
    events: [],
  });
  const amending = (of: string) => `Sửa đổi, bổ sung một số điều của ${of}`;

  it.each([
    // the act that the one of the site amends, and the one that amends it
    [
      `Nghị định số 36/2025/NĐ-CP ${TITLE}`,
      '369/2025/NĐ-CP',
      amending(`Nghị định số 36/2025/NĐ-CP ${TITLE}`),
    ],
    [`Nghị định số 37/2025/NĐ-CP ${amending(`Nghị định ${TITLE}`)}`, '36/2025/NĐ-CP', TITLE],
    // amended once more
    [
      `Nghị định số 12/2025/NĐ-CP ${amending(`Nghị định ${TITLE}`)}`,
      '36/2025/NĐ-CP',
      amending(`Nghị định ${TITLE}`),
    ],
    // the same words of form, about another law
    [
      'Nghị định số 12/2026/NĐ-CP của Chính phủ quy định chi tiết một số điều và biện pháp để tổ chức, hướng dẫn thi hành Luật Quản lý thuế',
      '54/2026/NĐ-CP',
      'Quy định chi tiết một số điều và biện pháp tổ chức thi hành Luật Tiếp công dân',
    ],
    // the same words, about another body
    [
      'Nghị định số 279/2026/NĐ-CP quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Giáo dục và Đào tạo',
      '276/2026/NĐ-CP',
      'Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ',
    ],
    // the plan of another year
    ['Kế hoạch số 5/KH-KCNĐN về cải cách hành chính năm 2024', '06/KH-KCNĐN', 'Cải cách hành chính năm 2023'],
  ])('«%s» beside %s', (text, number, title) => {
    expect(brief(judge(text, TODAY, [act(number, title)])[0]!)).toEqual(['unknown', null]);
  });

  it('of one day, a law amended and another law amended are two', () => {
    const amended = (law: string) => `Luật sửa đổi, bổ sung một số điều của Luật ${law}`;
    const known: KnownInstrument = {
      ...act('32/2025/QH15', amended('Phòng, chống tham nhũng')),
      type: 'Luật',
      issued: '2025-12-10',
    };
    const written = (law: string) =>
      `Luật số 31/2025/QH15 ngày 10 tháng 12 năm 2025 sửa đổi, bổ sung một số điều của Luật ${law}`;
    expect(brief(judge(written('Sở hữu trí tuệ'), TODAY, [known])[0]!)).toEqual(['unknown', null]);
  });

  it.each([
    ['16 tháng 6 năm 2025', ['exact', 'co-tren-trang']],
    ['06 tháng 6 năm 2025', ['near', 'co-tren-trang', 'date']],
    ['16 tháng 5 năm 2025', ['near', 'co-tren-trang', 'date']],
    ['16 tháng 6 năm 2024', ['near', 'co-tren-trang', 'year']],
    // there was one in spring, and one in summer
    ['19 tháng 02 năm 2025', ['unknown', null]],
  ])('a law by its name and the day %s', (day, expected) => {
    const law = {...act('72/2025/QH15', 'Luật Tổ chức chính quyền địa phương'), type: 'Luật'};
    expect(
      brief(one(`Luật Tổ chức chính quyền địa phương ngày ${day}`, TODAY, [{...law, issued: '2025-06-16'}])),
    ).toEqual(expected);
  });

  it('a serial that differs is a slip where year and title say the same', () => {
    expect(brief(one(`Nghị định số 63/2025/NĐ-CP ${TITLE}`, TODAY, [act('36/2025/NĐ-CP', TITLE)]))).toEqual([
      'near',
      'co-tren-trang',
      'symbol',
    ]);
  });

  it('what a council decides may be called an act of the body that it is a council of', () => {
    const words = (body: string) => `Nghị quyết số 01/2017/NQ-HĐTP của ${body}`;
    for (const body of ['Tòa án nhân dân tối cao', 'Hội đồng Thẩm phán Tòa án nhân dân tối cao'])
      expect(one(words(body)).slips).toEqual([]);
    expect(one(words('Viện kiểm sát nhân dân tối cao')).slips).toEqual(['issuer']);
  });

  it.each(['4066/TC/TCT', '10479/TC-TCT', '5524/TC-TCHQ', '1234/CT-TTHT', '218/CT'])(
    'a letter %s bears the symbol of a body that looks like one of a type',
    (number) => {
      expect(one(`Công văn số ${number} về việc hoàn thuế giá trị gia tăng`).slips).toEqual([]);
    },
  );

  it('a year that the end of the text cuts short is no year', () => {
    expect(one('Quyết định số 35/2007/QĐ-UBND ngày 17/7/20').slips).toEqual([]);
    expect(one('Quyết định số 35/2007/QĐ-UBND ngày 17/7/20 của Ủy ban nhân dân tỉnh').slips).toEqual([
      'year',
    ]);
  });

  it('a name misread is no other body', () => {
    const words = (body: string) => `Quyết định số 06/QĐ-TTg ngày 06/01/2022 của ${body}`;
    expect(one(words('Thu tudng Chính phủ')).slips).toEqual([]);
    expect(one(words('Chính phủ')).slips).toEqual(['issuer']);
  });
});

describe('force on the day of the draft', () => {
  const DECREE = 'Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ';

  it('before and after the day on which it ended', () => {
    expect(one(DECREE, '2026-06-30').force).toMatchObject({on: '2026-06-30', endedBy: null});
    expect(one(DECREE, '2026-06-30').force?.status).not.toBe('het-hieu-luc');
    const after = one(DECREE, '2026-07-01');
    expect(after.force).toMatchObject({status: 'het-hieu-luc', endedBy: 'nghi-dinh-224-2026-nd-cp'});
    expect(after.suggestedKey).toBe('nghi-dinh-224-2026-nd-cp');
    expect(after.suggestion).toMatch(
      /^Nghị định số 224\/2026\/NĐ-CP ngày 24 tháng 6 năm 2026 của Chính phủ quy định/,
    );
    expect(after.message).toMatch(
      /đã hết hiệu lực từ 01\/07\/2026, nay là Nghị định số 224\/2026\/NĐ-CP \(tính đến/,
    );
  });

  it('what is over has no correct way to be written', () => {
    const on = (date: string) => one('Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023', date);
    expect(on('2024-01-01')).toMatchObject({
      suggestion: null,
      suggestedKey: null,
      force: {status: 'het-giai-doan'},
    });
    expect(standingOf(on('2024-01-01'))).toBe('ended');
    expect(standingOf(on('2023-12-31'))).toBe('matched');
    // what has come in its place is no act of the site
    const alone = known.filter(({key}) => key === 'nghi-dinh-42-2022-nd-cp');
    expect(one(DECREE, '2026-07-01', alone)).toMatchObject({
      force: {status: 'het-hieu-luc', endedBy: null},
      suggestion: null,
      suggestedKey: null,
    });
  });

  it('a match always says what it rests on', () => {
    for (const {key, type, number, issued, issuer} of known) {
      const [year, month, day] = issued!.split('-');
      const finding = one(`${type} số ${number} ngày ${day}/${month}/${year} của ${issuer}`);
      expect([finding.key, finding.identity]).toEqual([key, 'exact']);
      expect(finding.message).toMatch(/tính đến|nguồn ngày|không rõ ngày|chưa kiểm chứng/);
    }
  });

  it('the chain of what ended it is followed to what is in force', () => {
    const act = (number: string, issued: string, ended: string | null, until: string): KnownInstrument => ({
      key: number,
      type: 'Nghị định',
      number: `${number}/${issued.slice(0, 4)}/NĐ-CP`,
      issued,
      issuer: 'Chính phủ',
      title: '',
      url: '/',
      events: ended === null ? [] : [event('ended', until, {by: ended, byName: ended})],
    });
    const acts = [
      act('1', '2010-01-01', '2', '2015-01-01'),
      act('2', '2014-12-01', '3', '2020-01-01'),
      act('3', '2019-12-01', null, ''),
    ];
    const suggested = (date: string) => one('Nghị định số 1/2010/NĐ-CP', date, acts).suggestedKey;
    expect([suggested('2012-01-01'), suggested('2016-01-01'), suggested('2021-01-01')]).toEqual([
      '1',
      '2',
      '3',
    ]);
    // What ends each other leads nowhere, and ends.
    const circle = [act('1', '2010-01-01', '2', '2015-01-01'), act('2', '2014-12-01', '1', '2016-01-01')];
    expect(one('Nghị định số 1/2010/NĐ-CP', '2017-01-01', circle).suggestedKey).toBeNull();
  });
});

describe('what public pages say', () => {
  const seen = indexSeenActs(
    parseSeenActs(
      [
        'type\tnumber\tdate\tdateDocs\totherDates\tissuer\tdocs',
        'nghị định\t151/2030/NĐ-CP\t2030-06-12\t23\t2030-06-11×2 2030-06-10×9\tChính phủ\t236',
        'nghị định\t152/2030/NĐ-CP\t2030-06-12\t2\t\tChính phủ\t3',
        'nghị quyết\t66/NQ-CP\t2030-03-26\t21\t\tChính phủ\t21',
        'nghị quyết\t05/2030/NQ-HĐND\t2030-03-21\t11\t\t\t11',
        'thông tư\t18/2030/TT-BTC\t2031-11-19\t5\t\t\t5',
      ].join('\n'),
    ),
  );
  const said = (text: string) => {
    const [finding] = reviewText(text, known, {date: '2032-01-01', seen});
    return [finding?.slips, finding?.seen];
  };

  it.each([
    ['Nghị định số 151/2030/NĐ-CP', [[], {date: '2030-06-12', documents: 23}]],
    ['Nghị định số 151/2030/NĐ-CP ngày 12/6/2030', [[], {date: '2030-06-12', documents: 23}]],
    ['Nghị định số 151/2030/NĐ-CP ngày 13/6/2030', [['date'], {date: '2030-06-12', documents: 23}]],
    ['Nghị định số 151/2030/NĐ-CP ngày 11/6/2030', [['date'], {date: '2030-06-12', documents: 23}]],
    // one thing is told once
    ['Nghị định số 151/2030/NĐ-CP ngày 12/6/2031', [['year'], {date: '2030-06-12', documents: 23}]],
    // without its type, or without a number, it is none of theirs
    ['văn bản số 3637/UBND-VX ngày 12/6/2030', [[], null]],
    ['Luật Đất đai năm 2024', [[], null]],
    // others write that day too, or few agree
    ['Nghị định số 151/2030/NĐ-CP ngày 10/6/2030', [[], {date: '2030-06-12', documents: 23}]],
    ['Nghị định số 152/2030/NĐ-CP ngày 13/6/2030', [[], {date: '2030-06-12', documents: 2}]],
    // several acts bear the number
    ['Nghị quyết số 66/NQ-CP', [[], null]],
    ['Nghị quyết số 66/NQ-CP ngày 26/3/2030', [[], {date: '2030-03-26', documents: 21}]],
    ['Nghị quyết số 66/NQ-CP ngày 27/3/2030', [[], null]],
    ['Nghị quyết số 05/2030/NQ-HĐND ngày 22/3/2030', [[], null]],
    // a day that the number belies
    ['Thông tư số 18/2030/TT-BTC ngày 28/6/2030', [[], null]],
  ])('«%s»', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('what they know as it is written is no slip of a like number', () => {
    const act = indexSeenActs(parseSeenActs('type\nnghị định\t64/2010/NĐ-CP\t2010-06-11\t1\t\tChính phủ\t2'));
    const text = 'Nghị định số 64/2010/NĐ-CP của Chính phủ về kiểm soát thủ tục hành chính';
    expect(reviewText(text, known, {date: TODAY, seen: act}).map(brief)).toEqual([['unknown', null]]);
    expect(judge(text).map(brief)).toEqual([['near', 'nghi-dinh-63-2010-nd-cp', 'symbol']]);
  });

  it('never gives it force, and says up to when the pages were read', () => {
    const [finding] = reviewText('Nghị định số 151/2030/NĐ-CP ngày 13/6/2030', known, {
      date: '2032-01-01',
      seen,
    });
    expect(finding).toMatchObject({identity: 'unknown', key: null, force: null, suggestion: null});
    expect(finding?.message).toBe(
      'Ngày ghi là 13/06/2030; chưa có trong dữ liệu của trang; trong các trang công khai đến 12/2025, số này đi với ngày 12/06/2030 (23 trang), chưa rõ hiệu lực.',
    );
  });

  it('a line of another form is refused with its number', () => {
    expect(() => parseSeenActs('type\nnghị định\t1/2030/NĐ-CP')).toThrow('dòng 2 không đủ 7 cột');
  });
});
