import {describe, expect, it} from 'vitest';
import {
  cite,
  createRegistry,
  describeDiscrepancy,
  extract,
  type InstrumentRef,
  resolve,
} from '../../../src/core/law/index.ts';

const instrument = (
  key: string,
  type: string,
  number: string | null,
  issued: string | null,
  issuer: string,
  title: string,
): InstrumentRef => ({
  key,
  type,
  number,
  issued,
  issuer,
  title,
});

const CUTTING = 'Ban hành Chương trình cắt giảm, đơn giản hóa quy định liên quan đến hoạt động kinh doanh';
const INSTRUMENTS: InstrumentRef[] = [
  instrument(
    'nghi-dinh-63-2010-nd-cp',
    'Nghị định',
    '63/2010/NĐ-CP',
    '2010-06-08',
    'Chính phủ',
    'Về kiểm soát thủ tục hành chính',
  ),
  instrument('nghi-quyet-68-nq-cp-2020', 'Nghị quyết', '68/NQ-CP', '2020-05-12', 'Chính phủ', CUTTING),
  instrument(
    'nghi-quyet-68-nq-cp-2021',
    'Nghị quyết',
    '68/NQ-CP',
    '2021-07-01',
    'Chính phủ',
    'Về một số chính sách hỗ trợ người lao động',
  ),
  instrument(
    'quyet-dinh-06-qd-ttg-2022',
    'Quyết định',
    '06/QĐ-TTg',
    '2022-01-06',
    'Thủ tướng Chính phủ',
    'Phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư',
  ),
  instrument(
    'quyet-dinh-766-qd-ttg-2022',
    'Quyết định',
    '766/QĐ-TTg',
    '2022-06-23',
    'Thủ tướng Chính phủ',
    'Phê duyệt Bộ chỉ số chỉ đạo, điều hành',
  ),
  instrument(
    'nghi-quyet-17-nq-tw-2007',
    'Nghị quyết',
    '17-NQ/TW',
    '2007-08-01',
    'Ban Chấp hành Trung ương Đảng khóa X',
    'Về đẩy mạnh cải cách hành chính',
  ),
  instrument(
    'ke-hoach-12-kh-ubnd-dong-nai-2023',
    'Kế hoạch',
    '12/KH-UBND',
    '2023-01-12',
    'Ủy ban nhân dân tỉnh Đồng Nai',
    'Thông tin, tuyên truyền',
  ),
  {
    ...instrument(
      'nghi-quyet-dai-hoi-xiii',
      'Nghị quyết',
      null,
      null,
      'Đại hội',
      'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII',
    ),
  },
  {
    ...instrument('nghi-quyet-tw-7-a', 'Nghị quyết', '26-NQ/TW', '2018-05-19', 'Trung ương', 'Về cán bộ'),
    aliases: ['Nghị quyết Hội nghị Trung ương 7'],
  },
  {
    ...instrument('nghi-quyet-tw-7-b', 'Nghị quyết', '27-NQ/TW', '2018-05-21', 'Trung ương', 'Về tiền lương'),
    aliases: ['Nghị quyết Hội nghị Trung ương 7'],
  },
  instrument(
    'luat-pctn-2005',
    'Luật',
    '55/2005/QH11',
    '2005-11-29',
    'Quốc hội',
    'Luật Phòng, chống tham nhũng',
  ),
  instrument(
    'luat-pctn-2018',
    'Luật',
    '36/2018/QH14',
    '2018-11-20',
    'Quốc hội',
    'Luật Phòng, chống tham nhũng',
  ),
  {
    ...instrument(
      'ke-hoach-06-kh-kcndn-2023',
      'Kế hoạch',
      '06/KH-KCNĐN',
      '2023-01-30',
      'Ban Quản lý',
      'Tuyên truyền',
    ),
    self: true,
  },
];
const registry = createRegistry(INSTRUMENTS);
const outcome = (text: string, date?: string) =>
  cite(text, registry, date === undefined ? {} : {date}).map(({key, resolution, candidates}) =>
    resolution === 'ambiguous' ? `ambiguous: ${candidates.join(', ')}` : `${resolution}: ${key}`,
  );

