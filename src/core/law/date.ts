import {toIsoDate} from '../text/date.ts';
import {matchAt} from '../text/match-at.ts';
import {DAY_WORDS, MONTH_WORDS, numberInWords, YEAR_WORDS} from './number-words.ts';

/** The issue date after a number, in its forms: 08/6/2010 (or 8/6/10, 8/6 năm 2010), 8-6-2010, 08 tháng 6 năm 2010. Reads folded text. */
export interface ScannedDate {
  readonly end: number;
  /** Null where the calendar has no such day. */
  readonly iso: string | null;
}

const FIGURES = String.raw`(\d{1,2})\s{0,6}(?:([/.-])\s{0,6}(\d{1,2})\s{0,6}(?:\2|,\s{0,6}nam(?=\s)|nam(?=\s))\s{0,6}(\d{4,6}|(?!(?:19|20)$)\d{2})|thang\s{0,6}(\d{1,2}|${MONTH_WORDS})\s{0,6},?\s{0,6}nam\s{0,6}(\d{4,6}|${YEAR_WORDS}))`;
const WORDS = String.raw`(${DAY_WORDS})\s{1,6}thang\s{1,6}(\d{1,2}|${MONTH_WORDS})\s{0,6},?\s{0,6}nam\s{1,6}(\d{4,6}|${YEAR_WORDS})`;
const DAY = String.raw`(?:${FIGURES}|${WORDS})(?![\da-z])`;
/** A footnote's mark may stand between the number and its date. */
const FOOTNOTE = String.raw`(?:\d{1,2}(?=\s)|\s?\[\d{1,3}\]|\s?\(\d{1,2}\))?`;
/** Urgent letters give the hour: "Công điện số … hồi 17 giờ 30 ngày …". */
const HOUR = String.raw`(?:(?:luc|hoi)\s{1,6}\d{1,2}\s{0,3}(?:gio|h|g|:)\s{0,3}(?:\d{1,2}\s{0,3}(?:phut)?)?\s{0,6},?\s{0,6})?`;
const SIMPLE = new RegExp(
  String.raw`${FOOTNOTE}(?:\s{1,6}nam\s{1,6}\d{4})?\s{0,6}[,(]?\s{0,6}${HOUR}(?:(?:ky|ban\s{1,6}hanh|de|cap)\s{1,6}){0,2}ngay\s{0,6}${DAY}`,
  'y',
);
const PASSED_AT = new RegExp(
  String.raw`\s{0,6},?\s{0,6}(?:do|duoc|da)\s{1,6}(?:[a-z]{1,10}\s{1,6}){0,9}?(?:ky|ban\s{1,6}hanh|phe\s{1,6}duyet|thong\s{1,6}qua)(?:\s{1,6}(?:ban\s{1,6}hanh|tai\s{1,6}ky\s{1,6}hop[^.;\n]{0,40}?))?\s{0,6},?\s{0,6}ngay\s{0,6}${DAY}`,
  'y',
);

/** "…, ngày 17/6/2025 Bộ trưởng đã ban hành …": the day on which somebody did something, with which a clause begins. */
const DONE_BY =
  /\s{0,6},?\s{1,6}(?!(?:cua|do|ve|va|hoac|quy|sua|huong|ban|phe)(?![a-z]))(?:[a-z&.-]{1,14}\s{1,6}){1,12}?(?:da|vua|moi)\s{1,6}(?:co|ra|ky|gui|ban\s{1,6}hanh|phe\s{1,6}duyet|to\s{1,6}chuc|trinh|giao|thong\s{1,6}qua)(?![a-z])/y;

const IN_BRACKETS = new RegExp(String.raw`\s{0,3}\(\s{0,3}${DAY}(?=\s{0,3}\))`, 'y');

/** Not the first of two years: "Kế hoạch số 12/KH-UBND năm 2021 - 2025". */
const YEAR =
  /\s{0,6}[,(]?\s{0,6}(?:(?:(?:duoc|da)\s{1,6})?(?:ban\s{1,6}hanh|ky|thong\s{1,6}qua)\s{1,6})?nam\s{1,6}((?:19|20)\d{2})(?![\d/-]|\s{0,3}(?:[–—-]|den\s)\s{0,3}(?:19|20)\d{2})\)?/y;

/** The year said directly after `at`, without a day. */
export function scanYear(folded: string, at: number): {readonly end: number; readonly year: number} | null {
  const match = matchAt(YEAR, folded, at);
  return match && {end: at + match[0].length, year: Number(match[1])};
}

/** The date said directly after `at`, by "ngày", "ký ngày", "được Quốc hội thông qua ngày", or in brackets. */
export function scanDate(folded: string, at: number): ScannedDate | null {
  for (const pattern of [SIMPLE, PASSED_AT, IN_BRACKETS]) {
    const match = matchAt(pattern, folded, at);
    if (!match) continue;
    const end = at + match[0].length;
    return /^\s*,/.test(match[0]) && matchAt(DONE_BY, folded, end) ? null : {end, iso: isoOf(match)};
  }
  return null;
}

const BEFORE = new RegExp(
  String.raw`(?:^|[^a-z])ngay\s{0,6}${DAY}\s{0,6},?\s{1,6}(?:[a-z-]{1,12}\s{1,6}){0,16}?(?:ban\s{1,6}hanh|ky|ra|co|thong\s{1,6}qua|phat\s{1,6}hanh)(?:\s{1,6}(?:ban\s{1,6}hanh|van\s{1,6}ban))?\s{1,6}(?:cac\s{1,6})?$`,
);
/** How far back a sentence's opening date may stand, in UTF-16 code units. */
const REACH = 150;

/** The date that opens the sentence: "Ngày 21/4/2015, Thủ tướng Chính phủ đã ban hành" just before `at`. */
export function scanDateBefore(folded: string, at: number, floor: number): string | null {
  const before = folded.slice(Math.max(floor, at - REACH), at);
  if (!before.includes('ngay')) return null;
  const match = BEFORE.exec(before);
  return isoOf(match);
}

const WITHIN = new RegExp(String.raw`(?:^|[^a-z])ngay\s{0,6}${DAY}`);
const OF_ISSUE = new RegExp(String.raw`\s(?:ky|ban\s{1,6}hanh)\s{1,6}ngay\s{0,6}${DAY}$`);

/** The date between the type word and the number: "Quyết định ngày 15/7/2021 số 76/QĐ-TTg". */
export function scanDateWithin(folded: string): string | null {
  return isoOf(WITHIN.exec(folded));
}

/** The date that ends what is said of the instrument: "… phê duyệt Chương trình, ban hành ngày 3/6/2020". */
export function scanDateOfIssue(folded: string, from: number, to: number): string | null {
  return isoOf(OF_ISSUE.exec(folded.slice(Math.max(from, to - 60), to)));
}

function isoOf(match: RegExpExecArray | null): string | null {
  if (!match) return null;
  const year = match[4] ?? match[6] ?? match[9] ?? '';
  // "20010": a figure too many.
  if (/^\d{5}/.test(year)) return null;
  return toIsoDate(
    amountOf(match[1] ?? match[7]),
    amountOf(match[3] ?? match[5] ?? match[8]),
    amountOf(year) + centuryOf(year),
  );
}

/** Of figures, or of words. */
function amountOf(said = ''): number {
  return /^\d/.test(said) ? Number(said) : numberInWords(said);
}

/** Two digits stand for a year up to 2049, or from 1950 on. */
function centuryOf(year: string): number {
  if (!/^\d\d?$/.test(year)) return 0;
  return Number(year) < 50 ? 2000 : 1900;
}
