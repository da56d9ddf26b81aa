import {expect, test} from 'vitest';
import {catalogue} from '../../../src/core/handout/catalogue.ts';
import {NO_CHOICE} from '../../../src/core/handout/choice.ts';
import {readySets} from '../../../src/core/handout/ready-sets.ts';
import {resolveChoice} from '../../../src/core/handout/resolve-choice.ts';
import {site} from '../../fixtures/site.ts';

const entries = catalogue(site);
const sets = readySets(site);

test('every key is offered once', () => {
  expect(new Set(entries.map(({key}) => key)).size).toBe(entries.length);
});

test('the ready-made sets are those that were promised, and all their parts are known', () => {
  expect(sets.slice(0, 5).map(({title}) => title)).toEqual([
    'Toàn bộ kế hoạch',
    'Căn cứ pháp lý',
    'Cho Văn phòng',
    'Cho phòng, bộ phận',
    'Cho doanh nghiệp',
  ]);
  expect(sets.slice(5).filter(({isQuiz}) => !isQuiz)).toHaveLength(site.topics.length);
  for (const set of sets) {
    const {entries: found, problems} = resolveChoice({...NO_CHOICE, set: set.key}, entries, sets);
    expect(problems).toEqual([]);
    expect(found).toHaveLength(set.parts.length);
  }
});

test('the parts for the roles are found in the plan’s own words', () => {
  const parts = (key: string) => sets.find((set) => set.key === key)!.parts;
  expect(parts('van-phong')).toEqual(expect.arrayContaining(['huong-dan/van-phong', 'iv-1', 'iv-3', 'iv-5']));
  expect(parts('phong-bo-phan')).toEqual(expect.arrayContaining(['huong-dan/phong-bo-phan-don-vi', 'iv-2']));
  expect(parts('can-cu')).toEqual(['can-cu/bang-ngan']);
});
