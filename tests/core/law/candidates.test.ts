import {describe, expect, it} from 'vitest';
import {cite, createRegistry, type InstrumentRef} from '../../../src/core/law/index.ts';

const base = {type: 'Quyết định', number: '6/QĐ-UBND', issued: '2022-03-01', issuer: null, title: ''};
const instrument = (key: string, more: Partial<InstrumentRef>) => ({...base, key, ...more}) as InstrumentRef;
const keys = (text: string, instruments: readonly InstrumentRef[], date?: string) =>
  cite(text, createRegistry(instruments), date === undefined ? {} : {date}).map(
    ({key, candidates, resolution}) =>
      resolution === 'linked' ? key : `${resolution} ${candidates.join(' ')}`.trim(),
  );

const OF = (province: string) => `Ủy ban nhân dân tỉnh ${province}`;
const ONE = instrument('mot', {issuer: OF('Đồng Nai'), title: 'Phê duyệt đề án một cửa'});
const TWO = instrument('hai', {issuer: OF('Bình Dương'), title: 'Ban hành quy chế văn hóa công sở'});

describe('a number that every province gives', () => {
  it.each([
    ['Quyết định số 6/QĐ-UBND ngày 01/3/2022 của UBND tỉnh Đồng Nai', ['mot']],
    ['Quyết định số 6/QĐ-UBND ngày 01/3/2022 của UBND tỉnh Bình Dương', ['hai']],
    ['Quyết định số 6/QĐ-UBND ngày 01/3/2022 của UBND tỉnh', ['ambiguous mot hai']],
    // the number comes again every year
    ['Quyết định số 6/QĐ-UBND của UBND tỉnh Đồng Nai', ['ambiguous mot']],
    ['Quyết định số 6/QĐ-UBND của UBND tỉnh Đồng Nai năm 2022', ['mot']],
    ['Quyết định số 6/QĐ-UBND của UBND tỉnh Đồng Nai năm 2023', ['unknown']],
    ['Quyết định số 6/QĐ-UBND của UBND tỉnh', ['ambiguous mot hai']],
    ['Quyết định số 6/QĐ-UBND', ['ambiguous mot hai']],
    ['Quyết định số 6/QĐ-UBND của UBND tỉnh Tây Ninh', ['unknown']],
    ['Quyết định số 6/QĐ-UBND của UBND tỉnh về phê duyệt đề án một cửa', ['mot']],
    ['Quyết định số 6/QĐ-UBND của UBND tỉnh về việc phòng cháy rừng', ['ambiguous mot hai']],
  ])('«%s»', (text, expected) => {
    expect(keys(text, [ONE, TWO])).toEqual(expected);
  });

  it.each(['UBND', 'HĐND'])('also where the symbol is %s', (symbol) => {
    const number = `6/QĐ-${symbol}`;
    const other = {...ONE, number};
    expect(keys(`Quyết định số ${number} năm 2022 của tỉnh Đồng Nai`, [other])).toEqual(['mot']);
    expect(keys(`Quyết định số ${number} của UBND tỉnh Tây Ninh`, [other])).toEqual(['unknown']);
  });

  it.each([
    ['6-QĐ/TU', 'Tỉnh ủy'],
    ['6-QĐ/HU', 'Huyện ủy'],
    ['6-QĐ/ĐU', 'Đảng ủy'],
  ])('of the Party too: %s', (number, body) => {
    const own = instrument('own', {number, issuer: `${body} Đồng Nai`});
    expect(keys(`Quyết định số ${number} năm 2022 của ${body} Đồng Nai`, [own])).toEqual(['own']);
    expect(keys(`Quyết định số ${number} của ${body} Tây Ninh`, [own])).toEqual(['unknown']);
  });

  it('a body that both names leave open is not held against it', () => {
    expect(keys('Quyết định số 6/QĐ-UBND năm 2022 của UBND tỉnh Tây Ninh', [instrument('a', {})])).toEqual([
      'a',
    ]);
  });

  it('the body of a number of the State’s own is not asked', () => {
    const decree = instrument('nd', {type: 'Nghị định', number: '63/2010/NĐ-CP', issuer: 'Chính phủ'});
    expect(keys('Nghị định số 63/2010/NĐ-CP của UBND tỉnh Tây Ninh', [decree])).toEqual(['nd']);
  });
});

it('an instrument without a day is one of several where no day is cited', () => {
  const dayless = {...TWO, key: 'khong-ngay', issued: null};
  expect(keys('Quyết định số 6/QĐ-UBND', [ONE, dayless])).toEqual(['ambiguous mot khong-ngay']);
  expect(keys('Quyết định số 6/QĐ-UBND', [dayless], '2021-01-01')).toEqual(['ambiguous khong-ngay']);
});

