import {isSyllableShape} from '../text/spelling.ts';
import {type QueryPhrase, type QueryToken, toToken} from './parse-query.ts';
import type {SearchIndex} from './search-index.ts';

const MOST = 8;
/** What all completions together count against a finished syllable. */
const WEIGHT = 1;

/**
 * Phrases for the syllable that the reader is still typing: with the syllable before it, each term that
 * begins with it. A syllable that is finished as it stands (`thu` on the way to `thủ`) has none.
 */
export function completions(index: SearchIndex, tokens: readonly QueryToken[]): QueryPhrase[] {
  const last = tokens.at(-1);
  if (!last || /^\d/.test(last.folded)) return [];
  if (isSyllableShape(last.folded) && last.folded.length > 1) return [];
  const terms = index
    .vocabulary()
    .filter((term) => term.startsWith(last.folded) && term !== last.folded)
    .sort((a, b) => index.frequency(b) - index.frequency(a))
    .slice(0, MOST);
  const before = tokens.slice(-2, -1);
  return terms.map((term) => ({
    tokens: [...before, toToken(term, false)],
    weight: WEIGHT / terms.length,
    typed: [],
  }));
}
