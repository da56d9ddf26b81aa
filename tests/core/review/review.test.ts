import {expect, test} from 'vitest';
import {reviewText} from '../../../src/core/review/review.ts';
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

test('CSV is quoted where it must be, led by a byte-order mark, and holds no formula', () => {
  const csv = toCsv([
    {start: 0, end: 1, words: '=1+1 "a"', verdict: 'unknown', notes: ['x, y'], correct: []},
  ]);
  expect(csv).toBe(
    '\uFEFFSTT,Trích dẫn trong dự thảo,Kết quả,Nhận xét,Cách viết đúng\r\n1,"\'=1+1 ""a""",Chưa có trong dữ liệu,"x, y",\r\n',
  );
});
