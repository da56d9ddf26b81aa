import {toNfc} from '../text/fold.ts';
import {syllables} from '../text/syllable.ts';

/** How often each syllable, and each pair of neighbours (`thủ tục`), stands in a text. */
export type TermCounts = ReadonlyMap<string, number>;

/** The terms of a text, each with its weight; the squares of all weights sum to 1. */
export type TermWeights = ReadonlyMap<string, number>;

/** Pairs carry meaning that Vietnamese syllables alone do not; each counts as so many syllables. */
const PAIR_WEIGHT = 1.5;

/** The syllables of a text, in small letters. */
export function wordsOf(text: string): string[] {
  return syllables(toNfc(text).toLowerCase()).map((syllable) => syllable.text);
}

export function countTerms(words: readonly string[]): TermCounts {
  const counts = new Map<string, number>();
  words.forEach((word, at) => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    const next = words[at + 1];
    if (next !== undefined) counts.set(`${word} ${next}`, (counts.get(`${word} ${next}`) ?? 0) + 1);
  });
  return counts;
}

/** The counts of several texts together. */
export function sumCounts(all: readonly TermCounts[]): TermCounts {
  if (all.length === 1) return all[0]!;
  const sum = new Map<string, number>();
  for (const counts of all) for (const [term, count] of counts) sum.set(term, (sum.get(term) ?? 0) + count);
  return sum;
}

/** Weighs the terms of some texts by how rare they are among all of them (tf-idf). */
export function weighTerms(texts: readonly TermCounts[]): TermWeights[] {
  const inTexts = new Map<string, number>();
  for (const counts of texts)
    for (const term of counts.keys()) inTexts.set(term, (inTexts.get(term) ?? 0) + 1);
  return texts.map((counts) => {
    const weights = new Map<string, number>();
    let squares = 0;
    for (const [term, count] of counts) {
      const rarity = Math.log(1 + texts.length / inTexts.get(term)!);
      const weight = (1 + Math.log(count)) * rarity * (term.includes(' ') ? PAIR_WEIGHT : 1);
      weights.set(term, weight);
      squares += weight ** 2;
    }
    const length = Math.sqrt(squares) || 1;
    for (const [term, weight] of weights) weights.set(term, weight / length);
    return weights;
  });
}

/** How alike each of some texts is to each of others, a row for each: 0 with no term in common, 1 with the same terms. */
export function likeness(some: readonly TermWeights[], others: readonly TermWeights[]): Float64Array[] {
  const holders = new Map<string, {readonly at: number[]; readonly weights: number[]}>();
  others.forEach((terms, at) => {
    for (const [term, weight] of terms) {
      const known = holders.get(term) ?? {at: [], weights: []};
      known.at.push(at);
      known.weights.push(weight);
      holders.set(term, known);
    }
  });
  return some.map((terms) => {
    const row = new Float64Array(others.length);
    for (const [term, weight] of terms) {
      const found = holders.get(term);
      if (!found) continue;
      for (let k = 0; k < found.at.length; k += 1) row[found.at[k]!]! += weight * found.weights[k]!;
    }
    return row;
  });
}

/** The share of a clause's words that must stand in another for it to have gone into it. */
export const LEAST_CONTAINED = 0.6;

/** The share of a text's weight that stands in another text too. */
export function containment(part: TermWeights, whole: TermWeights): number {
  let sum = 0;
  for (const [term, weight] of part) if (whole.has(term)) sum += weight * weight;
  return Math.min(1, sum);
}
