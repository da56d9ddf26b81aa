import {INSTRUMENT_TYPES} from '../law/vocabulary/instrument-types.ts';
import {foldedForm} from '../text/doublet.ts';
import {syllables} from '../text/syllable.ts';

/** A document number in parts: `63/2010/NĐ-CP` → 63, 2010, [nd, cp]. */
type NumberParts = {number: string; year: string | null; codes: string[]};

/** What a query says of a document's number: `nghị định 63` → 63, no year, [nd]. */
export type NumberQuery = {
  /** Null when only type and year are said: `nghị định năm 2022`. */
  number: string | null;
  year: string | null;
  codes: string[];

  /** The query is nothing but this number: it may be a count, so it decides less. */
  bare: boolean;
};

/** A code of one letter is too little to differ from a word. */
const SHORTEST_CODE = 2;
/** Words for a type of instrument, folded, and the code that stands for it in document numbers. */
const TYPE_WORDS = INSTRUMENT_TYPES.flatMap(({type, codes: [code = '']}) =>
  code.length < SHORTEST_CODE ? [] : [{words: type.split(' ').map(foldedForm), code: foldedForm(code)}],
);
const TYPE_CODES = new Set(TYPE_WORDS.map(({code}) => code));
/** Sureness when several documents share what is said. */
const TYPE_AND_YEAR = 0.5;
const NUMBER = /^\d{1,5}$/;
const YEAR = /^(19|20)\d{2}$/;

/** The parts of a document number as written; null when it has no number in it. */
export function splitNumber(written: string): NumberParts | null {
  const tokens = syllables(written.normalize('NFC')).map(({text}) => foldedForm(text));
  const at = tokens.findIndex((token) => NUMBER.test(token));
  if (at < 0) return null;
  const rest = tokens.slice(at + 1);
  const year = rest[0] !== undefined && YEAR.test(rest[0]) ? rest[0] : null;
  return {number: tokens[at]!, year, codes: year ? rest.slice(1) : rest};
}

/**
 * The document numbers that a query may mean. `codes` are the codes of the collection's own numbers,
 * so that `17 nq tw` is read to its end and `63 thủ tục` is not.
 */
export function findNumbers(folded: readonly string[], codes: ReadonlySet<string>): NumberQuery[] {
  const found: NumberQuery[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (!NUMBER.test(folded[at]!)) continue;
    const before = typeBefore(folded, at);
    if (before && YEAR.test(folded[at]!)) {
      found.push({number: null, year: folded[at]!, codes: [before], bare: false});
      if (folded[at - 1] === 'nam') continue;
    }
    let next = at + 1;
    let year: string | null = null;
    if (folded[next] === 'nam' && YEAR.test(folded[next + 1] ?? '')) next++;
    if (YEAR.test(folded[next] ?? '')) year = folded[next++]!;
    const after: string[] = [];
    while (next < folded.length && (codes.has(folded[next]!) || TYPE_CODES.has(folded[next]!)))
      after.push(folded[next++]!);
    const said = before ? [before, ...after] : after;
    const bare = said.length === 0 && year === null;
    if (bare && folded.length > 1) continue;
    found.push({number: folded[at]!, year, codes: said, bare});
    at = next - 1;
  }
  return found;
}

/**
 * How surely the query's number names the document: 0 not at all, 1 when all is said and all agrees.
 * A number without a year of its own takes the year of issue.
 */
export function agreement(query: NumberQuery, document: NumberParts, yearOfIssue: string | null): number {
  if (query.number !== null && query.number !== document.number) return 0;
  if (query.codes.some((code) => !document.codes.includes(code))) return 0;
  const year = document.year ?? yearOfIssue;
  if (query.year && year && query.year !== year) return 0;
  if (query.number === null) return query.year === year ? TYPE_AND_YEAR : 0;
  if (query.bare) return 0.5;
  const said = query.codes.length + (query.year ? 1 : 0);
  return 0.8 + 0.2 * Math.min(1, said / (document.codes.length + 1));
}

/** The code of a type named right before the number: `nghi dinh so 63`, `nd 63`. */
function typeBefore(folded: readonly string[], at: number): string | null {
  const end = folded[at - 1] === 'so' || folded[at - 1] === 'nam' ? at - 1 : at;
  const last = folded[end - 1];
  if (last !== undefined && TYPE_CODES.has(last)) return last;
  const named = TYPE_WORDS.find(
    ({words}) => end >= words.length && words.every((word, n) => folded[end - words.length + n] === word),
  );
  return named?.code ?? null;
}
