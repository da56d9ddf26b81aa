import {expect, test} from 'vitest';
import {formatCsv} from '../../../src/core/text/csv.ts';

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "a"', '"say ""a"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\rlines', '"two\rlines"'],
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', '"\'\rx"'],
  ['=1,2', '"\'=1,2"'],
  [-5, '-5'],
  [null, ''],
  [undefined, ''],
])('%j is written %j', (value, written) => {
  expect(formatCsv([[value]])).toBe(`\uFEFF${written}\r\n`);
});

test('rows end with CRLF, the fields of a row are parted by commas, one mark leads the file', () => {
  expect(
    formatCsv([
      ['a', 1],
      ['b', null],
    ]),
  ).toBe('\uFEFFa,1\r\nb,\r\n');
  expect(formatCsv([])).toBe('\uFEFF');
});

test.each(['a=b', 'a-b', '1+1', 'a@b', 'a\tb'])('a sign within the words is no formula: %j', (value) => {
  expect(formatCsv([[value]])).toBe(`\uFEFF${value}\r\n`);
});
