import {foldedForm, markedForm} from '../../text/doublet.ts';
import {toNfc} from '../../text/fold.ts';
import {syllables} from '../../text/syllable.ts';
import type {QueryToken} from '../parse-query.ts';

/** Words to be recognised in a query: their syllables, with marks and without. */
export type Words = readonly {folded: string; marked: string}[];

export function toWords(text: string): Words {
  return syllables(toNfc(text)).map(({text: own}) => ({folded: foldedForm(own), marked: markedForm(own)}));
}

/** A list in one string, parted by `|`, longest first so that `một phần` is not lost behind `một`. */
export function toWordList(text: string): Words[] {
  return text
    .split('|')
    .map(toWords)
    .sort((a, b) => b.length - a.length);
}

/**
 * Whether the words stand there. A syllable typed without marks may mean any; one typed with marks
 * means itself: `dẫn` is not `dân`.
 */
export function standsAt(tokens: readonly QueryToken[], at: number, words: Words): boolean {
  return words.length > 0 && words.every((word, n) => says(tokens[at + n], word));
}

/** How many syllables of the first of the list that stands there; 0 when none does. */
export function lengthAt(tokens: readonly QueryToken[], at: number, list: readonly Words[]): number {
  return list.find((words) => standsAt(tokens, at, words))?.length ?? 0;
}

/** Whether words found there may as well be part of another one: a syllable typed without marks, `phan` of `phản ánh`. */
export function isDoubtful(tokens: readonly QueryToken[], at: number, length: number): boolean {
  return length === 1 && tokens[at]!.marked === null;
}

/** The first place of one of the list, and its length; null when none stands anywhere. */
export function findWords(
  tokens: readonly QueryToken[],
  list: readonly Words[],
  from = 0,
): {at: number; length: number} | null {
  for (let at = from; at < tokens.length; at++) {
    const length = lengthAt(tokens, at, list);
    if (length > 0) return {at, length};
  }
  return null;
}

function says(token: QueryToken | undefined, {folded, marked}: Words[number]): boolean {
  if (token?.folded !== folded) return false;
  return token.marked === null || token.marked === marked || token.marked === token.folded;
}
