import {fold} from '../text/fold.ts';
import type {Found} from './find-numbers.ts';
import {numberInWords} from './number-words.ts';
import type {Source} from './source.ts';

/**
 * Serials as they are spoken, with no symbol: in a list ("Nghị định 63, 92 và 61"), in words ("nghị định sáu ba"), and
 * behind their day. Without a year they name no instrument surely; who reads them is told so.
 */

/** Types that are called by the serial alone; their words never say "of three parts". */
const TYPES = ['nghị định', 'thông tư', 'nghị quyết', 'quyết định', 'chỉ thị'];
const TYPE_OF = new Map(TYPES.map((type) => [fold(type), type]));
const TYPE = `(?:${[...TYPE_OF.keys()].map((words) => words.replace(' ', String.raw`\s{1,6}`)).join('|')})`;

const FIGURES = String.raw`\d{1,4}(?![\d/%-])`;
const UNIT = '(?:khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin)(?![a-z])';
/** Two words at least: one alone counts things, "nghị định năm" begins a year. */
const WORDS = String.raw`(?:${UNIT}|muoi|tram)(?:\s{1,6}(?:${UNIT}|muoi|tram|le|linh)){1,5}`;
const SERIAL = `(?:${FIGURES}|${WORDS})`;

/** What goes on after a serial; a noun there would say that things are counted. */
const AFTER = String.raw`(?=\s{0,6}(?:$|[.,;:)\n?!])|\s{1,6}(?:cua|ve|nay|tren|noi tren|neu tren|da|duoc|con|deu|dang|thi|la|quy\s{1,6}dinh|do|nam\s{1,6}\d{4}|ngay\s{1,6}\d)(?![a-z]))`;
const NEXT = String.raw`(?:\s{0,6},\s{0,6}(?:(?:va|hoac)\s{1,6})?|\s{1,6}(?:va|hoac)\s{1,6})(?:so\s{1,6})?`;

const LIST = new RegExp(
  String.raw`(?:^|[^a-z0-9])(${TYPE})\s{1,6}(?:so\s{1,6})?(${FIGURES}(?:${NEXT}${FIGURES}){1,12})${AFTER}`,
  'g',
);
const SPOKEN = new RegExp(
  String.raw`(?:^|[^a-z0-9])(${TYPE})\s{1,6}(?:so\s{1,6})?(${WORDS}(?:${NEXT}${SERIAL}){0,12})${AFTER}`,
  'g',
);
/** "Nghị định ngày 08/6/2010 số 63 của Chính phủ": the day stands between. */
const DAY = String.raw`ngay\s{0,6}(?:\d{1,2}\s{0,3}[/.-]\s{0,3}\d{1,2}\s{0,3}[/.-]\s{0,3}\d{4}|\d{1,2}\s{1,6}thang\s{1,6}\d{1,2}\s{1,6}nam\s{1,6}\d{4})`;
const DATED = new RegExp(
  String.raw`(?:^|[^a-z0-9])(${TYPE})\s{1,6}(?:ban\s{1,6}hanh\s{1,6})?${DAY}\s{0,6},?\s{0,6}so\s{1,6}(${FIGURES})${AFTER}`,
  'g',
);
const MEMBER = new RegExp(SERIAL, 'g');

/** The serials of the text that are no part of the numbers already found. */
export function findLooseSerials({folded}: Source, taken: readonly Found[]): Found[] {
  const found: Found[] = [];
  let n = 0;
  const lists = [LIST, SPOKEN, DATED]
    .flatMap((form) => [...folded.matchAll(form)])
    .sort((a, b) => a.index - b.index);
  for (const list of lists) {
    const [whole, words = '', members = ''] = list;
    // The sign before the type is no part of it.
    const begin = list.index + whole.indexOf(words);
    const end = list.index + whole.length;
    while (n < taken.length && taken[n]!.numberEnd <= begin) n++;
    if ((taken[n]?.start ?? Number.POSITIVE_INFINITY) < end || (found.at(-1)?.numberEnd ?? 0) > begin)
      continue;
    const from = list.index + whole.lastIndexOf(members);
    const own: Found[] = [];
    for (const member of members.matchAll(MEMBER)) {
      const serial = serialOf(member[0]);
      const at = from + member.index;
      if (serial === null) break;
      own.push({
        start: own.length === 0 ? begin : at,
        numberStart: at,
        numberEnd: at + member[0].length,
        number: {serial, suffix: '', year: null, separator: '/', codes: [], joints: []},
        left: {
          start: own.length === 0 ? begin : at,
          type: TYPE_OF.get(words.replace(/\s+/g, ' ')) ?? null,
          marked: false,
          adjacent: true,
          touching: true,
          excluded: false,
        },
      });
    }
    // A year, or days of a month, are listed too.
    if (own.length > 0 && !own.some(({number}) => isYear(number.serial))) found.push(...own);
  }
  return found;
}

/** "63", "sáu mươi ba" and, figure by figure, "sáu ba"; null where the words make no number of two figures and more. */
function serialOf(written: string): number | null {
  if (/^\d/.test(written)) return Number(written) || null;
  const whole = numberInWords(written);
  if (!Number.isNaN(whole)) return whole > 9 ? whole : null;
  const figures = written.split(/\s+/).map((word) => numberInWords(word));
  if (figures.some((figure) => Number.isNaN(figure) || figure > 9)) return null;
  return Number(figures.join('')) || null;
}

function isYear(serial: number): boolean {
  return serial >= 1900 && serial < 2100;
}
