import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {reviewText} from '../../../src/core/review/review.ts';
import {toCsv} from '../../../src/core/review/to-csv.ts';
import {knownInstruments} from '../../../src/core/site/known-instruments.ts';
import {ROOT, site} from '../../content/real-site.ts';

const known = knownInstruments(site);
const judge = (text: string) =>
  reviewText(text, known).map(({words, verdict, notes}) => ({words, verdict, notes}));

test('the plan’s own text has three slips', () => {
  const text = readFileSync(join(ROOT, 'static/van-ban/ke-hoach-06-2023.txt'), 'utf8');
  const slips = judge(text).filter(({verdict}) => verdict === 'slip');
  expect(slips.map(({notes}) => notes[0])).toMatchInlineSnapshot(`
    [
      "Ký hiệu ghi là 17/NQ-TW; văn bản của Đảng ghi 17-NQ/TW.",
      "Ngày ghi là 26/06/2022, ngày ban hành chính thức là 23/06/2022.",
      "Ngày ghi là 30/10/2017, ngày ban hành chính thức là 31/10/2017.",
    ]
  `);
});

test.each([
  ['theo Nghị định số 45/2020/NĐ-CP ngày 08/4/2020', 'changed'],
  ['theo Nghị định số 92/2017/NĐ-CP ngày 07/08/2017', 'known'],
  ['theo Nghị định số 92/2017/NĐ-CP ngày 31/02/2017', 'slip'],
  ['theo Quyết định số 92/2017/NĐ-CP', 'slip'],
  ['theo Nghị định số 999/2011/NĐ-CP', 'unknown'],
])('%s is %s', (text, verdict) => {
  expect(judge(text).map((item) => item.verdict)).toEqual([verdict]);
});

test('the correct citation has the order of the decree', () => {
  expect(reviewText('QĐ 468/QĐ-TTg', known)[0]?.correct).toMatchInlineSnapshot(`
    [
      {
        "text": "Quyết định số 468/QĐ-TTg ngày 27/03/2021 của Thủ tướng Chính phủ phê duyệt Đề án đổi mới việc thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
        "url": "/can-cu/quyet-dinh-468-qd-ttg-2021",
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