it('a text of another type is not meant, though it bears the number', () => {
  const report = instrument('bao-cao', {type: 'Báo cáo', number: '12/UBND-VP'});
  const letter = instrument('cong-van', {type: 'Công văn', number: '12/UBND-VP'});
  expect(keys('Công văn số 12/UBND-VP ngày 01/3/2022', [report])).toEqual(['unknown']);
  expect(keys('Công văn số 12/UBND-VP ngày 01/3/2022', [report, letter])).toEqual(['cong-van']);
});

describe('a date that is not the official one', () => {
  const DECISION = instrument('qd', {number: '6/QĐ-TTg', title: 'Phê duyệt đề án một cửa'});
  const text = (day: string, about = '') =>
    `Quyết định số 6/QĐ-TTg ngày ${day} của Thủ tướng Chính phủ${about}`;

  it.each([
    ['the day itself', text('01/03/2022'), ['qd']],
    ['a slip within the year', text('02/03/2022'), ['qd']],
    ['a slip in the year alone', text('01/03/2023'), ['qd']],
    ['another day of another year', text('02/03/2023'), ['unknown']],
    ['another day of another year, the same matter', text('02/03/2023', ' phê duyệt đề án một cửa'), ['qd']],
    ['within the year, another matter', text('02/03/2022', ' về phòng cháy rừng'), ['unknown']],
  ])('%s', (_, given, expected) => {
    expect(keys(given, [DECISION])).toEqual(expected);
  });

  it('a number that has its year is the same instrument, whatever day is written', () => {
    const decree = instrument('nd', {type: 'Nghị định', number: '63/2010/NĐ-CP', issued: '2010-06-08'});
    expect(keys('Nghị định số 63/2010/NĐ-CP ngày 08/6/2011', [decree])).toEqual(['nd']);
  });

  it('an instrument without a day may be meant', () => {
    expect(keys(text('02/03/2024'), [{...DECISION, issued: null}])).toEqual(['qd']);
  });

  it('the one of that very day goes before one that a slip might mean', () => {
    const other = {...DECISION, key: 'khac', issued: '2022-05-05'};
    expect(keys(text('05/05/2022'), [DECISION, other])).toEqual(['khac']);
    expect(keys(text('06/05/2022'), [DECISION, other])).toEqual(['ambiguous qd khac']);
  });
});

describe('a bare number after a full citation', () => {
  const A = instrument('a', {number: '6/QĐ-TTg', issued: '2020-01-01', title: 'Phê duyệt đề án một cửa'});
  const B = instrument('b', {number: '6/QĐ-TTg', issued: '2021-01-01', title: 'Ban hành quy chế'});

  it('means the one that was named', () => {
    expect(keys('Quyết định số 6/QĐ-TTg ngày 01/01/2020; Quyết định số 6/QĐ-TTg.', [A, B])).toEqual([
      'a',
      'a',
    ]);
  });

  it('but not where it brings a date or a matter of its own, or nothing was named', () => {
    const first = 'Quyết định số 6/QĐ-TTg ngày 01/01/2020; Quyết định số 6/QĐ-TTg';
    expect(keys(`${first} ngày 01/01/2021.`, [A, B])).toEqual(['a', 'b']);
    expect(keys(`${first} về việc phòng cháy rừng.`, [A, B])).toEqual(['a', 'ambiguous a b']);
    expect(keys('Quyết định số 6/QĐ-TTg.', [A, B])).toEqual(['ambiguous a b']);
    expect(keys('Quyết định số 7/QĐ-TTg; Quyết định số 6/QĐ-TTg.', [A, B])).toEqual([
      'unknown',
      'ambiguous a b',
    ]);
  });
});