describe('resolve', () => {
  it.each([
    // by number and type
    ['Nghị định số 63/2010/NĐ-CP', ['linked: nghi-dinh-63-2010-nd-cp']],
    ['nghi dinh 63/2010/nd-cp', ['linked: nghi-dinh-63-2010-nd-cp']],
    ['Nghị định 63/2010 của Chính phủ', ['linked: nghi-dinh-63-2010-nd-cp']],
    ['Thông tư 63/2010 của Bộ Tài chính', ['unknown: null']],
    ['Nghị định số 64/2010/NĐ-CP', ['unknown: null']],
    ['Kế hoạch số 0012/KH-UBND ngày 12/01/2023 của UBND tỉnh', ['linked: ke-hoach-12-kh-ubnd-dong-nai-2023']],
    // two resolutions bear 68/NQ-CP
    ['Nghị quyết số 68/NQ-CP', ['ambiguous: nghi-quyet-68-nq-cp-2020, nghi-quyet-68-nq-cp-2021']],
    ['Nghị quyết số 68/NQ-CP ngày 12 tháng 5 năm 2020', ['linked: nghi-quyet-68-nq-cp-2020']],
    ['Nghị quyết số 68/NQ-CP ngày 01/7/2021', ['linked: nghi-quyet-68-nq-cp-2021']],
    [
      'Nghị quyết số 68/NQ-CP của Chính phủ về một số chính sách hỗ trợ người lao động',
      ['linked: nghi-quyet-68-nq-cp-2021'],
    ],
    // the first mention decides the bare one after it
    [
      'Nghị quyết số 68/NQ-CP ngày 12/5/2020; theo Nghị quyết số 68/NQ-CP.',
      ['linked: nghi-quyet-68-nq-cp-2020', 'linked: nghi-quyet-68-nq-cp-2020'],
    ],
    // a number that recurs every year, said of another day or another matter
    ['Quyết định số 06/QĐ-TTg ngày 02/01/2025', ['unknown: null']],
    [
      'Quyết định số 06/QĐ-TTg về thành lập Ban Chỉ đạo phòng cháy rừng',
      ['ambiguous: quyet-dinh-06-qd-ttg-2022'],
    ],
    [
      'Quyết định số 06/QĐ-TTg phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư',
      ['linked: quyet-dinh-06-qd-ttg-2022'],
    ],
    // another province
    ['Kế hoạch số 12/KH-UBND của UBND tỉnh Bình Dương', ['unknown: null']],
    ['Kế hoạch số 12/KH-UBND của UBND tỉnh Đồng Nai', ['ambiguous: ke-hoach-12-kh-ubnd-dong-nai-2023']],
    ['Kế hoạch số 12/KH-UBND năm 2023 của UBND tỉnh', ['linked: ke-hoach-12-kh-ubnd-dong-nai-2023']],
    // by title
    ['Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', ['linked: nghi-quyet-dai-hoi-xiii']],
    ['Nghị quyết Hội nghị Trung ương 7 khóa XII', ['ambiguous: nghi-quyet-tw-7-a, nghi-quyet-tw-7-b']],
    ['Luật phòng, chống tham nhũng năm 2018', ['linked: luat-pctn-2018']],
    ['Luật Phòng, chống tham nhũng', ['ambiguous: luat-pctn-2005, luat-pctn-2018']],
    ['Luật Phòng, chống tham nhũng năm 2012', ['unknown: null']],
    ['Luật Đất đai năm 2024', ['unknown: null']],
    // the citing text itself
    ['Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023', ['self: ke-hoach-06-kh-kcndn-2023']],
    ['Số: 99/KH-ABC\nHà Nội\nban hành kèm theo Kế hoạch số 99/KH-ABC', ['self: null']],
  ])('«%s»', (text, expected) => {
    expect(outcome(text)).toEqual(expected);
  });

  it('lets nothing cite the future', () => {
    expect(outcome('Nghị quyết số 68/NQ-CP', '2020-12-31')).toEqual(['ambiguous: nghi-quyet-68-nq-cp-2020']);
    expect(outcome('Quyết định số 06/QĐ-TTg', '2021-12-31')).toEqual(['unknown: null']);
    expect(outcome('Luật Phòng, chống tham nhũng', '2010-01-01')).toEqual(['linked: luat-pctn-2005']);
  });

  it('resolves back-references to a unique antecedent only', () => {
    const text =
      'Nghị định số 63/2010/NĐ-CP. Nghị định này; Nghị quyết số 68/NQ-CP ngày 12/5/2020, Nghị quyết 17-NQ/TW năm 2007; Nghị quyết nêu trên; Kế hoạch này; Thông tư đó';
    const mentions = extract(text, {backReferences: true});
    const resolved = resolve(mentions, registry, {self: 'ke-hoach-06-kh-kcndn-2023'});
    expect(
      resolved.flatMap((c) =>
        c.kind === 'back-reference' ? [[text.slice(c.start, c.end), c.resolution, c.key]] : [],
      ),
    ).toEqual([
      ['Nghị định này', 'linked', 'nghi-dinh-63-2010-nd-cp'],
      ['Nghị quyết nêu trên', 'ambiguous', null],
      ['Kế hoạch này', 'self', 'ke-hoach-06-kh-kcndn-2023'],
      ['Thông tư đó', 'unknown', null],
    ]);
  });

  it('says what is odd', () => {
    const said = (text: string) =>
      cite(text, registry, {date: '2023-01-30'}).flatMap((c) => c.discrepancies.map(describeDiscrepancy));
    expect(said('Quyết định số 766/QĐ-TTg ngày 26/6/2022 của Thủ tướng Chính phủ')).toMatchInlineSnapshot(`
      [
        "Ngày ghi là 26/06/2022, ngày ban hành chính thức là 23/06/2022.",
      ]
    `);
    expect(said('Nghị quyết số 17/NQ-TW ngày 01/8/2007')).toMatchInlineSnapshot(`
      [
        "Ký hiệu ghi là 17/NQ-TW; văn bản của Đảng ghi 17-NQ/TW.",
      ]
    `);
    expect(said('Thông tư số 63/2010/NĐ-CP')).toMatchInlineSnapshot(`
      [
        "Ghi là thông tư, nhưng ký hiệu là của nghị định.",
      ]
    `);
    expect(said('Nghị định số 63/2010/NĐ-CP ngày 08/6/2011')).toMatchInlineSnapshot(`
      [
        "Ngày ghi là 08/06/2011, ngày ban hành chính thức là 08/06/2010.",
      ]
    `);
    expect(said('Quyết định số 12/QĐ-UBND ngày 31/02/2022')).toMatchInlineSnapshot(`
      [
        "Ngày 31/02/2022 không có trong lịch.",
      ]
    `);
    expect(said('Quyết định số 12/QĐ-UBND ngày 01/3/2024')).toMatchInlineSnapshot(`
      [
        "Ngày ghi là 01/03/2024, sau ngày của văn bản trích dẫn (30/01/2023).",
      ]
    `);
    expect(said('Nghị định số 63/2010/NĐ-CP ngày 08/6/2010')).toEqual([]);
  });

  it('refuses a registry with one key twice', () => {
    expect(() => createRegistry([INSTRUMENTS[0]!, INSTRUMENTS[0]!])).toThrowErrorMatchingInlineSnapshot(
      `[Error: Khóa văn bản bị trùng: nghi-dinh-63-2010-nd-cp]`,
    );
  });
});

