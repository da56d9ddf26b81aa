import type {QueryToken} from '../parse-query.ts';
import type {Part} from './part.ts';
import {lengthAt, toWordList} from './words.ts';

const YEAR = /^(?:19[4-9]\d|20\d\d)$/;
const NUMBER = /^\d+$/;
const BEFORE = toWordList('trước năm|trước');
const AFTER = toWordList('sau năm|sau');
const FROM = toWordList('từ năm|từ|kể từ năm|kể từ');
const TO = toWordList('đến năm|đến|tới năm|tới|và năm');
const NOW = toWordList('đến nay|tới nay|trở đi|trở lại đây|về sau');
/** What a year is the year of; taken with it. */
const OF = toWordList('ban hành năm|ký năm|ra đời năm|có từ năm|trong năm|vào năm|năm|ban hành|ký');
/** The year in which force begins or ends is not the year of issue. */
const FORCE = toWordList(
  'có hiệu lực|có hiệu lực từ|hiệu lực từ|hết hiệu lực|hết hiệu lực từ|áp dụng từ|có hiệu lực trong|có hiệu lực kể từ',
);
const FIRST = 1900;
const LAST = 2999;

/**
 * A year or a range of years: `năm 2025`, `2025`, `trước năm 2009`, `từ 2017 đến 2018`. Not the year
 * of a document number (`61/2018`), of a date, or of a programme (`giai đoạn 2021-2030`).
 */
export function readYear(tokens: readonly QueryToken[]): Part | null {
  for (let at = 0; at < tokens.length; at++) {
    if (!isYear(tokens, at)) continue;
    if (saysForce(tokens, at)) return null;
    const year = Number(tokens[at]!.folded);
    const from = lengthBefore(tokens, at, FROM);
    const end = lengthAt(tokens, at + 1, TO);
    if (end > 0 && isYear(tokens, at + 1 + end)) {
      const last = Number(tokens[at + 1 + end]!.folded);
      const span = {from: at - (from || lengthBefore(tokens, at, OF)), to: at + 2 + end};
      return part(span, `${year}–${last}`, Math.min(year, last), Math.max(year, last));
    }
    const now = lengthAt(tokens, at + 1, NOW);
    if (from > 0 || now > 0) return part({from: at - from, to: at + 1 + now}, `từ năm ${year}`, year, LAST);
    const before = lengthBefore(tokens, at, BEFORE);
    if (before > 0) return part({from: at - before, to: at + 1}, `trước năm ${year}`, FIRST, year - 1);
    const after = lengthBefore(tokens, at, AFTER);
    if (after > 0) return part({from: at - after, to: at + 1}, `sau năm ${year}`, year + 1, LAST);
    return part({from: at - lengthBefore(tokens, at, OF), to: at + 1}, `năm ${year}`, year, year);
  }
  return null;
}

function saysForce(tokens: readonly QueryToken[], at: number): boolean {
  return [at, at - lengthBefore(tokens, at, OF)].some((from) => lengthBefore(tokens, from, FORCE) > 0);
}

function isYear(tokens: readonly QueryToken[], at: number): boolean {
  const own = tokens[at]?.folded ?? '';
  if (!YEAR.test(own)) return false;
  // `61/2018`, `27/3/2021`, `2021-2030`, and the month before the year of a date.
  const beside = [tokens[at - 1], tokens[at + 1]].some((token) => NUMBER.test(token?.folded ?? ''));
  const month = tokens[at - 1]?.folded === 'nam' && tokens[at - 3]?.folded === 'thang';
  return !beside && !month;
}

function lengthBefore(
  tokens: readonly QueryToken[],
  at: number,
  list: ReturnType<typeof toWordList>,
): number {
  for (const words of list) {
    if (words.length <= at && lengthAt(tokens, at - words.length, [words]) > 0) return words.length;
  }
  return 0;
}

function part(span: {from: number; to: number}, label: string, first: number, last: number): Part {
  return {...span, label, meaning: {kind: 'year', first, last}};
}
