import {expect, test} from 'vitest';
import {countActs, formatSeenActs} from '../../../src/core/review/count-acts.ts';
import {parseSeenActs} from '../../../src/core/review/seen-acts.ts';

const DOCUMENTS = [
  'Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ; Nghị định 63/2010/NĐ-CP.',
  'theo Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 và Quyết định 468/QĐ-TTg ngày 27/3/2021',
  'Nghị định 63/2010/nđ-cp ngày 09/6/2010',
  'Nghị định 63 năm 2010',
  'Số: 5/KH-ABC\nHà Nội, ngày 01/01/2020\nKế hoạch số 5/KH-ABC',
];

function table(documents: readonly string[], before = ''): string {
  const counter = countActs(before === '' ? [] : parseSeenActs(before));
  for (const text of documents) counter.add(text);
  return formatSeenActs(counter.acts());
}

test('a document counts once for an act, with its day; its own number is none', () => {
  expect(table(DOCUMENTS)).toBe(
    [
      'type\tnumber\tdate\tdateDocs\totherDates\tissuer\tdocs',
      'nghị định\t63/2010/NĐ-CP\t2010-06-08\t2\t2010-06-09×1\tChính phủ\t3',
      'quyết định\t468/QĐ-TTg\t2021-03-27\t1\t\t\t1',
      '',
    ].join('\n'),
  );
});

test('a table goes on where it stopped, whatever the order, and reads back as it was written', () => {
  const whole = table(DOCUMENTS);
  expect(table(DOCUMENTS.slice(2), table(DOCUMENTS.slice(0, 2)))).toBe(whole);
  expect(table([...DOCUMENTS].reverse())).toBe(whole);
  expect(table([], whole)).toBe(whole);
});

test('two spellings of one act are added up', () => {
  const head = 'type\tnumber\tdate\tdateDocs\totherDates\tissuer\tdocs';
  const twice = [
    head,
    'quyết định\t1/QĐ-TTG\t2020-01-01\t2\t\t\t3',
    'quyết định\t01/QĐ-TTg\t2020-01-02\t1\t\t\t1',
  ];
  expect(parseSeenActs(table([], twice.join('\n')))).toMatchObject([
    {date: '2020-01-01', dateDocs: 2, otherDates: {'2020-01-02': 1}, docs: 4},
  ]);
});
