import {expect, test} from 'vitest';
import {planState} from '../../../src/core/site/plan-state.ts';
import type {Plan} from '../../../src/core/site/site.ts';
import {plan, site} from '../../fixtures/site.ts';

const basis = 'nghi-dinh-118-2025-nd-cp';
const since = [
  {date: '2026-04-30', words: 'việc sau', basis},
  {date: '2025-07-01', words: 'việc trước', basis},
];

function on(day: string | null, more: Partial<Plan['page']['frontMatter']>) {
  const page = {...plan.page, frontMatter: {...plan.page.frontMatter, since: [], ...more}};
  return planState({...site, build: {...site.build, asOf: day}}, {...plan, page});
}

test('a plan whose year is over says so from the next year on', () => {
  expect(on('2023-12-31', {year: 2023})).toBeNull();
  expect(on('2024-01-01', {year: 2023})?.over).toBe('Kế hoạch của năm 2023, năm thực hiện đã qua.');
});

test('what has changed is told in the order of days, only from its day on, with the act that changed it', () => {
  expect(on('2025-06-30', {year: 2025, since})).toBeNull();
  expect(on('2025-07-01', {since})?.since.map(({words}) => words)).toEqual(['việc trước']);
  const state = on('2026-11-28', {year: 2023, since})!;
  expect(state.since.map(({date, words}) => [date, words])).toEqual([
    ['01/07/2025', 'việc trước'],
    ['30/04/2026', 'việc sau'],
  ]);
  expect(state.since[0]).toMatchObject({name: 'Nghị định số 118/2025/NĐ-CP', url: `/can-cu/${basis}`});
});

test('one source that is not official makes the whole of secondary level', () => {
  const act = site.instruments.find(({key}) => key === basis)!;
  expect(act.sources.some(({level}) => level !== 'official')).toBe(true);
  expect(on('2026-11-28', {since})?.level).toBe('nguồn thứ cấp');
});

test('nothing is said where nothing is known', () => {
  expect(on(null, {year: 2023, since})).toBeNull();
});
