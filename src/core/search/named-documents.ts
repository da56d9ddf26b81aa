import {toIsoDate} from '../text/date.ts';
import {agreement, findNumbers, splitNumber} from './document-number.ts';
import type {QueryToken} from './parse-query.ts';

/**
 * The documents that the query names by number or by date of issue, each with how surely (0 to 1).
 * `nghị định 63`, `63/2010`, `17 nq tw`, `ngày 27/3/2021`.
 */
export function namedDocuments(
  numbers: readonly NumberedDocument[],
  tokens: readonly QueryToken[],
): Map<number, number> {
  // `đã` is a word; without marks it is the code of a đề án too.
  const folded = tokens.filter(({text}) => text.toLowerCase() !== 'đã').map((token) => token.folded);
  const named = new Map<number, number>();
  const dates = findDates(folded);
  const codes = new Set(numbers.flatMap((entry) => entry.parts.codes));
  const asked = findNumbers(withoutDates(folded), codes);
  for (const {document, parts: own, date} of numbers) {
    let sureness = date !== null && dates.includes(date) ? 0.9 : 0;
    for (const number of asked) sureness += agreement(number, own, date?.slice(0, 4) ?? null);
    if (sureness > (named.get(document) ?? 0)) named.set(document, sureness);
  }
  return named;
}

export type NumberedDocument = {
  document: number;
  parts: NonNullable<ReturnType<typeof splitNumber>>;
  date: string | null;
};

export function readNumbers(entries: readonly [number, string, string | null][]): NumberedDocument[] {
  return entries.flatMap(([document, number, date]) => {
    const parts = splitNumber(number);
    return parts ? [{document, parts, date}] : [];
  });
}

/** `27 3 2021` and `27 thang 3 nam 2021`, as the syllables of a query show them. */
function dateAt(folded: readonly string[], at: number): {iso: string; length: number} | null {
  const spelled = folded[at + 1] === 'thang' && folded[at + 3] === 'nam';
  const [day, month, year] = spelled
    ? [folded[at], folded[at + 2], folded[at + 4]]
    : [folded[at], folded[at + 1], folded[at + 2]];
  if (![day, month].every((part) => /^\d{1,2}$/.test(part ?? '')) || !/^\d{4}$/.test(year ?? '')) return null;
  const iso = toIsoDate(Number(day), Number(month), Number(year));
  return iso === null ? null : {iso, length: spelled ? 5 : 3};
}

/** The days that are said, ISO. */
export function findDates(folded: readonly string[]): string[] {
  return folded.flatMap((_, at) => dateAt(folded, at)?.iso ?? []);
}

/** The syllables of a query without those of its dates, whose numbers are no document's. */
export function withoutDates(folded: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < folded.length; at++) {
    const date = dateAt(folded, at);
    if (date) at += date.length - 1;
    else kept.push(folded[at]!);
  }
  return kept;
}
