import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {reviewText} from '../../src/core/review/review.ts';
import {assemble} from '../../src/core/site/assemble.ts';
import {knownInstruments} from '../../src/core/site/known-instruments.ts';
import {pinpoint} from '../../src/core/site/pinpoint.ts';
import {plan, ROOT, site} from './real-site.ts';

const fold = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

test('the assembled plan is the restored text, character for character', () => {
  const restored = readFileSync(join(ROOT, 'static/van-ban/ke-hoach-06-2023.txt'), 'utf8');
  expect(
    fold(
      assemble(plan)
        .map(({text}) => text)
        .join('\n'),
    ),
  ).toBe(fold(restored));
});

test('clause ids are the frozen ones, in their order', () => {
  const frozen = readFileSync(join(ROOT, 'tests/frozen/clause-ids.txt'), 'utf8').trim().split('\n');
  expect(plan.clauses.map(({id}) => id)).toEqual(frozen);
});

test('instrument keys once published stay', () => {
  const frozen = readFileSync(join(ROOT, 'tests/frozen/instrument-keys.txt'), 'utf8').trim().split('\n');
  const keys = new Set(site.instruments.map(({key}) => key));
  expect(frozen.filter((key) => !keys.has(key))).toEqual([]);
});

test('the plan has the parts that its own text announces', () => {
  const count = (prefix: RegExp) => plan.clauses.filter(({id}) => prefix.test(id)).length;
  expect(count(/^i-\d+$/)).toBe(7);
  expect(count(/^ii-\d+$/)).toBe(3);
  expect(count(/^iii-2-[a-z]$/)).toBe(11);
  expect(count(/^iii-3-\d+$/)).toBe(10);
  expect(count(/^iv-\d+$/)).toBe(5);
});

test.each([
  ['iii-2-g', 'điểm g khoản 2 Mục III'],
  ['iii-2-a-3', 'gạch đầu dòng thứ 3, điểm a khoản 2 Mục III'],
  ['iv-5', 'khoản 5 Mục IV'],
  ['i-2', 'gạch đầu dòng thứ 2, Mục I'],
  ['can-cu-1', 'căn cứ thứ 1'],
])('%s is said as “%s”', (id, words) => {
  expect(pinpoint(plan, plan.clauses.find((clause) => clause.id === id)!)).toBe(words);
});

test('the checker finds three slips in the plan’s own text', () => {
  const text = readFileSync(join(ROOT, 'static/van-ban/ke-hoach-06-2023.txt'), 'utf8');
  const slips = reviewText(text, knownInstruments(site), {date: '2023-01-30'}).filter(
    ({slips}) => slips.length > 0,
  );
  expect(slips.map(({number, slips}) => `${number}: ${slips}`)).toMatchInlineSnapshot(`
    [
      "17/NQ-TW: symbol",
      "766/QĐ-TTg: date",
      "02/2017/TT-VPCP: date",
    ]
  `);
});
