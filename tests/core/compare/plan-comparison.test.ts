import {afterAll, beforeAll, expect, test} from 'vitest';
import {factsOf} from '../../../src/core/compare/facts.ts';
import {comparePlacedPlans, type PlanComparison} from '../../../src/core/compare/plan-comparison.ts';
import {readableRuns} from '../../../src/core/compare/readable-runs.ts';
import {wordChanges} from '../../../src/core/compare/word-changes.ts';
import {comparedPlan} from '../../../src/core/site/compared-plan.ts';
import {comparisonAddress, neighbours} from '../../../src/core/site/neighbour-plans.ts';
import type {Site} from '../../../src/core/site/site.ts';
import {INVENTED, PlanFamily} from '../../fixtures/plan-family.ts';

const family = new PlanFamily();
let site: Site;
let compared: PlanComparison;

beforeAll(async () => {
  for (const name of INVENTED) await family.import(name);
  site = family.site();
  compared = compare('11/KH-BQLKKT', '09/KH-BQLKKT');
});
afterAll(() => family.remove());

const byNumber = (number: string) => site.plans.find(({page}) => page.frontMatter.number === number)!;
function compare(earlier: string, later: string): PlanComparison {
  const [a, b] = [byNumber(earlier), byNumber(later)];
  return comparePlacedPlans(comparedPlan(site, a, [a, b]), comparedPlan(site, b, [a, b]));
}
const told = (kind: string) =>
  compared.facts.filter((fact) => fact.kind === kind).map(({a, b}) => `${a.join(', ')} → ${b.join(', ')}`);

// Read off the two fixtures by hand, in the order of the later plan.
test('every changed number is found, and no other', () => {
  expect(told('number')).toEqual([
    '60% → 85%',
    '0255 3000 100, 10 ngày → 0255 3000 200, 05 ngày',
    '02 tin → 04 tin',
    '01 hội nghị → 02 hội nghị',
    '2.000 tờ rơi → 3.000 tờ rơi',
    '120 triệu đồng → 150 triệu đồng',
  ]);
});

test('every changed day and year is found, and no other', () => {
  expect(told('date')).toEqual([
    'năm 2022 → năm 2024',
    'năm 2022 → năm 2024',
    'năm 2022 → năm 2024',
    'quý III năm 2022 → quý II, quý IV năm 2024',
    '10/12/2022 → 05/12/2024',
    'năm 2022 → năm 2024',
  ]);
});

test('every body that only one plan names is found, and no other', () => {
  expect(told('body')).toEqual([
    ' → Phòng Đầu tư và Doanh nghiệp',
    ' → Sở Thông tin và Truyền thông',
    'Phòng Quản lý đầu tư → ',
    'Trung tâm Hỗ trợ doanh nghiệp → ',
  ]);
});

test('every basis is told as new, dropped or kept, with its state on the day of either plan', () => {
  expect(compared.bases.map(({change, name}) => `${change}: ${name}`)).toEqual([
    'new: Nghị định số 107/2021/NĐ-CP',
    'new: Kế hoạch số 15/KH-UBND',
    'new: Nghị định số 42/2022/NĐ-CP',
    'dropped: Kế hoạch số 07/KH-UBND',
    'kept: Nghị định số 61/2018/NĐ-CP',
    'kept: Nghị quyết số 76/NQ-CP',
    'kept: Nghị định số 45/2020/NĐ-CP',
  ]);
  const state = compared.bases.find(({name}) => name.includes('42/2022'))!;
  // Made in June 2022: on the day of the earlier plan it was not there.
  expect(state.onA).toMatch(/^Chưa có hiệu lực/);
  // Ended since: the editor reads by what.
  expect(state.now).toMatch(/^Hết hiệu lực từ 01\/07\/2026.*224\/2026\/NĐ-CP/);
  expect(state.onB).toMatch(/^(?:Còn hiệu lực|Có hiệu lực|Được dẫn)/);
});

test('a plan stands beside the one before it of its own body, at an address of both keys', () => {
  const pairs = neighbours(site).map(({a, b, why}) => [why, comparisonAddress(a, b)]);
  expect(pairs).toEqual([['years', '/so-sanh/ke-hoach-11-kh-bqlkkt-2022/ke-hoach-09-kh-bqlkkt-2024']]);
});

test('and beside the plan on which it rests', () => {
  const [later, base] = [byNumber('31/KH-SNV'), byNumber('06/KH-KCNĐN')];
  const mention = site.mentions.find(({clause}) => clause?.plan === later.key)!;
  const citation = {...mention.citation, key: base.key, resolution: 'linked' as const};
  const resting = {...site, mentions: [{...mention, citation}]};
  expect(neighbours(resting).map(({a, b, why}) => [why, a.key, b.key])).toContainEqual([
    'basis',
    base.key,
    later.key,
  ]);
});

test('runs for reading keep both texts', () => {
  const [a, b] = ['Phát 2.000 tờ rơi cho dân', 'Phát 3.000 tờ gấp cho mọi người dân'];
  const runs = readableRuns(wordChanges(a, b));
  const without = (op: string) => runs.flatMap((run) => (run.op === op ? [] : run.text)).join('');
  expect([without('insert'), without('delete')]).toEqual([a, b]);
  expect(readableRuns(wordChanges('một hai', 'ba bốn')).map(({op, text}) => [op, text])).toEqual([
    ['delete', 'một hai'],
    ['insert', 'ba bốn'],
  ]);
});

const FACTS: readonly [string, readonly string[]][] = [
  ['theo khoản 2 Điều 5 và Mục III', []],
  ['Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ', []],
  ['giai đoạn 2021-2030, tầm nhìn đến năm 2045', ['date 2021-2030', 'date năm 2045']],
  ['trước ngày 15 tháng 6 năm 2024', ['date 15 tháng 6 năm 2024']],
  ['ít nhất 02 tin, 1.500 lượt, 0,5%', ['number 02 tin', 'number 1.500 lượt', 'number 0,5%']],
  ['Bộ phận Một cửa họp với Sở KH&CN và UBND tỉnh', ['body Sở KH&CN', 'body UBND tỉnh']],
  ['Hội nghị của Phòng Quản lý lao động tuyên truyền', ['body Phòng Quản lý lao động']],
];
test.each(FACTS)('%s', (text, expected) => {
  expect(factsOf(text).map(({kind, written}) => `${kind} ${written}`)).toEqual(expected);
});

test('two ways to write one fact are the same', () => {
  const same = (text: string) => factsOf(text).map((fact) => fact.same);
  expect(same('02 tin ngày 05/06/2024')).toEqual(same('2 tin ngày 5-6-2024'));
  expect(same('1.000 tờ')).not.toEqual(same('1000 tin'));
});
