import {describe, expect, test} from 'vitest';
import {reviewCalendar} from '../../../src/core/publish/calendar.ts';
import {reviewList} from '../../../src/core/site/review-list.ts';
import {site} from '../../fixtures/site.ts';
import {publication} from './fixture-twins.ts';

const calendar = reviewCalendar(site, publication);
const lines = calendar.split('\r\n');
/** As a calendar program reads it: folded lines are one. */
const unfolded = calendar.replace(/\r\n /g, '').split('\r\n');

describe('the checks that are due, as a calendar', () => {
  test('every line ends as RFC 5545 wants, and is no longer than 75 octets', () => {
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => line.includes('\uFFFD'))).toEqual([]);
  });

  test('has an event for each that is overdue or due within 60 days, with its own lasting name', () => {
    const {overdue, soon} = reviewList(site);
    expect(overdue.length).toBeGreaterThan(0);
    expect(unfolded.filter((line) => line === 'BEGIN:VEVENT').length).toBe(overdue.length + soon.length);
    expect(unfolded.filter((line) => line.startsWith('UID:'))).toEqual(
      [...overdue, ...soon].map(({key}) => `UID:${key}-can-kiem-tra@example.org`),
    );
  });

  test('words are escaped, whole days end on the next, and the stamp is the day of the data', () => {
    const [first] = reviewList(site).overdue;
    const summary = unfolded.find((line) => line.startsWith('SUMMARY:'));
    expect(summary).toBe(`SUMMARY:Kiểm tra lại hiệu lực: ${first!.name.replace(/[\\;,]/g, '\\$&')}`);
    for (const line of unfolded.filter((entry) => entry.startsWith('DESCRIPTION:')))
      expect(line.replace(/\\[\\;,n]/g, '')).not.toMatch(/[\\;,]/);
    expect(unfolded).toContain(`DTSTAMP:${site.build.asOf!.replaceAll('-', '')}T000000Z`);
    const days = unfolded.flatMap((line) => /^DT(?:START|END);VALUE=DATE:(\d{8})$/.exec(line)?.[1] ?? []);
    for (let at = 0; at < days.length; at += 2) expect(Number(days[at])).toBeLessThan(Number(days[at + 1]));
  });
});
