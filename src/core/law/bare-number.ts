import {matchAt} from '../text/match-at.ts';
import {scanDate, scanYear} from './date.ts';
import {scanIssuer} from './issuer.ts';
import type {LeftContext} from './left-context.ts';
import type {ScannedNumber} from './scan-number.ts';
import type {Source} from './source.ts';

/** A serial without a symbol, which a year or a day makes a number: "nghị định 63 năm 2010", "Quyết định 468 ngày 27/3/2021". */

const SERIAL = /(\d{1,5})([a-d](?![a-z]))?(?![\d%])/y;
/** "Nghị định 61-2018". */
const STROKE_YEAR = / ?- ?((?:19|20)\d{2})(?![a-z0-9/-])/y;
/** Serials that are years: "Luật 2014 ngày …" names a law of 2014. */
const YEAR_LIKE = /^(?:19|20)\d\d$/;

/** Types that are called by the serial alone. */
const CALLED_BY_SERIAL: ReadonlySet<string> = new Set([
  'luật',
  'bộ luật',
  'pháp lệnh',
  'nghị quyết',
  'nghị quyết liên tịch',
  'nghị định',
  'quyết định',
  'chỉ thị',
  'thông tư',
  'thông tư liên tịch',
]);
/** Types of which "số" must say that a number follows: "kế hoạch 5 năm 2021" is a plan for five years. */
const CALLED_BY_NUMBER: ReadonlySet<string> = new Set([
  ...CALLED_BY_SERIAL,
  'sắc lệnh',
  'lệnh',
  'kế hoạch',
  'công văn',
  'công điện',
  'thông báo',
  'kết luận',
  'quy định',
  'tờ trình',
  'báo cáo',
  'hướng dẫn',
  'chương trình',
]);

/** Reads a serial at `at` of which the year or the day is said behind it, or behind its issuer; null if there is none. */
export function scanBareNumber({text, folded}: Source, at: number): ScannedNumber | null {
  const found = matchAt(SERIAL, folded, at);
  if (!found || !Number(found[1])) return null;
  const end = at + found[0].length;
  const year = YEAR_LIKE.test(found[1]!) ? null : matchAt(STROKE_YEAR, folded, end);
  if (!year && !saysWhen(folded, end)) {
    const issuer = scanIssuer(text, folded, end, text.length);
    if (!issuer || !saysWhen(folded, issuer.end)) return null;
  }
  return {
    end: end + (year?.[0].length ?? 0),
    number: {
      serial: Number(found[1]),
      suffix: found[2] ?? '',
      year: year ? Number(year[1]) : null,
      separator: '/',
      codes: [],
      joints: [],
    },
    irregular: false,
  };
}

/** Whether what stands before bears out a serial without a symbol. */
export function isCalledBySerial(serial: number, {type, marked, adjacent, touching}: LeftContext): boolean {
  if (type === null) return false;
  return marked
    ? adjacent && CALLED_BY_NUMBER.has(type)
    : touching && CALLED_BY_SERIAL.has(type) && !YEAR_LIKE.test(String(serial));
}

/** Whether what stands before bears out a serial with a year and no symbol; "chỉ thị 3/2020" is one of March 2020. */
export function isCalledByYear(serial: number, {type, marked, adjacent}: LeftContext): boolean {
  if (type === null || !adjacent) return false;
  return ALWAYS_BY_YEAR.has(type) || (CALLED_BY_SERIAL.has(type) && (marked || serial > MONTHS));
}

/** Types that are cited by serial and year alone: "Nghị định 100/2019". */
const ALWAYS_BY_YEAR: ReadonlySet<string> = new Set([
  'nghị quyết',
  'nghị định',
  'thông tư',
  'thông tư liên tịch',
]);
const MONTHS = 12;

function saysWhen(folded: string, at: number): boolean {
  return scanDate(folded, at) !== null || scanYear(folded, at) !== null;
}
