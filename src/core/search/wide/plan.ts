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

/** Characters of all pieces that are loaded for postings together: gzip leaves half of them. */
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
  for (const [unit] of [...worth].sort((a, b) => b[1] - a[1])) {
    const piece = index.pieceOfUnit(unit);
    if (piece === null) continue;
    const size = pieces.has(piece) ? 0 : index.sizeOfUnit(unit);
    if (size > 0 && (pieces.size >= mostPieces || characters + size > MOST_CHARACTERS)) continue;
    pieces.add(piece);
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
