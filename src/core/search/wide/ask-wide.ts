import {completions} from '../completion.ts';
import {toMeant} from '../meaning.ts';
import {findDates, namedDocuments} from '../named-documents.ts';
import {normalizeQuery, type QueryToken, queryTokens, toPhrases} from '../parse-query.ts';
import {
  type Answered,
  answerQuery,
  FIRST_HITS,
  passing,
  present,
  type QueryOptions,
  type QueryResult,
} from '../query.ts';
import {isKnown, otherReadings} from '../repair.ts';
import {understand} from '../understand/understand.ts';
import {type Candidate, findCandidates, worthReading} from './candidates.ts';
import {type Asked, planUnits} from './plan.ts';
import type {WideIndex} from './wide-index.ts';

/** The pieces to fetch before asking again, or the answer. */
export type WideAnswer = {missing: string[]} | {result: QueryResult};

/** Documents whose texts are read to rank them; fewer while the reader types on. */
const READ = 32;
const READ_WHILE_TYPING = 12;
/** Documents that the query names or that a relation leads to, read beside those. */
const MOST_NAMED = 12;
/** Pieces of postings that the query as typed may load, and what else it may be read as, all together. */
const PIECES = 20;
const MORE_PIECES = 6;

/**
 * Asks a wide index as far as its pieces go: first the postings of what tells documents apart, then the texts of the
 * best. Those are ranked as in a whole index; the others follow as their postings have them, so that all are counted
 * and can be filtered. What is answered depends on the query alone, not on what was loaded before.
 */
export function askWide(index: WideIndex, text: string, options: QueryOptions = {}): WideAnswer {
  const normal = normalizeQuery(text);
  const tokens = queryTokens(normal);
  const typed = wordingsOf(index, tokens, options);
  const units = planUnits(index, typed, PIECES);
  const postings = absent(index, [...unitPieces(index, units), ...numberPieces(index, tokens)]);
  if (postings.length > 0) return {missing: postings};
  const known = index.within({units, documents: null});
  const readings = mayBeMistyped(known, tokens, normal) ? otherReadings(known, normal) : [];
  const others = readings.flatMap((reading) => wordingsOf(known, reading, options));
  const more = readings.length > 0 ? planUnits(index, others, MORE_PIECES) : new Set<string>();
  const further = absent(index, [
    ...unitPieces(index, more),
    ...readings.flatMap((reading) => numberPieces(index, reading)),
  ]);
  if (further.length > 0) return {missing: further};
  const all = new Set([...units, ...more]);
  const view = index.within({units: all, documents: null});
  const candidates = findCandidates(view, [...typed, ...others]);
  const named = [tokens, ...readings]
    .flatMap((reading) => [...namedDocuments(index.numbers, reading).keys()])
    .slice(0, MOST_NAMED);
  const best = worthReading(candidates, options.unfinished ? READ_WHILE_TYPING : READ);
  const documents = new Set([...best, ...named]);
  for (const document of relatedTo(index, named)) documents.add(document);
  const texts = absentTexts(index, [...documents]);
  if (texts.length > 0) return {missing: texts};
  const scoped = index.within({units: all, documents});
  const answered = withOthers(scoped, answerQuery(scoped, text, options), candidates);
  const shown = passing(scoped, answered.answers, options.filters).slice(0, options.limit ?? FIRST_HITS);
  const unread = absentTexts(
    index,
    shown.map(({document}) => document),
  );
  return unread.length > 0 ? {missing: unread} : {result: present(scoped, answered, options)};
}

/** Behind the documents that were ranked those that were not, in the order of their postings. */
function withOthers(index: WideIndex, answered: Answered, candidates: readonly Candidate[]): Answered {
  const {scope} = index;
  const last = answered.answers.at(-1);
  if (!last) return answered;
  const others = candidates.filter(({document, kept}) => !scope?.has(document) && (kept || !answered.met));
  const highest = others[0]?.share || 1;
  const behind = others.map(({document, share}) => ({
    document,
    share: (last.share * share) / highest,
    score: (last.score * share) / highest,
  }));
  return {...answered, answers: [...answered.answers, ...behind]};
}

/** A query in all its wordings, and in what else it may be read as where it holds words that are not known as common. */
export function queryWordings(
  index: WideIndex,
  text: string,
  options: Pick<QueryOptions, 'unfinished' | 'dropped'>,
): Asked[] {
  const normal = normalizeQuery(text);
  const tokens = queryTokens(normal);
  const readings = mayBeMistyped(index, tokens, normal) ? otherReadings(index, normal) : [];
  return [tokens, ...readings].flatMap((reading) => wordingsOf(index, reading, options));
}

/** A reading in all its wordings. */
function wordingsOf(
  index: WideIndex,
  tokens: readonly QueryToken[],
  options: Pick<QueryOptions, 'unfinished' | 'dropped'>,
): Asked[] {
  const understanding = understand(tokens, {
    vocabulary: index.speech,
    thesaurus: index.thesaurus,
    dropped: new Set(options.dropped),
  });
  const {filters, keeps} = toMeant(index, understanding);
  return [{tokens: [...tokens], weight: 1}, ...understanding.wordings].map((wording, n) => ({
    phrases: [
      ...toPhrases(wording.tokens, index.abbreviations),
      ...(n === 0 && options.unfinished ? completions(index, wording.tokens) : []),
    ],
    weight: wording.weight,
    keeps: filters ? keeps : null,
  }));
}

function mayBeMistyped(index: WideIndex, tokens: readonly QueryToken[], text: string): boolean {
  return tokens.some((token) => !isKnown(index, token)) || /\p{L}\p{N}/u.test(text);
}

/** Where the numbers and days stand that the query may say. */
function numberPieces(index: WideIndex, tokens: readonly QueryToken[]): string[] {
  const folded = tokens.map((token) => token.folded);
  const keys = [...findDates(folded), ...folded.filter((own) => /^\d{1,5}$/.test(own))];
  return keys.flatMap((key) => index.piecesOfNumber(key));
}

function unitPieces(index: WideIndex, units: ReadonlySet<string>): string[] {
  return [...units].flatMap((unit) => index.piecesOfUnit(unit).map(({name}) => name));
}

function relatedTo(index: WideIndex, documents: readonly number[]): number[] {
  const named = new Set(documents);
  return index.relations
    .flatMap(([from, , to]) => (named.has(to) ? [from] : named.has(from) ? [to] : []))
    .slice(0, MOST_NAMED);
}

/** The documents that a query names by number or day, and those that a relation leads to; or the pieces that tell. */
export function namedBesides(index: WideIndex, text: string): {missing: string[]; documents: number[]} {
  const tokens = queryTokens(normalizeQuery(text));
  const numbers = absent(index, numberPieces(index, tokens));
  if (numbers.length > 0) return {missing: numbers, documents: []};
  const named = [...namedDocuments(index.numbers, tokens).keys()].slice(0, MOST_NAMED);
  const missing = absentTexts(index, named);
  if (missing.length > 0) return {missing, documents: []};
  const documents = [...new Set([...named, ...relatedTo(index, named)])];
  return {missing: absentTexts(index, documents), documents};
}

function absentTexts(index: WideIndex, documents: readonly number[]): string[] {
  return absent(
    index,
    documents.map((document) => index.pieceOfDocument(document)),
  );
}

function absent(index: WideIndex, pieces: readonly string[]): string[] {
  return [...new Set(pieces)].filter((piece) => !index.has(piece));
}
