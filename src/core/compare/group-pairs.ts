import type {Place} from './outline.ts';
import type {ComparedPlans, Pairs} from './pair-clauses.ts';
import {containment, LEAST_CONTAINED, type TermWeights} from './term-weights.ts';

/** Indexes of clauses that belong together, of the earlier and of the later plan. */
export interface Group {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Pairs, and what went into one clause from several or out of one into several; the rest alone. */
export function groupPairs(plans: ComparedPlans, pairs: Pairs): Group[] {
  const {a, b} = plans;
  const partner = new Map(pairs.flatMap((j, i) => (j < 0 ? [] : [[j, i] as const])));
  const intoB = new Map<number, number[]>();
  const intoA = new Map<number, number[]>();
  const joined = new Set<string>();
  for (const one of a)
    if (pairs[one.at] === -1) {
      const host = hostOf(one, a, plans.ownA[one.at]!, plans.ownB, (at) => pairs[at] ?? -1);
      if (host === null) continue;
      intoB.set(host, [...(intoB.get(host) ?? []), one.at]);
      joined.add(`a${one.at}`);
    }
  for (const other of b)
    if (!partner.has(other.at)) {
      const host = hostOf(other, b, plans.ownB[other.at]!, plans.ownA, (at) => partner.get(at) ?? -1);
      if (host === null) continue;
      intoA.set(host, [...(intoA.get(host) ?? []), other.at]);
      joined.add(`b${other.at}`);
    }
  const ordered = (indexes: readonly number[]) => [...indexes].sort((x, y) => x - y);
  const groups: Group[] = [];
  for (const {at} of a) {
    const pair = pairs[at]!;
    if (joined.has(`a${at}`)) continue;
    groups.push(
      pair < 0
        ? {a: [at], b: []}
        : {a: ordered([at, ...(intoB.get(pair) ?? [])]), b: ordered([pair, ...(intoA.get(at) ?? [])])},
    );
  }
  for (const {at} of b) if (!partner.has(at) && !joined.has(`b${at}`)) groups.push({a: [], b: [at]});
  return groups;
}

/**
 * The clause of the other plan into which the words of a clause went that has no pair: the one that answers to a
 * neighbour of it (above, below or beside), where enough of its words stand there. Null: none.
 */
function hostOf(
  place: Place,
  places: readonly Place[],
  words: TermWeights,
  others: readonly TermWeights[],
  pairOf: (at: number) => number,
): number | null {
  let best: number | null = null;
  let most = LEAST_CONTAINED;
  for (const near of places) {
    const isNear = near.at === place.parent || near.parent === place.at || near.parent === place.parent;
    const host = isNear && near.at !== place.at && near.part === place.part ? pairOf(near.at) : -1;
    if (host < 0) continue;
    const share = containment(words, others[host]!);
    if (share > most) [best, most] = [host, share];
  }
  return best;
}