describe('a law that is named by its title', () => {
  const law = (key: string, issued: string | null) =>
    instrument(key, {type: 'Luật', number: null, issued, title: 'Luật Phòng, chống tham nhũng'});
  const OLD = law('cu', '2005-11-29');
  const NEW = law('moi', '2018-11-20');
  const UNDATED = law('khong-ngay', null);

  it.each([
    ['Luật Phòng, chống tham nhũng năm 2018', [OLD, NEW], ['moi']],
    ['Luật Phòng, chống tham nhũng ngày 20/11/2018', [OLD, NEW], ['moi']],
    ['Luật Phòng, chống tham nhũng ngày 21/11/2018', [OLD, NEW], ['moi']],
    ['Luật Phòng, chống tham nhũng năm 2012', [OLD, NEW], ['unknown']],
    ['Luật Phòng, chống tham nhũng', [OLD, NEW], ['ambiguous cu moi']],
    // What has no day is not excluded by a year.
    ['Luật Phòng, chống tham nhũng năm 2018', [OLD, UNDATED], ['khong-ngay']],
    ['Luật Phòng, chống tham nhũng ngày 20/11/2018', [NEW, UNDATED], ['moi']],
    ['Luật Phòng, chống tham nhũng ngày 20/11/2018', [OLD, UNDATED], ['khong-ngay']],
    // Another year, or another day of another month, is another law.
    ['Luật Phòng, chống tham nhũng ngày 20/11/2017', [NEW], ['unknown']],
    ['Luật Phòng, chống tham nhũng ngày 21/12/2018', [NEW], ['unknown']],
  ])('«%s»', (text, laws, expected) => {
    expect(keys(text, laws)).toEqual(expected);
  });

  it('is none of a later day than the citing text; its own day is not later', () => {
    expect(keys('Luật Phòng, chống tham nhũng', [OLD, NEW], '2018-11-19')).toEqual(['cu']);
    expect(keys('Luật Phòng, chống tham nhũng', [NEW], '2018-11-20')).toEqual(['moi']);
    expect(keys('Luật Phòng, chống tham nhũng', [UNDATED], '2018-11-20')).toEqual(['khong-ngay']);
    expect(keys('Quyết định số 6/QĐ-UBND', [ONE], '2022-03-01')).toEqual(['ambiguous mot']);
    expect(keys('Quyết định số 6/QĐ-UBND', [ONE], '2022-02-28')).toEqual(['unknown']);
  });
});

describe('a number that a law and a resolution of the National Assembly both have', () => {
  const number = '68/2020/QH14';
  const title = 'một hai ba bốn năm';
  const LAW = instrument('luat', {type: 'Luật', number, issued: '2020-11-13', title});
  const RESOLVED = instrument('nq', {type: 'Nghị quyết', number, issued: '2020-11-16'});

  it.each([
    ['Luật số 68/2020/QH14', [LAW, RESOLVED], ['luat']],
    ['Nghị quyết số 68/2020/QH14', [LAW, RESOLVED], ['nq']],
    ['Nghị quyết số 68/2020/QH14', [LAW, {...RESOLVED, type: RESOLVED.type.normalize('NFD')}], ['nq']],
    ['theo văn bản số 68/2020/QH14', [LAW, RESOLVED], ['ambiguous luat nq']],
    ['Luật số 68/2020/QH14', [RESOLVED], ['unknown']],
    ['Nghị quyết số 68/2020/QH14', [LAW], ['unknown']],
    // The other type is a slip where the day or the matter is that of the one known.
    ['Nghị quyết số 68/2020/QH14 ngày 13/11/2020', [LAW], ['luat']],
    ['Nghị quyết số 68/2020/QH14 ngày 14/11/2020', [LAW], ['unknown']],
    ['Nghị quyết số 68/2020/QH14', [{...LAW, issued: null}], ['unknown']],
    ['Nghị quyết số 68/2020/QH14 về một hai ba sáu bảy', [LAW], ['luat']],
    ['Nghị quyết số 68/2020/QH14 về một hai ba', [LAW], ['unknown']],
    ['Nghị quyết số 68/2020/QH14 về một hai sáu bảy tám', [LAW], ['unknown']],
  ])('«%s» %#', (text, known, expected) => {
    expect(keys(text, known)).toEqual(expected);
  });

  it('is no number of the Government, whose type may be a slip', () => {
    const decree = instrument('nd', {type: 'Nghị định', number: '63/2010/NĐ-CP', issued: '2010-06-08'});
    expect(keys('Nghị quyết số 63/2010/NĐ-CP', [decree])).toEqual(['nd']);
  });
});

