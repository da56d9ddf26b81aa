import {expect, test} from 'vitest';
import {forceSentence} from '../../src/core/page/force-words.ts';
import {ledgerOf} from '../../src/core/site/ledger.ts';
import {plan, site} from './real-site.ts';

const inPlan = site.mentions.filter(({clause}) => clause?.plan === plan.key);
const numbered = inPlan.filter(
  ({citation}) => citation.kind === 'numbered' && citation.resolution !== 'self',
);

test('the plan has 25 numbered mentions of 22 instruments, all linked', () => {
  expect(numbered).toHaveLength(25);
  expect(numbered.filter(({citation}) => citation.resolution !== 'linked')).toEqual([]);
  expect(new Set(numbered.map(({citation}) => citation.key)).size).toBe(22);
});

test('each numbered mention leads to the page of its own number', () => {
  const wrong = numbered.filter(({citation}) => {
    const instrument = site.instruments.find(({key}) => key === citation.key)!;
    return ![instrument.number, ...instrument.alternativeNumbers].includes(citation.number ?? '');
  });
  expect(wrong.map(({citation}) => [citation.number, citation.key])).toEqual([]);
});

test('each of those instruments has a sourced status or none', () => {
  const cited = new Set(numbered.map(({citation}) => citation.key));
  for (const item of site.instruments.filter(({key}) => cited.has(key))) {
    const sentence = forceSentence(item.force);
    if (sentence === 'Chưa kiểm chứng') expect(item.events, item.key).toEqual([]);
    else expect(sentence, item.key).toMatch(/ · (nguồn chính thức|nguồn thứ cấp|lời của kế hoạch)/);
  }
});

test('the nine documents that the plan names without a number lead to their pages', () => {
  const named = inPlan.filter(({citation}) => citation.kind === 'named' && citation.resolution !== 'self');
  expect([...new Set(named.map(({citation}) => citation.key))].sort()).toEqual([
    'chuong-trinh-hanh-dong-thuc-hien-nghi-quyet-17-nq-tw',
    'ke-hoach-cchc-dong-nai-2023',
    'luat-36-2018-qh14',
    'nghi-quyet-dai-hoi-dang-bo-dong-nai-xi',
    'nghi-quyet-dai-hoi-xiii',
    'nghi-quyet-hoi-nghi-trung-uong-7-khoa-xii',
    'nghi-quyet-hoi-nghi-trung-uong-8-khoa-xii',
    'quyet-dinh-cong-bo-thu-tuc-hanh-chinh-dong-nai',
    'quyet-dinh-ttg-tthc-nganh-doc',
  ]);
});

test('every candidate of every page is accounted for', () => {
  const {candidates, linked, ambiguous, self, unlinked} = ledgerOf(site.mentions);
  expect(linked + ambiguous + self + unlinked).toBe(candidates);
});

test('the page on the data tells how the finder scores on the project’s own set', () => {
  expect(site.build.gold?.rows).toBeGreaterThan(50);
});
