import {completions} from './completion.ts';
import type {SearchDocument} from './document.ts';
import {type Excerpt, excerpt, highlight, type Range, type Wanted} from './excerpt.ts';
import {countFacets, type FacetCounts, type Filters, passes} from './facets.ts';
import {namedDocuments} from './named-documents.ts';
import {normalizeQuery, type QueryPhrase, type QueryToken, queryTokens, toPhrases} from './parse-query.ts';
import {type Ranked, rank} from './rank.ts';
import {isKnown, otherReadings} from './repair.ts';
import {retrieve} from './retrieve.ts';
import type {SearchIndex} from './search-index.ts';
import {spellAsIn} from './spelling-in-text.ts';
import {inverseFrequency} from './weights.ts';

export type QueryOptions = {
  /** @default 10 */
  limit?: number;
  filters?: Filters;
  /** The reader is still typing the last syllable. @default false */
  unfinished?: boolean;
};

export type Hit = Pick<SearchDocument, 'id' | 'kind' | 'key' | 'title' | 'section' | 'url' | 'status'> & {
  score: number;
  titleRanges: Range[];
  excerpt: Excerpt;
};

export type QueryResult = {
  hits: Hit[];
  /** All hits, shown or not. */
  total: number;
  facets: FacetCounts;
  /** What the hits are for, when the query as typed said little: `cải cách hành chính` for `cai cahc hanhchinh`. */
  suggestion: string | null;
};

/** A document is a hit when it scores at least this part of the best one. */
const ANSWERS = 0.2;
/** A reading other than the one typed must score that much better. */
const BETTER = 1.3;
/** Hits that are read for how they spell a suggestion. */
const SPELLING_HITS = 5;

type Answer = {ranked: Ranked[]; phrases: QueryPhrase[]};

/** Asks the index. Never throws: any text gets an answer, if only an empty one. */
export function query(index: SearchIndex, text: string, options: QueryOptions = {}): QueryResult {
  const normal = normalizeQuery(text);
  const tokens = queryTokens(normal);
  const plain = answer(index, tokens, options);
  const repaired = repair(index, normal, tokens, plain, options);
  const {ranked: answers, phrases} = repaired?.answer ?? plain;
  // What is far from the best hit is no answer, whichever hits are asked to be seen: filters come last.
  const filters = options.filters ?? {};
  const ranked = answers.filter(({document}) => passes(index.facets[document]!, filters));
  const wanted = toWanted(index, phrases);
  return {
    hits: ranked
      .slice(0, options.limit ?? 10)
      .map((entry) => toHit(index.document(entry.document)!, entry, wanted)),
    total: ranked.length,
    facets: countFacets(
      answers.map(({document}) => index.facets[document]!),
      filters,
    ),
    suggestion: repaired?.suggestion ?? null,
  };
}

function answer(index: SearchIndex, tokens: readonly QueryToken[], options: QueryOptions): Answer {
  const phrases = [
    ...toPhrases(tokens, index.abbreviations),
    ...(options.unfinished ? completions(index, tokens) : []),
  ];
  const named = namedDocuments(index.numbers, tokens);
  const documents = new Set([...retrieve(index, phrases), ...named.keys()]);
  return {ranked: order(index, rank(index, phrases, [...documents]), named), phrases};
}

/** Named documents first, then by score; documents far below the best are left out. */
function order(index: SearchIndex, ranked: readonly Ranked[], named: ReadonlyMap<number, number>): Ranked[] {
  const best = Math.max(0, ...ranked.map(({score}) => score));
  return ranked
    .filter((entry) => entry.score > 0 && (entry.score >= ANSWERS * best || named.has(entry.document)))
    .map((entry) => {
      const weight = index.document(entry.document)?.weight ?? 1;
      return {...entry, score: entry.score * weight + (named.get(entry.document) ?? 0) * best};
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

/** The best other reading of a query with words that the index does not know. */
function repair(
  index: SearchIndex,
  text: string,
  tokens: readonly QueryToken[],
  plain: Answer,
  options: QueryOptions,
): {answer: Answer; suggestion: string} | null {
  const typing = options.unfinished === true && completions(index, tokens.slice(-1)).length > 0;
  const finished = typing ? tokens.slice(0, -1) : tokens;
  // VNI keystrokes end in digits, which are known: a digit right after a letter may be one.
  if (finished.every((token) => isKnown(index, token)) && !/\p{L}\p{N}/u.test(text)) return null;
  const floor = (plain.ranked[0]?.score ?? 0) * BETTER;
  let best: {answer: Answer; tokens: QueryToken[]; score: number} | null = null;
  for (const reading of otherReadings(index, text)) {
    const own = answer(index, reading, {...options, unfinished: false});
    const score = own.ranked[0]?.score ?? 0;
    if (score > floor && score > (best?.score ?? 0)) best = {answer: own, tokens: reading, score};
  }
  if (!best) return null;
  const documents = best.answer.ranked.slice(0, SPELLING_HITS).map(({document}) => document);
  const folded = best.tokens.map((token) => token.folded);
  return {answer: best.answer, suggestion: spellAsIn(index, folded, documents)};
}

function toWanted(index: SearchIndex, phrases: readonly QueryPhrase[]): Wanted {
  const worth = new Map<string, number>();
  const pairs = new Set<string>();
  for (const {tokens} of phrases) {
    tokens.forEach(({folded}, at) => {
      const frequency = index.frequency(folded);
      if (frequency > 0) worth.set(folded, inverseFrequency(index.manifest.documents, frequency));
      if (at > 0) pairs.add(`${tokens[at - 1]!.folded} ${folded}`);
    });
  }
  return {worth, pairs, fold: (syllable) => index.lexicon.fold(syllable)};
}

function toHit(document: SearchDocument, {score}: Ranked, wanted: Wanted): Hit {
  const {id, kind, key, title, section, url, status} = document;
  return {
    id,
    kind,
    key,
    title,
    section,
    url,
    ...(status && {status}),
    score,
    titleRanges: highlight(title, wanted),
    excerpt: excerpt(document.text, wanted),
  };
}