describe('what narrows the choice, and what does not', () => {
  const DECREE = instrument('nd', {
    type: 'Nghị định',
    number: '63/2010/NĐ-CP',
    issued: '2010-06-08',
    title: 'Kiểm soát',
  });
  const DECISION = instrument('qd', {number: '6/QĐ-TTg', title: 'một hai ba bốn năm'});
  const LATER = {...DECISION, key: 'sau', issued: '2022-05-05', title: 'Ban hành quy chế'};

  it('the day of the citing text excludes neither a number with its year nor one with a day', () => {
    expect(keys('Nghị định số 63/2010/NĐ-CP', [DECREE], '2010-01-01')).toEqual(['nd']);
    expect(keys('Quyết định số 6/QĐ-TTg ngày 01/3/2022', [DECISION], '2022-02-01')).toEqual(['qd']);
  });

  it('a year excludes no text whose own is not known, and proves nothing of it', () => {
    expect(keys('Quyết định số 6/QĐ-TTg năm 2023', [{...DECISION, issued: null}])).toEqual(['ambiguous qd']);
  });

  it('the body that agrees goes before one that is not known', () => {
    const unknown = instrument('khong-ro', {});
    expect(keys('Quyết định số 6/QĐ-UBND ngày 01/3/2022 của UBND tỉnh Đồng Nai', [ONE, unknown])).toEqual([
      'mot',
    ]);
  });

  it('three words of five are enough of a subject: among several, and beside another day', () => {
    const subject = 'về một hai ba sáu bảy';
    expect(keys(`Quyết định số 6/QĐ-TTg ${subject}`, [DECISION, LATER])).toEqual(['qd']);
    expect(keys(`Quyết định số 6/QĐ-TTg ngày 02/4/2023 ${subject}`, [DECISION])).toEqual(['qd']);
  });

  it('a day of its own is not answered by what was named before', () => {
    const text = 'Quyết định số 6/QĐ-TTg ngày 05/5/2022; Quyết định số 6/QĐ-TTg ngày 06/5/2022.';
    expect(keys(text, [DECISION, LATER])).toEqual(['sau', 'ambiguous qd sau']);
  });

  it('what was named without being found establishes nothing', () => {
    expect(keys('Quyết định số 6/QĐ-TTg; Quyết định số 6/QĐ-TTg.', [DECISION])).toEqual([
      'ambiguous qd',
      'ambiguous qd',
    ]);
  });

  it('a number with its year is itself, whatever other day and subject stand there', () => {
    expect(keys('Nghị định số 63/2010/NĐ-CP ngày 09/7/2011 về phòng cháy rừng', [DECREE])).toEqual(['nd']);
  });

  it('a law without a day is one of those that its bare title names', () => {
    const law = (key: string, issued: string | null) =>
      instrument(key, {type: 'Luật', number: null, issued, title: 'Luật Phòng, chống tham nhũng'});
    expect(keys('Luật Phòng, chống tham nhũng', [law('cu', '2005-11-29'), law('khong-ngay', null)])).toEqual([
      'ambiguous cu khong-ngay',
    ]);
  });
});

describe('a number without its symbol', () => {
  const DECREE = instrument('nd', {
    type: 'Nghị định',
    number: '63/2010/NĐ-CP',
    issued: '2010-06-08',
    issuer: 'Chính phủ',
  });
  const CIRCULAR = instrument('tt', {
    type: 'Thông tư',
    number: '02/2017/TT-BNV',
    issued: '2017-05-12',
    issuer: 'Bộ Nội vụ',
  });
  const DECISION = instrument('qd', {
    number: '468/QĐ-TTg',
    issued: '2021-03-27',
    issuer: 'Thủ tướng Chính phủ',
    title: 'Phê duyệt Đề án đổi mới việc thực hiện cơ chế một cửa',
  });
  const NUMBERED = instrument('qd-vbqppl', {
    number: '15/2021/QĐ-TTg',
    issued: '2021-03-30',
    issuer: 'Thủ tướng Chính phủ',
  });

  it.each([
    // the Government alone gives out decrees
    ['nghị định 63 năm 2010', ['nd']],
    ['Nghị định số 63 ngày 08/6/2010', ['nd']],
    ['Nghị định 63/2010', ['nd']],
    ['Nghị định 63 năm 2011', ['unknown']],
    ['Nghị định số 63 ngày 08/6/2011', ['unknown']],
    ['Thông tư 63 năm 2010', ['unknown']],
    // each ministry has its circular
    ['Thông tư 2 năm 2017', ['ambiguous tt']],
    ['Thông tư 02/2017', ['ambiguous tt']],
    ['Thông tư 2 năm 2017 của Bộ Nội vụ', ['tt']],
    ['Thông tư 2 năm 2017 của Bộ Tài chính', ['unknown']],
    // any body may decide that day
    ['Quyết định 468 ngày 27/3/2021', ['ambiguous qd']],
    ['Quyết định 468 ngày 27/3/2021 của Thủ tướng Chính phủ', ['qd']],
    ['Quyết định 468 ngày 27/3/2021 phê duyệt Đề án đổi mới việc thực hiện cơ chế một cửa', ['qd']],
    ['Quyết định 468 năm 2021 của Thủ tướng Chính phủ', ['ambiguous qd']],
    ['Quyết định 468 ngày 28/3/2021 của Thủ tướng Chính phủ', ['unknown']],
    ['Quyết định 468 ngày 31/4/2021 của Thủ tướng Chính phủ', ['ambiguous qd']],
    // one body numbers its decisions twice
    ['Quyết định số 15 năm 2021 của Thủ tướng Chính phủ', ['ambiguous qd-vbqppl']],
    // named in full before
    ['Quyết định số 468/QĐ-TTg ngày 27/3/2021; Quyết định 468 năm 2021', ['qd', 'qd']],
  ])('«%s»', (text, expected) => {
    expect(keys(text, [DECREE, CIRCULAR, DECISION, NUMBERED])).toEqual(expected);
  });
});
