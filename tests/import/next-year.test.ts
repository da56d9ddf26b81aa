import {afterAll, expect, test} from 'vitest';
import {comparePlacedPlans} from '../../src/core/compare/plan-comparison.ts';
import {comparedPlan} from '../../src/core/site/compared-plan.ts';
import {neighbours} from '../../src/core/site/neighbour-plans.ts';
import {nextSteps} from '../../src/import/plan/next-steps.ts';
import {PlanFamily} from '../fixtures/plan-family.ts';

/** What an editor does a year later, step by step, on a copy of the small site. */
const family = new PlanFamily();
afterAll(() => family.remove());

const ADDRESS = '/so-sanh/ke-hoach-11-kh-bqlkkt-2022/ke-hoach-09-kh-bqlkkt-2024';
const lines = (steps: ReturnType<typeof nextSteps>) => steps.flatMap(({what, places}) => [what, ...places]);

test('import, compare with the year before, see the dead bases and what replaced them, publish', async () => {
  const first = await family.import('song-tra-2022');
  expect(lines(nextSteps(first)).join('\n')).not.toContain('/so-sanh');

  const next = await family.import('song-tra-2024');
  const steps = lines(nextSteps(next));
  expect(steps.at(-1)).toBe(`${ADDRESS}: so với năm trước: Kế hoạch số 11/KH-BQLKKT`);
  expect(steps.find((line) => line.startsWith('Nghị định số 42/2022/NĐ-CP'))).toMatch(
    /Hết hiệu lực từ 01\/07\/2026[\s\S]*văn bản thay thế[^\n]*Nghị định số 224\/2026\/NĐ-CP/,
  );

  // What `npm run check` says before the site is published, and what its pages hold then.
  const {site, findings} = family.check();
  expect(findings).toEqual([]);
  const [pair] = neighbours(site);
  const {rows, bases} = comparePlacedPlans(
    comparedPlan(site, pair!.a, site.plans),
    comparedPlan(site, pair!.b, site.plans),
  );
  expect(rows.length).toBeGreaterThan(30);
  expect(bases.find(({name}) => name.includes('42/2022'))?.now).toContain('224/2026');
});

test('the same document once more changes nothing and leads to the same page', async () => {
  const again = await family.import('song-tra-2024');
  expect(again.changes.every(({action}) => action === 'unchanged')).toBe(true);
  expect(lines(nextSteps(again)).at(-1)).toContain(ADDRESS);
});
