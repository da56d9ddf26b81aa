import {type Answer, meantAnswer, plainAnswer} from './answer.ts';
import {completions} from './completion.ts';
import type {SearchDocument} from './document.ts';
import {type Excerpt, excerpt, type Folding, highlight} from './excerpt.ts';
import {countFacets, type FacetCounts, type Filters, passes} from './facets.ts';
import type {Range} from './marks.ts';
import {normalizeQuery, type QueryPhrase, type QueryToken, queryTokens} from './parse-query.ts';
import type {Ranked} from './rank.ts';
import {relatedDocuments} from './related-documents.ts';
import {hasUnknown, otherReadings} from './repair.ts';
import type {SearchIndex} from './search-index.ts';
import {spellAsIn} from './spelling-in-text.ts';
import {PART_NAMES, type Understanding, understand} from './understand/understand.ts';
import {inverseFrequency} from './weights.ts';

export type QueryOptions = {
  /** @default 10 */
  limit?: number;
  filters?: Filters;
  /** The reader is still typing the last syllable. @default false */
  unfinished?: boolean;
  /** Names of parts that are not to be understood: the reader took them away. */
  dropped?: readonly string[];
};

/** A part of the query that was understood; the reader may take it away by its name. */
export type Understood = {name: string; label: string};

export type Hit = Pick<SearchDocument, 'id' | 'kind' | 'key' | 'title' | 'section' | 'url' | 'status'> & {
  /** The site that it stands on, where several are searched together. */
  site?: string;
  score: number;
  titleRanges: Range[];
  excerpt: Excerpt;
};

export type QueryResult = {
  hits: Hit[];
  /** All hits, shown or not. */
  total: number;
  facets: FacetCounts;
  understood: Understood[];
  /** Whether the hits meet what was understood; if not, they answer the words alone. */
  met: boolean;
  /** What the hits are for, when the query as typed said little: `cải cách hành chính` for `cai cahc hanhchinh`. */
  suggestion: string | null;
};

/** Hits that are shown where nobody says how many. */
export const FIRST_HITS = 10;
/** A reading other than the one typed must score that much better. */
const BETTER = 1.3;
/** Hits that are read for how they spell a suggestion. */
const SPELLING_HITS = 5;

/** What the index says to a query before any of it is shown. */
export type Answered = {
  answers: readonly Ranked[];
  phrases: readonly QueryPhrase[];
  understanding: Understanding;
  met: boolean;
  suggestion: string | null;
};

/** Asks the index. Never throws: any text gets an answer, if only an empty one. */
export function query(index: SearchIndex, text: string, options: QueryOptions = {}): QueryResult {
  return present(index, answerQuery(index, text, options), options);
}

export function answerQuery(index: SearchIndex, text: string, options: QueryOptions): Answered {
  const normal = normalizeQuery(text);
  const typed = queryTokens(normal);
  const plain = plainAnswer(index, typed, options);
  const repaired = repair(index, normal, typed, plain, options);
  const tokens = repaired?.tokens ?? typed;
  const {understanding, related} = understandFor(index, tokens, options.dropped ?? []);
  const asTyped = understanding.numbers
    ? (repaired?.answer ?? plain)
    : plainAnswer(index, tokens, repaired ? {} : options, false);
  const {ranked, phrases, met} =
    understanding.parts.length === 0 && understanding.wordings.length === 0
      ? asTyped
      : meantAnswer(index, tokens, understanding, related, asTyped, repaired ? {} : options);
  return {answers: ranked, phrases, understanding, met, suggestion: repaired?.suggestion ?? null};
}

/** What is far from the best hit is no answer, whichever hits are asked to be seen: filters come last. */
export function passing(
  index: SearchIndex,
  answers: readonly Ranked[],
  filters: Filters = {},
): readonly Ranked[] {
  return answers.filter(({document}) => passes(index.facets[document]!, filters));
}

export function present(index: SearchIndex, answered: Answered, options: QueryOptions): QueryResult {
  const {answers, phrases, understanding, met, suggestion} = answered;
  const ranked = passing(index, answers, options.filters);
  const wanted = toWanted(index, phrases);
  return {
    hits: ranked
      .slice(0, options.limit ?? FIRST_HITS)
      .map((entry) => toHit(index.document(entry.document)!, entry, wanted)),
    total: ranked.length,
    facets: countFacets(
      answers.map(({document}) => index.facets[document]!),
      options.filters,
    ),
    understood: understanding.parts.map(({label, meaning}) => ({name: PART_NAMES[meaning.kind], label})),
    met,
    suggestion,
  };
}

/** What can be answered of what was understood: a relation that leads to no document stays words. */
function understandFor(
  index: SearchIndex,
  tokens: readonly QueryToken[],
  dropped: readonly string[],
): {understanding: Understanding; related: ReadonlyMap<number, number>} {
  const reading = {vocabulary: index.speech, thesaurus: index.thesaurus};
  const whole = understand(tokens, {...reading, dropped: new Set(dropped)});
  const related = relatedDocuments(index, tokens, whole.parts);
  const leadsNowhere = related.size === 0 && whole.parts.some(({meaning}) => meaning.kind === 'relation');
  const understanding = leadsNowhere
    ? understand(tokens, {...reading, dropped: new Set([...dropped, PART_NAMES.relation])})
    : whole;
  return {understanding, related};
}

/** The best other reading of a query with words that the index does not know. */
function repair(
  index: SearchIndex,
  text: string,
  tokens: readonly QueryToken[],
  plain: Answer,
  options: QueryOptions,
): {answer: Answer; tokens: QueryToken[]; suggestion: string} | null {
  const typing = options.unfinished === true && completions(index, tokens.slice(-1)).length > 0;
  const finished = typing ? tokens.slice(0, -1) : tokens;
  // VNI keystrokes end in digits, which are known: a digit right after a letter may be one.
  if (!hasUnknown(index, finished) && !/\p{L}\p{N}/u.test(text)) return null;
  const floor = (plain.ranked[0]?.score ?? 0) * BETTER;
  let best: {answer: Answer; tokens: QueryToken[]; score: number} | null = null;
  for (const reading of otherReadings(index, text)) {
    const own = plainAnswer(index, reading, {});
    const score = own.ranked[0]?.score ?? 0;
    if (score > floor && score > (best?.score ?? 0)) best = {answer: own, tokens: reading, score};
  }
  if (!best) return null;
  const documents = best.answer.ranked.slice(0, SPELLING_HITS).map(({document}) => document);
  const folded = best.tokens.map((token) => token.folded);
  return {answer: best.answer, tokens: best.tokens, suggestion: spellAsIn(index, folded, documents)};
}

function toWanted(index: SearchIndex, phrases: readonly QueryPhrase[]): Folding {
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

function toHit(document: SearchDocument, {score}: Ranked, wanted: Folding): Hit {
  const {id, kind, key, title, section, url, status, facets} = document;
  return {
    id,
    kind,
    key,
    title,
    section,
    url,
    ...(status && {status}),
    ...(facets.site !== undefined && {site: facets.site}),
    score,
    titleRanges: highlight(title, wanted),
    excerpt: excerpt(document.text, wanted),
  };
}
