import {diffArrays} from 'diff';

/** A run of words that both texts have, that only the later has, or that only the earlier had; as written. */
export interface WordChange {
  readonly op: 'equal' | 'insert' | 'delete';
  readonly text: string;
}

/** A syllable, a number, white space, or a sign. */
const TOKEN = /[\p{L}\p{M}]+|\p{N}+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** What makes the later text of the earlier, syllable by syllable: all but the inserted runs are the earlier text. */
export function wordChanges(earlier: string, later: string): WordChange[] {
  const parts = diffArrays(earlier.match(TOKEN) ?? [], later.match(TOKEN) ?? []);
  return parts.map(({value, added, removed}) => ({
    op: added ? 'insert' : removed ? 'delete' : 'equal',
    text: value.join(''),
  }));
}
