import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {processorTime} from '../../../scripts/bench/processor-time.ts';
import {alignClauses} from '../../../src/core/compare/align-clauses.ts';
import {comparePlans} from '../../../src/core/compare/compare-plans.ts';
import type {Alignment, ComparedClause} from '../../../src/core/compare/compared-clause.ts';
import {comparedClauses} from '../../../src/import/plan/compared-clauses.ts';
import {parsePlan} from '../../../src/import/plan/parse-plan.ts';
import {readPlain} from '../../../src/import/plan/read-plain.ts';

const ROOT = join(import.meta.dirname, '../../..');
const planOf = (name: string) =>
  comparedClauses(parsePlan(readPlain(readFileSync(join(ROOT, `tests/fixtures/plans/${name}.txt`), 'utf8'))));

interface Expected extends Omit<Alignment, 'change'> {
  /** Empty where a reader might say the one or the other. */
  readonly change: string;
}

/** Alignments that were written down by hand before the code was. */
const GOLD = readFileSync(join(ROOT, 'tests/gold/plan-alignments.tsv'), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((block) => {
    const [head = '', ...rows] = block.trimEnd().split('\n');
    const [earlier = '', later = ''] = head.split(' ');
    const ids = (cell = '') => cell.split(' ').filter(Boolean);
    const expected = rows.map((row): Expected => {
      const [a, b, change = ''] = row.split('\t');
      return {a: ids(a), b: ids(b), change};
    });
    return {earlier, later, expected};
  });

const pairsOf = (all: readonly Pick<Alignment, 'a' | 'b'>[]) =>
  new Set(all.flatMap(({a, b}) => a.flatMap((one) => b.map((other) => `${one} → ${other}`))));

function f1(found: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  const right = [...found].filter((pair) => wanted.has(pair)).length;
  return (2 * right) / (found.size + wanted.size);
}

describe('two plans that people have aligned', () => {
  it('are many enough to count', () => {
    expect(GOLD.flatMap(({expected}) => expected).length).toBeGreaterThanOrEqual(200);
    for (const {earlier, later, expected} of GOLD) {
      const [a, b] = [planOf(earlier), planOf(later)].map((plan) => plan.map(({id}) => id));
      expect(a).toEqual(expect.arrayContaining(expected.flatMap((row) => row.a)));
      expect(b).toEqual(expect.arrayContaining(expected.flatMap((row) => row.b)));
    }
  });

  it('of one body, of two years: every pair and every change', () => {
    const {earlier, later, expected} = GOLD[0]!;
    const found = alignClauses(planOf(earlier), planOf(later));
    expect(f1(pairsOf(found), pairsOf(expected))).toBe(1);
    const sure = expected.filter(({change}) => change !== '');
    expect(found).toEqual(expect.arrayContaining(sure));
  });

  it.each(GOLD.slice(1).map((pair) => [pair.earlier, pair.later, pair] as const))(
    'of two bodies: %s, %s',
    (earlier, later, {expected}) => {
      const found = alignClauses(planOf(earlier), planOf(later));
      expect(f1(pairsOf(found), pairsOf(expected))).toBeGreaterThanOrEqual(0.85);
    },
  );
});

it('a plan is all kept in itself, and in a copy whose marks of sections have changed', () => {
  const plan = planOf('song-tra-2022');
  for (const [earlier, later] of [
    [plan, plan],
    [plan, plan.map((clause) => ({...clause, text: clause.text.toUpperCase()}))],
  ] as const)
    expect(alignClauses(earlier, later)).toEqual(plan.map(({id}) => ({change: 'kept', a: [id], b: [id]})));
});

const someClauses = fc
  .array(
    fc.tuple(
      fc.nat(9),
      fc.array(fc.constantFrom('một', 'hai', 'cửa', 'liên', 'thông', '2026', '\n'), {maxLength: 8}),
    ),
    {
      maxLength: 14,
    },
  )
  .map((rows) =>
    rows.map(
      ([above, words], at): ComparedClause => ({
        id: `m-${at}`,
        text: words.join(' '),
        parent: at === 0 || above === 0 ? null : `m-${above % at}`,
      }),
    ),
  );

it('whatever two plans say, every clause stands in one alignment, and no word is lost', () => {
  fc.assert(
    fc.property(someClauses, someClauses, (earlier, later) => {
      const found = comparePlans(earlier, later);
      expect(found.flatMap(({a}) => a).sort()).toEqual(earlier.map(({id}) => id).sort());
      expect(found.flatMap(({b}) => b).sort()).toEqual(later.map(({id}) => id).sort());
      expect(comparePlans(earlier, later)).toEqual(found);
      const textOf = (clauses: readonly ComparedClause[], ids: readonly string[]) =>
        ids.map((id) => clauses.find((clause) => clause.id === id)!.text).join('\n');
      for (const {a, b, words, change} of found) {
        const said = (without: string) => words.map(({op, text}) => (op === without ? '' : text)).join('');
        expect(said('insert')).toBe(textOf(earlier, a));
        expect(said('delete')).toBe(textOf(later, b));
        const counts = {new: [0, 1], dropped: [1, 0], kept: [1, 1], reworded: [1, 1], moved: [1, 1]};
        if (change === 'merged') expect(a.length).toBeGreaterThan(1);
        else if (change === 'split') expect([a.length, b.length > 1]).toEqual([1, true]);
        else expect([a.length, b.length]).toEqual(counts[change]);
      }
    }),
  );
});

it('three hundred clauses against three hundred take a fraction of a second of the processor', () => {
  const one = planOf('song-tra-2022');
  const many = Array.from({length: 7}, (_, copy) =>
    one.map(({id, text, parent}) => ({
      id: `${id}-${copy}`,
      text: `${text} phần ${copy}`,
      parent: parent && `${parent}-${copy}`,
    })),
  )
    .flat()
    .slice(0, 300);
  const later = many.map((clause) => ({...clause, text: `${clause.text} năm sau`}));
  let found: readonly Alignment[] = [];
  const taken = processorTime(() => {
    found = alignClauses(many, later);
  });
  expect(found.filter(({change}) => change === 'reworded')).toHaveLength(300);
  expect(taken).toBeLessThan(800);
});
