import {describe, expect, test} from 'vitest';
import {reviewOf} from '../../../src/core/page/review.ts';
import {forceOn} from '../../../src/core/site/instrument-events.ts';
import {reviewList} from '../../../src/core/site/review-list.ts';
import {site} from '../../fixtures/site.ts';

/** The site as a build of another day has it. */
function on(day: string) {
  const instruments = site.instruments.map((item) => {
    const force = forceOn(item, day);
    return {...item, force, review: reviewOf(force, item.reviewBy)};
  });
  return reviewList({instruments, build: {...site.build, asOf: day}});
}

const keys = (list: readonly {readonly key: string}[]) => list.map(({key}) => key);

describe('what must be checked again', () => {
  test('a check is soon 60 days before its day, overdue from that day on, and gone when the text is over', () => {
    const item = site.instruments.find(({key}) => key === 'nghi-dinh-92-2017-nd-cp')!;
    const day = item.review.reviewDay!;
    const shift = (days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
    expect(keys(on(shift(-61)).soon)).not.toContain(item.key);
    expect(keys(on(shift(-60)).soon)).toContain(item.key);
    expect(keys(on(shift(-1)).overdue)).not.toContain(item.key);
    expect(keys(on(day).overdue)).toContain(item.key);
    const {overdue, soon} = on('2026-11-28');
    expect([...keys(overdue), ...keys(soon)]).not.toContain('nghi-dinh-42-2022-nd-cp');
  });

  test('each can be looked up by its number; the longest overdue comes first', () => {
    const {overdue} = on('2027-03-01');
    const numbered = overdue.filter(({key}) => site.instruments.find((item) => item.key === key)!.number);
    expect(numbered.length).toBeGreaterThan(1);
    for (const {lookUps} of numbered)
      expect(lookUps.map(({url}) => new URL(url).hostname)).toEqual(
        expect.arrayContaining(['vbpl.vn', 'vanban.chinhphu.vn']),
      );
    const days = overdue.map(({day}) => day ?? '');
    expect([...days].sort()).toEqual(days);
  });
});