/** What is linked of one text, with one instrument known or a few. */
const about = (
  text: string,
  refs: readonly InstrumentRef[],
  context: Parameters<typeof cite>[2] = {},
): string[] =>
  cite(text, createRegistry(refs), context).map(
    ({resolution, key, candidates}) => `${resolution}: ${key ?? candidates.join(', ')}`,
  );

describe('one candidate is not yet an answer', () => {
  const plan = (
    key: string,
    issued: string | null = '2024-05-06',
    title = 'Tuyên truyền cải cách hành chính',
  ) => instrument(key, 'Kế hoạch', '12/KH-UBND', issued, 'Ủy ban nhân dân tỉnh Đồng Nai', title);
  const KNOWN = [plan('a')];

  it('a number that every province gives out names a text by its place with its year', () => {
    expect(about('Kế hoạch số 12/KH-UBND năm 2024 của UBND tỉnh Đồng Nai', KNOWN)).toEqual(['linked: a']);
    expect(about('Kế hoạch số 12/KH-UBND năm 2024', KNOWN)).toEqual(['linked: a']);
    // A draft from anywhere says nothing of the place.
    expect(about('Kế hoạch số 12/KH-UBND năm 2024', KNOWN, {foreign: true})).toEqual(['ambiguous: a']);
    expect(about('Kế hoạch số 12/KH-UBND năm 2024 của UBND tỉnh Đồng Nai', KNOWN, {foreign: true})).toEqual([
      'linked: a',
    ]);
  });

  it('a year proves nothing where the text’s own is not known', () => {
    expect(about('Kế hoạch số 12/KH-UBND năm 2024', [plan('a', null)])).toEqual(['ambiguous: a']);
  });

  it('the day, or the subject, names it without its place', () => {
    expect(about('Kế hoạch số 12/KH-UBND ngày 06/5/2024', KNOWN, {foreign: true})).toEqual(['linked: a']);
    expect(
      about('Kế hoạch số 12/KH-UBND về tuyên truyền cải cách hành chính', KNOWN, {foreign: true}),
    ).toEqual(['linked: a']);
    expect(about('Kế hoạch số 12/KH-UBND về phòng cháy, chữa cháy rừng', KNOWN)).toEqual(['ambiguous: a']);
    expect(about('Kế hoạch số 12/KH-UBND', KNOWN)).toEqual(['ambiguous: a']);
  });

  it('a subject shared by three words of five is alike enough, one by a third is not', () => {
    const known = [plan('a', '2024-05-06', 'một hai ba bốn năm')];
    expect(about('Kế hoạch số 12/KH-UBND về một hai ba sáu bảy', known)).toEqual(['linked: a']);
    expect(about('Kế hoạch số 12/KH-UBND về một hai sáu bảy tám', known)).toEqual(['ambiguous: a']);
  });

  it('the citing text itself is meant by its bare number', () => {
    expect(about('Kế hoạch số 12/KH-UBND', KNOWN, {self: 'a'})).toEqual(['self: a']);
    expect(about('Kế hoạch số 12/KH-UBND', [{...plan('a'), self: true}])).toEqual(['self: a']);
    expect(about('Kế hoạch số 12/KH-UBND', KNOWN, {self: 'b'})).toEqual(['ambiguous: a']);
  });

  it('what was named in full before is meant by its bare number', () => {
    expect(about('Kế hoạch số 12/KH-UBND', KNOWN, {established: new Set(['a'])})).toEqual(['linked: a']);
  });

  it('another subject contradicts only a number that comes again, without a day', () => {
    const title = 'Về kiểm soát thủ tục hành chính';
    const dated = instrument('n', 'Nghị định', '63/2010/NĐ-CP', '2010-06-08', 'Chính phủ', title);
    expect(about('Nghị định số 63/2010/NĐ-CP về phòng cháy, chữa cháy rừng', [dated])).toEqual(['linked: n']);
    const again = instrument('q', 'Quyết định', '06/QĐ-TTg', '2022-01-06', 'Thủ tướng Chính phủ', title);
    const other = 'về phòng cháy, chữa cháy rừng';
    expect(about(`Quyết định số 06/QĐ-TTg ${other}`, [again])).toEqual(['ambiguous: q']);
    expect(about(`Quyết định số 06/QĐ-TTg năm 2022 ${other}`, [again])).toEqual(['ambiguous: q']);
    expect(about(`Quyết định số 06/QĐ-TTg ngày 06/01/2022 ${other}`, [again])).toEqual(['linked: q']);
    expect(about('Quyết định số 06/QĐ-TTg năm 2022', [again])).toEqual(['linked: q']);
    // A text whose title is not known contradicts nothing.
    expect(about(`Quyết định số 06/QĐ-TTg năm 2022 ${other}`, [{...again, title: ''}])).toEqual([
      'linked: q',
    ]);
  });
});

