import type {SearchDocument} from './document.ts';
import {type Excerpt, excerpt, highlight, type Range, type Wanted} from './excerpt.ts';
import {countFacets, type FacetCounts, type Filters, passes} from './facets.ts';
import {namedDocuments} from './named-documents.ts';
import {normalizeQuery, type QueryPhrase, queryTokens, toPhrases} from './parse-query.ts';
import {type Ranked, rank} from './rank.ts';
import {retrieve} from './retrieve.ts';
import type {SearchIndex} from './search-index.ts';
import {inverseFrequency} from './weights.ts';

export type QueryOptions = {
  /** @default 10 */
  limit?: number;
  filters?: Filters;
};

export type Hit = Pick<SearchDocument, 'id' | 'kind' | 'key' | 'title' | 'section' | 'url'> & {
  score: number;
  titleRanges: Range[];
  excerpt: Excerpt;
};

export type QueryResult = {
  hits: Hit[];
  /** Documents that answer most of the query, shown or not. */
  total: number;
  facets: FacetCounts;
};

/** A document is a hit when it scores at least this part of the best one. */
const ANSWERS = 0.2;

/** Asks the index. Never throws: any text gets an answer, if only an empty one. */
export function query(index: SearchIndex, text: string, options: QueryOptions = {}): QueryResult {
  const filters = options.filters ?? {};
  const tokens = queryTokens(normalizeQuery(text));
  const phrases = toPhrases(tokens, index.abbreviations);
  const named = namedDocuments(index, tokens);
  const documents = new Set(retrieve(index, phrases, filters));
  for (const document of named.keys()) if (passes(index.facets[document]!, filters)) documents.add(document);
  const ranked = order(index, rank(index, phrases, [...documents]), named);
  const wanted = toWanted(index, phrases);
  return {
    hits: ranked
      .slice(0, options.limit ?? 10)
      .map((entry) => toHit(index.document(entry.document)!, entry, wanted)),
    total: ranked.length,
    facets: countFacets(ranked.map(({document}) => index.facets[document]!)),
  };
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
  const {id, kind, key, title, section, url} = document;
  return {
    id,
    kind,
    key,
    title,
    section,
    url,
    score,
    titleRanges: highlight(title, wanted),
    excerpt: excerpt(document.text, wanted),
  };
}
