import type {QueryPhrase} from '../parse-query.ts';
import {inverseFrequency} from '../weights.ts';
import {unitBoosts} from './units.ts';
import type {WideIndex} from './wide-index.ts';

/** A wording of the query, and what its answers count. */
export type Asked = {
  phrases: readonly QueryPhrase[];
  weight: number;
  /** What its parts keep; null where they leave nothing out. */
  keeps: ((document: number) => boolean) | null;
};

/** Characters of all pieces that are loaded for postings together, of each part: gzip leaves half of them. */
const MOST_CHARACTERS = 240_000;
/** Syllables meet each other so many times more often than by chance. */
const DRAWN = 2;

/**
 * The units worth loading, those that tell documents apart best: how rare a pair is, is guessed from how common its
 * syllables are, before any postings are there.
 */
export function planUnits(index: WideIndex, asked: readonly Asked[], mostPieces: number): Set<string> {
  const worth = new Map<string, number>();
  for (const {phrases, weight} of asked) {
    for (const [unit, boost] of unitBoosts(phrases)) {
      const own = weight * boost * inverseFrequency(index.manifest.documents, guessFrequency(index, unit));
      if (own > (worth.get(unit) ?? 0)) worth.set(unit, own);
    }
  }
  const chosen = new Set<string>();
  const pieces = new Set<string>();
  let characters = 0;
  const {fetched} = index;
  for (const [unit] of [...worth].sort((a, b) => b[1] - a[1])) {
    const holding = index.piecesOfUnit(unit);
    if (holding.length === 0) continue;
    const fresh = holding.filter(({name, size}) => size > 0 && !pieces.has(name));
    const size = fresh.reduce((sum, own) => sum + own.size, 0);
    const isTooMuch =
      pieces.size + fresh.length > mostPieces * fetched || characters + size > MOST_CHARACTERS * fetched;
    if (fresh.length > 0 && isTooMuch) continue;
    for (const {name} of fresh) pieces.add(name);
    characters += size;
    chosen.add(unit);
  }
  return chosen;
}

function guessFrequency(index: WideIndex, unit: string): number {
  const frequencies = unit.split(' ').map((term) => index.commonFrequency(term) ?? 1);
  const [left = 1, right] = frequencies;
  if (right === undefined) return left;
  return Math.max(1, Math.min(left, right, (DRAWN * left * right) / index.manifest.documents));
}
