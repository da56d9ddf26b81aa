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
  ['=1,2', '"\'=1,2"'],
  [-5, '-5'],
  [null, ''],
  [undefined, ''],
])('%j is written %j', (value, written) => {
  expect(formatCsv([[value]])).toBe(`\uFEFF${written}\r\n`);
});
