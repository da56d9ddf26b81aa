import type {QueryPhrase} from './parse-query.ts';
import type {SearchIndex} from './search-index.ts';
import {inverseFrequency} from './weights.ts';

/** A distinct syllable of the query. */
export type Term = {
  folded: string;
  /** How often the query says it, levelling off. */
  weight: number;
  rarity: number;
  /** The marked forms typed; null when any marks will do. */
  marked: Set<string> | null;
};

/** Two terms, by number, that follow one another in the query. */
export type Pair = {left: number; right: number; weight: number};

/** The query as the ranking counts it. */
export type QueryModel = {
  terms: Term[];
  /** Neighbours. */
  pairs: Pair[];
  /** Syllables with one between them. */
  gaps: Pair[];
  /** The query word for word, as term numbers. */
  sequence: number[];
};

/** The count at which saying a syllable again adds half of the first time. */
const REPETITION = 1;

/** What the term is worth when it is there at all. */
export function termWorth({weight, rarity}: Term): number {
  return Math.min(1, weight) * rarity;
}

export function toQueryModel(index: SearchIndex, phrases: readonly QueryPhrase[]): QueryModel {
  const numbers = new Map<string, number>();
  const terms: Term[] = [];
  for (const {tokens, weight} of phrases) {
    for (const {folded, marked, weight: own} of tokens) {
      const number = numbers.get(folded);
      if (number === undefined) {
        numbers.set(folded, terms.length);
        const rarity = inverseFrequency(index.manifest.documents, index.frequency(folded));
        terms.push({
          folded,
          weight: weight * own,
          rarity,
          marked: marked === null ? null : new Set([marked]),
        });
      } else {
        const term = terms[number]!;
        term.weight += weight * own;
        if (marked === null) term.marked = null;
        else term.marked?.add(marked);
      }
    }
  }
  for (const term of terms) term.weight = level(term.weight);
  const sequences = phrases.map(({tokens, weight}) => ({
    weight,
    sequence: tokens.map(({folded}) => numbers.get(folded)!),
    weights: tokens.map((token) => token.weight),
  }));
  return {
    terms,
    pairs: collectPairs(sequences, 1),
    gaps: collectPairs(sequences, 2),
    sequence: sequences[0]?.sequence ?? [],
  };
}

type Sequence = {weight: number; sequence: number[]; weights: number[]};

function collectPairs(sequences: readonly Sequence[], distance: number): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const {weight: whole, sequence, weights} of sequences) {
    for (let at = distance; at < sequence.length; at++) {
      const left = sequence[at - distance]!;
      const right = sequence[at]!;
      const weight = whole * Math.min(weights[at - distance]!, weights[at]!);
      const pair = pairs.get(`${left} ${right}`);
      if (pair) pair.weight += weight;
      else pairs.set(`${left} ${right}`, {left, right, weight});
    }
  }
  return [...pairs.values()].map((pair) => ({...pair, weight: level(pair.weight)}));
}

function level(weight: number): number {
  return weight < 1 ? weight : (weight * (REPETITION + 1)) / (weight + REPETITION);
}