describe('a back-reference', () => {
  const REFS = [
    instrument('n1', 'Nghị định', '63/2010/NĐ-CP', '2010-06-08', 'Chính phủ', 'a'),
    {...instrument('k', 'Kế hoạch', '06/KH-KCNĐN', '2023-01-30', 'Ban Quản lý', 'b'), self: true},
  ];
  const back = (text: string, self?: string) => {
    const mentions = extract(text, {backReferences: true});
    return resolve(mentions, createRegistry(REFS), self === undefined ? {} : {self}).at(-1)!;
  };

  it('to the text itself has it for its only candidate, and nothing is odd about it', () => {
    expect(back('Kế hoạch này', 'k')).toMatchObject({
      key: 'k',
      resolution: 'self',
      candidates: ['k'],
      discrepancies: [],
    });
  });

  it('by “nêu trên” is not to the text itself, nor is one of another type', () => {
    expect(back('Kế hoạch nêu trên', 'k')).toMatchObject({key: null, resolution: 'unknown', candidates: []});
    expect(back('Nghị định này', 'k')).toMatchObject({key: null, resolution: 'unknown'});
    expect(back('Kế hoạch này')).toMatchObject({key: null, resolution: 'unknown', discrepancies: []});
    expect(back('Kế hoạch này', 'la')).toMatchObject({key: null, resolution: 'unknown'});
  });

  it('leads to what was found, and not to what was not', () => {
    expect(back('Nghị định số 63/2010/NĐ-CP. Nghị định này')).toMatchObject({
      key: 'n1',
      resolution: 'linked',
      candidates: ['n1'],
      discrepancies: [],
    });
    expect(back('Nghị định số 64/2010/NĐ-CP. Nghị định này')).toMatchObject({resolution: 'unknown'});
  });
});

