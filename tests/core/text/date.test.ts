import fc from 'fast-check';
import {expect, test} from 'vitest';
import {formatVietnameseDate, parseVietnameseDate, toIsoDate} from '../../../src/core/text/date.ts';

test.each([
  ['30/01/2023', '2023-01-30'],
  ['8/6/2010', '2010-06-08'],
  ['29/02/2024', '2024-02-29'],
  ['29/02/2023', null],
  ['31/02/2023', null],
  ['00/01/2023', null],
  ['2023-01-30', null],
  ['30/01/23', null],
])('%s is %s', (written, iso) => {
  expect(parseVietnameseDate(written)).toBe(iso);
});

test('parsing a formatted day gives the day back', () => {
  fc.assert(
    fc.property(
      fc.date({min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true}),
      (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(parseVietnameseDate(formatVietnameseDate(iso))).toBe(iso);
      },
    ),
  );
});

test('a year below 100 is no year of our calendar by accident', () => {
  expect(toIsoDate(1, 1, 99)).toBeNull();
});
