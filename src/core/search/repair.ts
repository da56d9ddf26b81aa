import {decodeTelex, decodeVni} from '../text/keystrokes.ts';
import {meaningInQuery} from './abbreviations.ts';
import {oneSlipAway} from './one-slip.ts';
import {normalizeQuery, type QueryToken, queryTokens} from './parse-query.ts';
import type {SearchIndex} from './search-index.ts';
import {findExpansions} from './understand/thesaurus.ts';

/**
 * Other readings of a query that says little to the index, in the order in which they should be tried.
 * A word is repaired only when the index does not know it: raw keystrokes of Telex or VNI, then a
 * missing space, then one wrong, missing, doubled or swapped letter.
 */
export function otherReadings(index: SearchIndex, query: string): QueryToken[][] {
  const words = query.split(' ');
  const typed = decodeKeystrokes(index, words);
  const spaced = (typed ?? words).map((word) => addSpaces(index, word) ?? word);
  const text = spaced.join(' ');
  const readings = text === query ? [] : [text];
  const slips = withoutSlips(
    index,
    queryTokens(normalizeQuery(text)).map((token) => token.text),
  );
  return [...slips, ...readings].map((reading) => queryTokens(normalizeQuery(reading)));
}

/** Whether the index can do anything with the syllable. */
export function isKnown(index: SearchIndex, {text, folded}: QueryToken): boolean {
  return index.frequency(folded) > 0 || meaningInQuery(text, index.abbreviations).length > 0;
}

/** Whether words are met that the index does not know, and that are not everyday words for what it knows. */
export function hasUnknown(index: SearchIndex, tokens: readonly QueryToken[]): boolean {
  if (tokens.every((token) => isKnown(index, token))) return false;
  const said = findExpansions(tokens, index.thesaurus);
  return tokens.some(
    (token, at) => !isKnown(index, token) && !said.some(({from, to}) => at >= from && at < to),
  );
}

const FEWEST_VNI_WORDS = 2;
const MOST_READINGS = 6;

/** The words with keystrokes turned into letters; null when they are none. */
function decodeKeystrokes(index: SearchIndex, words: readonly string[]): string[] | null {
  const known = (word: string | null) =>
    word !== null && queryTokens(word).every((token) => isKnown(index, token));
  const telexes = words.map((word) => (known(word) ? null : decodeTelex(word)));
  if (telexes.some(known)) {
    // One word of Telex says that all are: `thu` in `thur tucj ddos thu` stays, `tucs` does not.
    return words.map((word, at) => (known(telexes[at]!) ? telexes[at]! : word));
  }
  const vnis = words.map(decodeVni);
  const decoded = vnis.filter(known).length;
  const unknown = words.some((word) => !known(word));
  if (decoded >= FEWEST_VNI_WORDS || (decoded > 0 && unknown))
    return words.map((word, at) => (known(vnis[at]!) ? vnis[at]! : word));
  return null;
}

const SHORTEST_JOINED = 4;
const LONGEST_JOINED = 40;
const LONGEST_SYLLABLE = 7;

/** An unknown word cut into known syllables, as few as can be, then as frequent as can be. */
function addSpaces(index: SearchIndex, word: string): string | null {
  const [token, ...others] = queryTokens(word);
  if (!token || others.length > 0 || isKnown(index, token)) return null;
  const {text} = token;
  const {folded} = token;
  if (folded.length !== text.length || text.length < SHORTEST_JOINED || text.length > LONGEST_JOINED)
    return null;
  const best: ({cuts: number[]; worth: number} | undefined)[] = [{cuts: [], worth: 0}];
  for (let end = 1; end <= folded.length; end++) {
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
      const before = best[start];
      const frequency = end - start < 2 ? 0 : index.frequency(folded.slice(start, end));
      if (!before || frequency === 0) continue;
      const candidate = {cuts: [...before.cuts, end], worth: before.worth + Math.log(frequency)};
      const known = best[end];
      if (
        !known ||
        candidate.cuts.length < known.cuts.length ||
        (candidate.cuts.length === known.cuts.length && candidate.worth > known.worth)
      )
        best[end] = candidate;
    }
  }
  const cuts = best[folded.length]?.cuts;
  if (!cuts || cuts.length < 2) return null;
  return cuts.map((end, n) => text.slice(n === 0 ? 0 : cuts[n - 1], end)).join(' ');
}

/**
 * The query with its unknown syllables replaced by known ones a slip away: the first by each in turn,
 * likeliest first, the others by their likeliest.
 */
function withoutSlips(index: SearchIndex, texts: readonly string[]): string[] {
  const tokens = queryTokens(texts.join(' '));
  const vocabulary = index.vocabulary();
  const repaired = tokens.map((token) => token.text);
  let first = -1;
  let alternatives: string[] = [];
  tokens.forEach((token, at) => {
    if (/^\d/.test(token.folded) || isKnown(index, token)) return;
    const terms = oneSlipAway(vocabulary, token.folded).sort(
      (a, b) => index.frequency(b) - index.frequency(a),
    );
    if (terms.length === 0) return;
    repaired[at] = terms[0]!;
    if (first >= 0) return;
    first = at;
    alternatives = terms.slice(0, MOST_READINGS);
  });
  return alternatives.map((term) => repaired.map((text, at) => (at === first ? term : text)).join(' '));
}
