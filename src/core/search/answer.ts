import {completions} from './completion.ts';
import type {DocumentKind} from './document.ts';
import {type Meant, toMeant} from './meaning.ts';
import {namedDocuments} from './named-documents.ts';
import {type QueryPhrase, type QueryToken, spell, toPhrases} from './parse-query.ts';
import {type Ranked, rank} from './rank.ts';
import {retrieve} from './retrieve.ts';
import type {SearchIndex} from './search-index.ts';
import {FOR_WHOM} from './understand/part.ts';
import type {Understanding, Wording} from './understand/understand.ts';
import {inverseFrequency} from './weights.ts';

export type Answer = {
  ranked: Ranked[];
  phrases: QueryPhrase[];
  /** Whether documents were found that answer all parts that were understood. */
  met: boolean;
};

/** A document is a hit when it scores at least this part of the best one. */
const ANSWERS = 0.2;
/** A relation names its answers more surely than a number does. */
const RELATED = 1.6;
const ACTED_ON = 0.5;
/** The term, the clause or the page for somebody that is asked for by its own name. */
const DEFINED = 1;
/** A term answers what a word means; everyday words that lead to it ask for something else. */
const TERM_UNASKED = 0.5;
/** The official word of a part of the query, asked for without the rest, says less than the query does. */
const PART_ALONE = 0.8;
/** A part of the query names nothing so well that the rest of it need not be said: its share levels off here. */
const MOST_OF_PART = 1.2;
/** Documents that meet all parts must say this part of what the best without them says: else the parts misled. */
const SAYS_ENOUGH = 0.25;

export type AnswerOptions = {unfinished?: boolean};

/** The hits for a query as typed. */
export function plainAnswer(
  index: SearchIndex,
  tokens: readonly QueryToken[],
  options: AnswerOptions,
  numbers = true,
): Answer {
  const phrases = phrasesOf(index, tokens, options);
  const named = numbers ? namedDocuments(index.numbers, tokens) : new Map<number, number>();
  const documents = new Set([...retrieve(index, phrases), ...named.keys()]);
  return {ranked: order(index, rank(index, phrases, [...documents]), named), phrases, met: true};
}

/**
 * The hits for a query that was understood: each document by the wording that it answers best, those left out that a
 * part excludes; `related` are those that a relation leads to. When nothing is left, the plain query answers.
 */
