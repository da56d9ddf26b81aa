import {expect, test} from 'vitest';
import {type KnownInstrument, reviewText, VERDICT_LABELS} from '../../../src/core/review/review.ts';
import {toCsv} from '../../../src/core/review/to-csv.ts';
import {knownInstruments} from '../../../src/core/site/known-instruments.ts';
import {site} from '../../fixtures/site.ts';

const known = knownInstruments(site);
const judge = (text: string) =>
  reviewText(text, known).map(({words, verdict, notes}) => ({words, verdict, notes}));

test.each([
  ['theo Nghị định số 42/2022/NĐ-CP ngày 24/6/2022', 'changed'],
  ['theo Nghị định số 92/2017/NĐ-CP ngày 07/08/2017', 'known'],
  ['theo Nghị định số 92/2017/NĐ-CP ngày 31/02/2017', 'slip'],
  ['theo Quyết định số 92/2017/NĐ-CP', 'slip'],
  ['theo Nghị định số 999/2011/NĐ-CP', 'unknown'],
])('%s is %s', (text, verdict) => {
  expect(judge(text).map((item) => item.verdict)).toEqual([verdict]);
});

test('the correct citation has the order of the decree', () => {
  expect(reviewText('NĐ 92/2017/NĐ-CP', known)[0]?.correct).toMatchInlineSnapshot(`
    [
      {
        "text": "Nghị định số 92/2017/NĐ-CP ngày 07/08/2017 của Chính phủ sửa đổi, bổ sung một số điều của các Nghị định liên quan đến kiểm soát thủ tục hành chính",
        "url": "/can-cu/nghi-dinh-92-2017-nd-cp",
      },
    ]
  `);
});

const one = (more: Partial<KnownInstrument>): KnownInstrument => ({
  key: 'mot',
  type: 'Quyết định',
  number: '6/QĐ-TTg',
  issued: '2022-03-01',
  issuer: 'Thủ tướng Chính phủ',
  title: 'Phê duyệt đề án',
  url: '/can-cu/mot',
  changes: [],
  ...more,
});

test('a slip goes before a change, a change is told of what is meant alone', () => {
  const changed = one({changes: ['được thay thế bởi Quyết định số 7/QĐ-TTg']});
  const verdicts = (text: string, ...instruments: KnownInstrument[]) =>
    reviewText(text, instruments).map(({verdict, notes}) => [verdict, ...notes]);
  expect(verdicts('Quyết định số 6/QĐ-TTg ngày 01/3/2022', one({}))).toEqual([['known']]);
  expect(verdicts('Quyết định số 6/QĐ-TTg ngày 01/3/2022', changed)).toEqual([
    ['changed', 'được thay thế bởi Quyết định số 7/QĐ-TTg'],
  ]);
  expect(verdicts('Quyết định số 6/QĐ-TTg ngày 02/3/2022', changed)).toEqual([
    [
      'slip',
      'Ngày ghi là 02/03/2022, ngày ban hành chính thức là 01/03/2022.',
      'được thay thế bởi Quyết định số 7/QĐ-TTg',
    ],
  ]);
  const other = one({key: 'hai', issued: '2023-03-01', url: '/can-cu/hai'});
  expect(verdicts('Quyết định số 6/QĐ-TTg', changed, other)).toEqual([['ambiguous']]);
  expect(verdicts('Quyết định số 8/QĐ-TTg', changed, other)).toEqual([['unknown']]);
  expect(verdicts('Quyết định số 8/QĐ-TTg ngày 31/02/2022')).toEqual([
    ['slip', 'Ngày 31/02/2022 không có trong lịch.'],
  ]);
});

test('each citation stands where it stands, in its words; all that it may mean are offered', () => {
  const text = 'Xem Quyết định  số\n6/QĐ-TTg.';
  const [review, ...rest] = reviewText(text, [one({}), one({key: 'hai', url: '/can-cu/hai'})]);
  expect(rest).toEqual([]);
  expect(text.slice(review!.start, review!.end)).toBe('Quyết định  số\n6/QĐ-TTg');
  expect(review).toMatchObject({words: 'Quyết định số 6/QĐ-TTg', verdict: 'ambiguous'});
  expect(review!.correct.map(({url}) => url)).toEqual(['/can-cu/mot', '/can-cu/hai']);
});

test('what a draft says of itself is not judged; the draft may be of anyone', () => {
  const own = one({self: true});
  expect(reviewText('Quyết định số 6/QĐ-TTg', [own])).toEqual([]);
  expect(reviewText('Số: 99/KH-ABC\nHà Nội\nban hành kèm theo Kế hoạch số 99/KH-ABC', [])).toEqual(
    reviewText('Số: 99/KH-ABC\nHà Nội\nban hành kèm theo Kế hoạch số 99/KH-ABC', [], {foreign: true}),
  );
});

test('the verdicts in words', () => {
  expect(VERDICT_LABELS).toEqual({
    known: 'Đúng',
    changed: 'Đã thay đổi',
    slip: 'Nghi sai',
    ambiguous: 'Nhiều khả năng',
    unknown: 'Chưa có trong dữ liệu',
  });
});

test('CSV is quoted where it must be, led by a byte-order mark, and holds no formula', () => {
  const csv = toCsv([
    {start: 0, end: 1, words: '=1+1 "a"', verdict: 'unknown', notes: ['x, y'], correct: []},
  ]);
  expect(csv).toBe(
    '\uFEFFSTT,Trích dẫn trong dự thảo,Kết quả,Nhận xét,Cách viết đúng\r\n1,"\'=1+1 ""a""",Chưa có trong dữ liệu,"x, y",\r\n',
  );
});

test('notes and forms of one citation stand in one field, rows are numbered', () => {
  const correct = [
    {text: 'A', url: '/a'},
    {text: 'B', url: '/b'},
  ];
  const row = {start: 0, end: 1, words: 'x', verdict: 'ambiguous', notes: ['m', 'n'], correct} as const;
  expect(toCsv([row, row]).split('\r\n').slice(1)).toEqual([
    '1,x,Nhiều khả năng,m; n,A; B',
    '2,x,Nhiều khả năng,m; n,A; B',
    '',
  ]);
});
