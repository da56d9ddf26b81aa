import {expect, test} from 'vitest';
import {pinpointGroups} from '../../../src/core/site/pinpoint-groups.ts';
import {plan, site} from '../../fixtures/site.ts';

const clauses = (...ids: string[]) =>
  ids.map((id) => ({plan, clause: plan.clauses.find((clause) => clause.id === id)!}));
const said = (...ids: string[]) =>
  pinpointGroups(site, clauses(...ids)).map(
    ({unit, clauses: named, where}) => `${unit} ${named.map(({number}) => number).join(', ')} ${where}`,
  );

test('clauses below the same clause are named together, in the order given', () => {
  expect(said('iii-3-2', 'iii-3-3', 'iii-3-1')).toEqual(['gạch đầu dòng thứ 2, 3, 1 khoản 3 Mục III']);
  expect(said('iv-1', 'iv-5')).toEqual(['khoản 1, 5 Mục IV']);
});

test('clauses of different places stay apart; each leads to its own words', () => {
  expect(said('iii-3-1', 'iv-2', 'iii-3-2')).toEqual([
    'gạch đầu dòng thứ 1, 2 khoản 3 Mục III',
    'khoản 2 Mục IV',
  ]);
  const [group] = pinpointGroups(site, clauses('iii-3-1'));
  expect(group!.clauses[0]!.url).toMatch(/#iii-3-1$/);
});
