import {afterAll, beforeAll, expect, test} from 'vitest';
import {planInForce, planPhase, yearOf} from '../../../src/core/site/plan-phase.ts';
import {isShelf, shelf} from '../../../src/core/site/shelf.ts';
import type {Plan, Site} from '../../../src/core/site/site.ts';
import {termsInScope} from '../../../src/core/site/term-scope.ts';
import {INVENTED, PlanFamily} from '../../fixtures/plan-family.ts';
import {site as alone, plan as only} from '../../fixtures/site.ts';

const family = new PlanFamily();
let site: Site;

beforeAll(async () => {
  for (const name of INVENTED) await family.import(name);
  site = family.site();
});
afterAll(() => family.remove());

const on = (asOf: string | null): Site => ({...site, build: {...site.build, asOf}});
const named = (plan: Plan | undefined) => plan?.page.frontMatter.number;
const byNumber = (number: string) => site.plans.find((plan) => named(plan) === number)!;

test('plans stand by year, the newest first, and in a year by body, each with its state and its year', () => {
  expect(shelf(site).map(({year, name, issuer, state}) => [year, name, issuer, state])).toEqual([
    ['2024', 'Kế hoạch số 09/KH-BQLKKT', 'Ban Quản lý các Khu kinh tế', 'Năm thực hiện đã qua (2024)'],
    ['2024', 'Kế hoạch số 31/KH-SNV', 'Sở Nội vụ', 'Năm thực hiện đã qua (2024)'],
    ['2023', 'Kế hoạch số 06/KH-KCNĐN', only.page.frontMatter.issuer, 'Năm thực hiện đã qua (2023)'],
    ['2022', 'Kế hoạch số 11/KH-BQLKKT', 'Ban Quản lý các Khu kinh tế', 'Năm thực hiện đã qua (2022)'],
  ]);
});

test.each([
  ['2023-12-31', 'to-come'],
  ['2024-01-01', 'carried-out'],
  ['2024-12-31', 'carried-out'],
  ['2025-01-01', 'over'],
  [null, 'unknown'],
])('the state of a plan of 2024 on %s is %s', (day, phase) => {
  expect(planPhase(on(day), byNumber('09/KH-BQLKKT')).phase).toBe(phase);
});

test('a plan that a later one says it replaces is replaced, from the day of that one', () => {
  const [later, earlier] = [byNumber('09/KH-BQLKKT'), byNumber('11/KH-BQLKKT')];
  const text = 'Kế hoạch này thay thế Kế hoạch số 11/KH-BQLKKT ngày 21/02/2022.';
  const start = text.indexOf('Kế hoạch số');
  const mention = {...site.mentions.find(({clause}) => clause?.plan === later.key)!, text};
  const citation = {...mention.citation, start, key: earlier.key};
  const told = {...site, mentions: [{...mention, citation}]};
  expect(planPhase(told, earlier)).toEqual({
    phase: 'replaced',
    words: 'Đã được Kế hoạch số 09/KH-BQLKKT thay thế từ ngày 05/02/2024',
  });
  // Resting on another plan is not replacing it.
  const rests = {...mention, text: text.replace('thay thế', 'căn cứ '), citation};
  expect(planPhase({...site, mentions: [rests]}, earlier).phase).toBe('over');
});

test('the year is that of the page, or the one of the title; two years are none', () => {
  const titled = (title: string) => {
    const {year: _, ...frontMatter} = only.page.frontMatter;
    return yearOf({page: {...only.page, frontMatter: {...frontMatter, title}}});
  };
  expect(titled('Tuyên truyền năm 2024')).toBe(2024);
  expect(titled('Kết quả năm 2023 và nhiệm vụ năm 2024')).toBeNull();
  expect(titled('Tuyên truyền giai đoạn 2021-2030')).toBeNull();
  expect(titled('Chương trình từ năm 2021 - 2025')).toBeNull();
});

test('home speaks of the newest plan in force, else of the newest', () => {
  expect(named(planInForce(on('2022-06-01')))).toBe('11/KH-BQLKKT');
  expect(named(planInForce(on('2023-06-01')))).toBe('06/KH-KCNĐN');
  expect(named(planInForce(on('2026-11-28')))).toBe('09/KH-BQLKKT');
});

test('the address of the first plan is the shelf only where there are more', () => {
  expect(isShelf(site, {url: '/ke-hoach'})).toBe(true);
  expect(isShelf(site, byNumber('09/KH-BQLKKT').page)).toBe(false);
  expect(isShelf(alone, {url: '/ke-hoach'})).toBe(false);
});

test('in the words of a plan only its own terms are certain, and those that mean the same everywhere', () => {
  const term = (name: string, more: object = {}) => ({
    term: name,
    meaning: 'nghĩa',
    aliases: [],
    basis: [],
    plans: [],
    ...more,
  });
  const terms = [
    term('Ban Quản lý'),
    term('TTHC', {common: true}),
    term('Sở', {plans: [byNumber('31/KH-SNV').key]}),
  ];
  const inScope = (file: string) =>
    termsInScope(site, site.pages.find((page) => page.file === file)!, terms).map((item) => item.term);
  // What names several plans is certain of none.
  for (const file of ['index.mdx', 'ke-hoach/index.mdx']) expect(inScope(file)).toEqual(['TTHC']);
  expect(inScope('can-cu/ke-hoach-15-kh-ubnd-song-tra-2024.mdx')).toEqual(['TTHC']);
  expect(inScope('can-cu/ke-hoach-12-kh-ubnd-dong-nai-2023.mdx')).toEqual(['Ban Quản lý', 'TTHC']);
  expect(inScope('ke-hoach/i-muc-dich.mdx')).toEqual(['Ban Quản lý', 'TTHC']);
  expect(inScope(byNumber('09/KH-BQLKKT').page.file)).toEqual(['TTHC']);
  expect(inScope(byNumber('31/KH-SNV').page.file)).toEqual(['TTHC', 'Sở']);
  expect(inScope('huong-dan/van-phong.mdx')).toEqual(['Ban Quản lý', 'TTHC']);
});
