import type {Place} from './outline.ts';
import {likeness, type TermWeights, weighTerms} from './term-weights.ts';

/** Index in the later plan of the clause that each clause of the earlier answers to; -1 where none does. */
export type Pairs = readonly number[];

/** Two plans with the weights of their words. */
export interface ComparedPlans {
  readonly a: readonly Place[];
  readonly b: readonly Place[];
  readonly ownA: readonly TermWeights[];
  readonly ownB: readonly TermWeights[];
  readonly wholeA: readonly TermWeights[];
  readonly wholeB: readonly TermWeights[];
}

/** How much each sign counts. Words alone find few pairs between two bodies; the outline has to carry the rest. */
const WEIGHTS = {own: 0.5, whole: 0.2, children: 0.1, parent: 0.2, order: 0.1} as const;

/** Least score of a pair, and the least likeness of words that any pair must have. */
const LEAST_SCORE = 0.3;
const LEAST_LIKENESS = 0.06;

/** Each round knows the pairs above from the last one. */
const ROUNDS = 4;

export function readyPlans(a: readonly Place[], b: readonly Place[]): ComparedPlans {
  const own = weighTerms([...a, ...b].map((place) => place.own));
  const whole = weighTerms([...a, ...b].map((place) => place.whole));
  return {
    a,
    b,
    ownA: own.slice(0, a.length),
    ownB: own.slice(a.length),
    wholeA: whole.slice(0, a.length),
    wholeB: whole.slice(a.length),
  };
}

/** Pairs clauses one to one: the best pair first, by words and by place. */
export function pairClauses(plans: ComparedPlans): Pairs {
  const {a, b} = plans;
  const own = likeness(plans.ownA, plans.ownB);
  const whole = likeness(plans.wholeA, plans.wholeB);
  const childrenA = childrenOf(a);
  const childrenB = childrenOf(b);
  let pairs: Pairs = a.map(() => -1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const scored: [score: number, i: number, j: number][] = [];
    for (const one of a)
      for (const other of b) {
        const [i, j] = [one.at, other.at];
        const ownWords = own[i]![j]!;
        const allWords = whole[i]![j]!;
        if (one.part !== other.part || Math.max(ownWords, allWords) < LEAST_LIKENESS) continue;
        const score =
          WEIGHTS.own * ownWords +
          WEIGHTS.whole * allWords +
          WEIGHTS.children * childrenAgree(childrenA[i]!, childrenB[j]!, pairs) +
          WEIGHTS.parent * parentsAgree(one, other, pairs) +
          WEIGHTS.order * (1 - Math.abs(one.order - other.order));
        if (score >= LEAST_SCORE) scored.push([score, i, j]);
      }
    pairs = bestFirst(scored, a.length, b.length);
  }
  return pairs;
}

/** 1 where the clauses above are a pair, or where both stand at the top; less where that is not known. */
function parentsAgree(one: Place, other: Place, pairs: Pairs): number {
  if (one.parent < 0 || other.parent < 0)
    return one.parent !== other.parent ? 0.2 : one.part === 'can-cu' ? 0.5 : 1;
  const pair = pairs[one.parent]!;
  if (pair < 0) return 0.3;
  return pair === other.parent ? 1 : 0;
}

/** The share of the clauses below two clauses that are pairs. */
function childrenAgree(mine: readonly number[], theirs: readonly number[], pairs: Pairs): number {
  if (mine.length === 0 || theirs.length === 0) return 0;
  return mine.filter((child) => theirs.includes(pairs[child]!)).length / Math.min(mine.length, theirs.length);
}

function childrenOf(places: readonly Place[]): number[][] {
  const children = places.map((): number[] => []);
  for (const {at, parent} of places) children[parent]?.push(at);
  return children;
}

function bestFirst(scored: [score: number, i: number, j: number][], countA: number, countB: number): Pairs {
  const pairs = new Array<number>(countA).fill(-1);
  const taken = new Array<boolean>(countB).fill(false);
  scored.sort(([x, i, j], [y, k, l]) => y - x || i - k || j - l);
  for (const [, i, j] of scored) {
    if (pairs[i] !== -1 || taken[j]) continue;
    pairs[i] = j;
    taken[j] = true;
  }
  return pairs;
}
