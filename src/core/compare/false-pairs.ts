import type {Place} from './outline.ts';
import {containment, LEAST_CONTAINED, type TermWeights} from './term-weights.ts';

/**
 * Pairs without those of which one clause stands whole in a neighbour of the other: that is where it went or came from,
 * as one act out of a list that names many.
 *
 * @param pairs for each clause of the earlier plan the index of its pair, -1 where it has none
 */
export function withoutFalsePairs(
  a: readonly Place[],
  b: readonly Place[],
  ownA: readonly TermWeights[],
  ownB: readonly TermWeights[],
  pairs: readonly number[],
): readonly number[] {
  const inA = (at: number) => pairs[at]! >= 0;
  const paired = new Set(pairs);
  return pairs.map((j, i) => {
    if (j < 0) return j;
    const isFalse =
      isElsewhere(ownB[j]!, a[i]!, a, ownA, inA) ||
      isElsewhere(ownA[i]!, b[j]!, b, ownB, (at) => paired.has(at));
    return isFalse ? -1 : j;
  });
}

/** Whether words stand in a neighbour of a clause that has a pair of its own, and not in the clause itself. */
function isElsewhere(
  words: TermWeights,
  place: Place,
  places: readonly Place[],
  own: readonly TermWeights[],
  hasPair: (at: number) => boolean,
): boolean {
  if (containment(words, own[place.at]!) >= LEAST_CONTAINED) return false;
  return places.some(
    (near) =>
      near.at !== place.at &&
      near.parent === place.parent &&
      near.part === place.part &&
      hasPair(near.at) &&
      containment(words, own[near.at]!) > LEAST_CONTAINED,
  );
}