export function meantAnswer(
  index: SearchIndex,
  tokens: readonly QueryToken[],
  understanding: Understanding,
  related: ReadonlyMap<number, number>,
  plain: Answer,
  options: AnswerOptions,
): Answer {
  const {wordings, numbers} = understanding;
  const meant = toMeant(index, understanding);
  const named = numbers ? namedDocuments(index.numbers, tokens) : new Map<number, number>();
  // What is acted on is named too, and is not what was asked for.
  if (related.size > 0) for (const [document, own] of named) named.set(document, own * ACTED_ON);
  const whole: Wording = {tokens: [...tokens], weight: 1};
  const scored = new Map<number, Ranked>();
  let highest = 0;
  const others = [...named.keys(), ...related.keys()];
  const asTyped =
    meant.filters || related.size > 0 ? rankWording(index, whole, meant, options, others) : plain.ranked;
  const byWording = [asTyped, ...wordings.map((wording) => rankWording(index, wording, meant, {}, others))];
  for (const entries of byWording) {
    for (const entry of entries) {
      highest = Math.max(highest, entry.share);
      if (!meant.keeps(entry.document) && !related.has(entry.document)) continue;
      if (entry.share > (scored.get(entry.document)?.share ?? -1)) scored.set(entry.document, entry);
    }
  }
  const kept = [...scored.values()];
  const best = Math.max(0, ...kept.map(({share}) => share));
  const enough = understanding.rest.length === 0 || related.size > 0 || best >= SAYS_ENOUGH * highest;
  if (kept.length === 0 || !enough) return {...plain, met: false};
  const surely = sureness(index, understanding, named, related);
  const ranked = kept
    .map((entry) => {
      const weight = index.document(entry.document)?.weight ?? 1;
      const share = entry.share * weight * meant.factor(entry.document);
      const score = share + (surely.get(entry.document) ?? 0) * (best || 1);
      return {document: entry.document, share, score};
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
  const floor = meant.filters && understanding.rest.length === 0 ? 0 : ANSWERS * best;
  return {
    ranked: ranked.filter(({document, share}) => share >= floor || surely.has(document)),
    phrases: [
      ...plain.phrases,
      ...wordings.flatMap((wording) => toPhrases(wording.tokens, index.abbreviations)),
    ],
    met: true,
  };
}

function phrasesOf(
  index: SearchIndex,
  tokens: readonly QueryToken[],
  {unfinished}: AnswerOptions,
): QueryPhrase[] {
  return [...toPhrases(tokens, index.abbreviations), ...(unfinished ? completions(index, tokens) : [])];
}

function rankWording(
  index: SearchIndex,
  {tokens, weight, expanded, kinds, besides = []}: Wording,
  meant: Meant,
  options: AnswerOptions,
  others: readonly number[],
): Ranked[] {
  const phrases = phrasesOf(index, tokens, options);
  const found = new Set([
    ...retrieve(index, phrases),
    ...(meant.filters ? retrieve(index, phrases, (document) => meant.keeps(document)) : []),
    ...others,
  ]);
  const documents = [...found].filter((document) => !kinds || kinds.includes(index.facets[document]!.kind));
  const said = saidBy(index, tokens);
  // A part of the query answers for as much of it as it says: little when its words are everywhere.
  const part = besides.length === 0 ? 1 : PART_ALONE * Math.sqrt(said / (said + saidBy(index, besides) || 1));
  return rank(index, phrases, documents).map((entry) => {
    const named = expanded && index.facets[entry.document]!.kind === 'term' ? TERM_UNASKED : 1;
    const share = besides.length === 0 ? entry.share : (MOST_OF_PART * entry.share) / (entry.share + 1);
    return {...entry, share: share * weight * part * named};
  });
}

/** How much the words tell documents apart. */
function saidBy(index: SearchIndex, tokens: readonly QueryToken[]): number {
  return tokens.reduce(
    (sum, {folded, weight}) =>
      sum + weight * inverseFrequency(index.manifest.documents, index.frequency(folded)),
    0,
  );
}

/** What names a document beside its words: its number, a relation, its place, its own name as a term. */
function sureness(
  index: SearchIndex,
  {parts, asked}: Understanding,
  named: ReadonlyMap<number, number>,
  related: ReadonlyMap<number, number>,
): Map<number, number> {
  const surely = new Map(named);
  for (const [document, own] of related) surely.set(document, RELATED * own);
  const addCalled = (kind: DocumentKind, isCalled: (name: string) => boolean) => {
    for (let document = 0; document < index.facets.length; document++) {
      if (index.facets[document]!.kind !== kind) continue;
      if (index.readDocument(document)?.names().some(isCalled)) surely.set(document, DEFINED);
    }
  };
  if (parts.some(({meaning}) => meaning.kind === 'define'))
    for (const name of namesOf(asked)) addCalled('term', (own) => own === name);
  if (parts.some(({meaning}) => meaning.kind === 'audience')) {
    const name = foldedOf([...spell(FOR_WHOM), ...asked]);
    addCalled('guidance', (own) => `${own} `.startsWith(`${name} `));
  }
  const place = parts.map(({meaning}) => meaning).find(({kind}) => kind === 'place');
  if (place?.kind === 'place') {
    const name = foldedOf(spell(place.place));
    addCalled('clause', (own) => own === name);
  }
  return surely;
}

function foldedOf(tokens: readonly QueryToken[]): string {
  return tokens.map(({folded}) => folded).join(' ');
}

/** What is asked after, whole, and the parts that a joining word parts: `một cửa và một cửa liên thông`. */
function namesOf(asked: readonly QueryToken[]): Set<string> {
  const whole = foldedOf(asked);
  return new Set([whole, ...whole.split(/ (?:va|voi|khac|so voi|hay|hoac) /)]);
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