describe('what is odd', () => {
  const kinds = (text: string, context: Parameters<typeof cite>[2] = {}) =>
    cite(text, registry, context).flatMap(({discrepancies}) => discrepancies.map(({kind}) => kind));

  it('is told once where two find it', () => {
    const later = instrument('sau', 'Nghị định', '63/2030/NĐ-CP', '2030-06-08', 'Chính phủ', '');
    const odd = cite('Nghị định số 63/2030/NĐ-CP', createRegistry([later]), {date: '2023-01-30'});
    expect(odd[0]!.discrepancies).toEqual([{kind: 'future', date: '2030', citingDate: '2023-01-30'}]);
    expect(kinds('Nghị định số 63/2010/NĐ-CP ngày 08/6/2024', {date: '2023-01-30'})).toEqual([
      'future',
      'date',
    ]);
  });

  it('is told of an instrument that is known by its own data, not by its number', () => {
    const odd = (text: string, issued: string, issuer: string) => {
      const known = instrument('n', 'Nghị định', '63/2010/NĐ-CP', issued, issuer, '');
      return cite(text, createRegistry([known]))[0]!.discrepancies.map(({kind}) => kind);
    };
    const said = 'Nghị định số 63/2010/NĐ-CP ngày 05/01/2011 của Bộ Tài chính';
    expect(odd(said, '2011-01-05', 'Bộ Tài chính')).toEqual(['year']);
    expect(odd(said, '2011-01-05', 'Chính phủ')).toEqual(['year', 'issuer']);
    expect(odd(said, '2010-06-08', 'Bộ Tài chính')).toEqual(['date']);
  });

  it('does not take the one that is meant away from its candidates', () => {
    expect(cite('Nghị định số 63/2010/NĐ-CP', registry)).toMatchObject([
      {key: 'nghi-dinh-63-2010-nd-cp', candidates: ['nghi-dinh-63-2010-nd-cp']},
    ]);
  });

  it('is told of what is not known, and of what may be several', () => {
    expect(cite('Thông tư số 99/2010/NĐ-CP', registry)).toMatchObject([
      {resolution: 'unknown', discrepancies: [{}]},
    ]);
    expect(cite('Thông tư số 99/2010/NĐ-CP', registry)[0]!.candidates).toEqual([]);
  });
});
