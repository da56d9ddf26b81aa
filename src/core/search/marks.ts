import {isSyllableShape} from '../text/spelling.ts';
import type {Syllable} from '../text/syllable.ts';

/** A span to highlight, UTF-16 code units in the text beside it. */
export type Range = {start: number; end: number};

/** What to look for. */
export type Wanted = {
  /** Folded syllables with their worth. */
  worth: ReadonlyMap<string, number>;
  /** Folded neighbours of the query, `thu tuc`. */
  pairs: ReadonlySet<string>;
};

/** A syllable worth less than this part of the best one is not marked alone. */
const COMMON = 0.5;

/**
 * Which of the folded syllables of texts that are shown together to mark: those beside a neighbour of the query, and
 * those that say enough alone (a number, an abbreviation); where none stands so in any text, those worth most.
 */
export function findMarks(texts: readonly (readonly string[])[], {worth, pairs}: Wanted): boolean[][] {
  const alone = new Map<string, boolean>();
  const telling = texts.map((folded) => {
    const marks = new Array<boolean>(folded.length).fill(false);
    /** Whether the syllable before is one that is looked for: only then can two be neighbours of the query. */
    let wantedBefore = false;
    folded.forEach((own, n) => {
      const wanted = worth.has(own);
      if (wanted && wantedBefore && pairs.has(`${folded[n - 1]} ${own}`)) {
        marks[n - 1] = true;
        marks[n] = true;
      } else if (wanted) {
        let telling = alone.get(own);
        if (telling === undefined) {
          telling = own.length > 1 && !isSyllableShape(own);
          alone.set(own, telling);
        }
        if (telling) marks[n] = true;
      }
      wantedBefore = wanted;
    });
    return marks;
  });
  if (telling.some((marks) => marks.includes(true))) return telling;
  const least = Math.max(0, ...worth.values()) * COMMON;
  return texts.map((folded) => folded.map((own) => (worth.get(own) ?? -1) >= least));
}

/** Neighbours with nothing but space between them are one range. */
export function joinRanges(text: string, marked: readonly Syllable[], shift = 0): Range[] {
  const ranges: Range[] = [];
  let lastEnd = -1;
  for (const {start, end} of marked) {
    const last = ranges.at(-1);
    if (last && /^\s*$/.test(text.slice(lastEnd, start))) last.end = end + shift;
    else ranges.push({start: start + shift, end: end + shift});
    lastEnd = end;
  }
  return ranges;
}
