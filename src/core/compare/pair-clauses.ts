import {withoutFalsePairs} from './false-pairs.ts';
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
  const all = candidates(plans);
  const [sizesA, sizesB] = [familySizes(a), familySizes(b)];
  let pairs: Pairs = a.map(() => -1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const agreeing = agreeingChildren(a, b, pairs);
    const scored: Scored[] = [];
    for (const {i, j, base} of all) {
      const smaller = Math.min(sizesA[i]!, sizesB[j]!);
      const children = smaller === 0 ? 0 : (agreeing[i]!.get(j) ?? 0) / smaller;
      const score = base + WEIGHTS.children * children + WEIGHTS.parent * parentsAgree(a[i]!, b[j]!, pairs);
      if (score >= LEAST_SCORE) scored.push([score, i, j]);
    }
    pairs = bestFirst(scored, a.length, b.length);
  }
  return withoutFalsePairs(a, b, plans.ownA, plans.ownB, pairs);
}

interface Candidate {
  readonly i: number;
  readonly j: number;
  /** What words and order say of it, which no other pair changes. */
  readonly base: number;
}

type Scored = readonly [score: number, i: number, j: number];

/** Clauses of one part of the document that have words in common. */
function candidates({a, b, ownA, ownB, wholeA, wholeB}: ComparedPlans): Candidate[] {
  const own = likeness(ownA, ownB);
  const whole = likeness(wholeA, wholeB);
  const found: Candidate[] = [];
  for (const one of a)
    for (const other of b) {
      const ownWords = own[one.at]![other.at]!;
      const allWords = whole[one.at]![other.at]!;
      if (one.part !== other.part || Math.max(ownWords, allWords) < LEAST_LIKENESS) continue;
      const order = WEIGHTS.order * (1 - Math.abs(one.order - other.order));
      found.push({
        i: one.at,
        j: other.at,
        base: WEIGHTS.own * ownWords + WEIGHTS.whole * allWords + order,
      });
    }
  return found;
}

/** 1 where the clauses above are a pair, or where both stand at the top; less where that is not known. */
function parentsAgree(one: Place, other: Place, pairs: Pairs): number {
  if (one.parent < 0 || other.parent < 0)
    return one.parent !== other.parent ? 0.2 : one.part === 'can-cu' ? 0.5 : 1;
  const pair = pairs[one.parent]!;
  if (pair < 0) return 0.3;
  return pair === other.parent ? 1 : 0;
}

/** For each clause of the earlier plan: how many below it have their pair below which clause of the later. */
function agreeingChildren(a: readonly Place[], b: readonly Place[], pairs: Pairs): Map<number, number>[] {
  const counts = a.map(() => new Map<number, number>());
  for (const {at, parent} of a) {
    const pair = pairs[at]!;
    const above = pair < 0 ? -1 : b[pair]!.parent;
    if (parent >= 0 && above >= 0) counts[parent]!.set(above, (counts[parent]!.get(above) ?? 0) + 1);
  }
  return counts;
}

/** How many clauses stand right below each. */
function familySizes(places: readonly Place[]): number[] {
  const sizes = places.map(() => 0);
  for (const {parent} of places) if (parent >= 0) sizes[parent]! += 1;
  return sizes;
}

function bestFirst(scored: Scored[], countA: number, countB: number): Pairs {
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
