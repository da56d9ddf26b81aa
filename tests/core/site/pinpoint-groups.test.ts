import {expect, test} from 'vitest';
import {pinpointGroups} from '../../../src/core/site/pinpoint-groups.ts';
import {plan, site} from '../../content/real-site.ts';

const clauses = (...ids: string[]) =>
  ids.map((id) => ({plan, clause: plan.clauses.find((clause) => clause.id === id)!}));
const said = (...ids: string[]) =>
  pinpointGroups(site, clauses(...ids)).map(
    ({unit, clauses: named, where}) => `${unit} ${named.map(({number}) => number).join(', ')} ${where}`,
  );

test('clauses below the same clause are named together, in the order given', () => {
  expect(said('iii-3-7', 'iii-3-9', 'iii-3-6')).toEqual(['gạch đầu dòng thứ 7, 9, 6 khoản 3 Mục III']);
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
