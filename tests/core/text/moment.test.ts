import {expect, test} from 'vitest';
import {formatVietnameseDate} from '../../../src/core/text/date.ts';
import {dayInVietnam} from '../../../src/core/text/moment.ts';

test.each([
  ['2026-11-23T16:59:59Z', '23/11/2026'],
  ['2026-11-23T17:00:00Z', '24/11/2026'],
  ['2026-12-31T20:00:00.000Z', '01/01/2027'],
])('%s is %s in Viet Nam', (time, day) => {
  expect(formatVietnameseDate(dayInVietnam(Date.parse(time) / 1000))).toBe(day);
});
