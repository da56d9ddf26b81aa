import {fold} from '../text/fold.ts';
import {INSTRUMENT_TYPES} from './vocabulary/instrument-types.ts';

/** What stands before a document number: "số", and the word that says the type. Reads folded text. */
export interface LeftContext {
  /** Where the mention starts: at the type word, else at "số", else at the number. */
  readonly start: number;
  readonly type: string | null;
  /** Whether "số" stands before the number. */
  readonly marked: boolean;
  /** The type word stands directly before (only a few words of its own kind between). */
  readonly adjacent: boolean;
  /** Nothing at all stands between it and the number, but "số". */
  readonly touching: boolean;
  /** Something stands before that makes this another kind of number: a form code, a court case. */
  readonly excluded: boolean;
}

/** "Văn bản số …" says no type: the symbol does. */
export const ANY_TYPE = 'văn bản';

/** Folded words of a type → the type; "thong tu lien tich" before "thong tu". */
const TYPE_WORDS = new Map<string, string>();
for (const {type, words = [], english = []} of INSTRUMENT_TYPES)
  for (const word of [type, ...words].concat(english)) TYPE_WORDS.set(fold(word), type);
TYPE_WORDS.set(fold(ANY_TYPE), ANY_TYPE);
const LONGEST_TYPE = 4;

const MARK =
  /(?:^|[^a-z0-9])(so\s{1,6}hieu|ky\s{1,6}hieu\s{1,6}so|ky\s{1,6}hieu|so|s0|no(?=\.))[ \t\r\n]{0,6}[:.]?[ \t\r\n"“*(]{0,8}$/;
const EXCLUDED =
  /(?:^|[^a-z])(?:(?:bieu )?mau(?: so)?|mau don|mau bieu|bieu(?: so)?|to khai(?: so)?|thu ly(?: so)?|vu an(?: so)?|ban an(?: so)?|cao trang(?: so)?|khang nghi(?: phuc tham| giam doc tham| tai tham)?(?: so)?|quyen(?: so)?|vao so(?: so)?|ma(?: ho so)?(?: so)?|ho so so|goi thau(?: so)?|bien so|bien kiem soat|bien lai(?: so)?|lo so|so seri|ho chieu(?: so)?|so nha|dien thoai|tai khoan|hoa don|to ban do|thua(?: dat)?(?: so)?|tieu chuan(?: viet nam| quoc gia)?|tcvn|qcvn|tcxdvn|tcxd|tcn|iso|iec)[ \t\r\n:]{0,6}$/;
/** "Giấy ủy quyền số": without marks its last word is that of "quyển số", a notary's book. */
const AUTHORITY = /(?:^|[^a-z])uy quyen[ :]{0,6}$/;
/** How far back a type word may stand from its number, in UTF-16 code units. */
const SHORT_REACH = 64;
const REACH = 260;
/** The line between two cells of a table stands between words like a space. */
const WORD = /[a-z0-9&]+|[^a-z0-9&\s|]/g;

/**
 * Types whose word is a common verb or noun too: in small letters, and against the symbol, it is not the type.
 */
const COMMON_WORDS = new Set([
  'quy định',
  'hướng dẫn',
  'báo cáo',
  'thông báo',
  'kết luận',
  'giải đáp',
  'chương trình',
  'dự án',
  'lệnh',
  'luật',
]);

/**
 * Reads back from `at`, not past `floor`. `expected` are the types the symbol may stand for: a type word
 * farther away counts only if the symbol agrees, so that a law's title may stand between "Luật" and "số".
 */
export function readLeft(
  text: string,
  folded: string,
  at: number,
  floor: number,
  expected: readonly string[],
): LeftContext {
  const near = folded.slice(Math.max(floor, at - 40), at);
  const mark = MARK.exec(near);
  const end = mark
    ? at - near.length + mark.index + mark[0].indexOf(mark[1] ?? '')
    : at - (/[ \t\r\n"“*(:]{0,8}$/.exec(near)?.[0].length ?? 0);
  const none: LeftContext = {
    start: mark ? end : at,
    type: null,
    marked: mark !== null,
    adjacent: false,
    touching: false,
    excluded: false,
  };
  const words = folded.slice(Math.max(floor, end - 60), end).replace(/\s+/g, ' ');
  if (EXCLUDED.test(words) && !AUTHORITY.test(words)) return {...none, excluded: true};
  for (const reach of [SHORT_REACH, REACH]) {
    const from = Math.max(floor, end - reach);
    const found = typeBefore(text, folded, from, end, expected);
    if (found.agrees || found.ended || from === floor || reach === REACH)
      return found.type === null ? none : {...none, ...found.type};
  }
  return none;
}

interface TypeBefore {
  readonly type: (Pick<LeftContext, 'start' | 'adjacent' | 'touching'> & {readonly type: string}) | null;
  /** The symbol may stand for this type. */
  readonly agrees: boolean;
  /** A sentence begins in the window: no use in looking farther. */
  readonly ended: boolean;
}

/** The type word in the window that the number may belong to, the nearest first. */
function typeBefore(
  text: string,
  folded: string,
  from: number,
  end: number,
  expected: readonly string[],
): TypeBefore {
  const words = [...folded.slice(from, end).matchAll(WORD)];
  let fallback: TypeBefore['type'] = null;
  for (let i = words.length - 1; i >= 0; i--) {
    if (isBarrier(words[i]![0], words.length - 1 - i)) return {type: fallback, agrees: false, ended: true};
    const found = typeAt(words, i);
    if (!found) continue;
    const gap = words.length - found.index - found.length;
    const start = from + words[found.index]!.index;
    const capital = text[start] !== text[start]?.toLowerCase();
    const candidate = {start, type: found.type, adjacent: gap <= 5, touching: gap === 0};
    if (expected.includes(found.type)) {
      if (gap > 0 && !capital && COMMON_WORDS.has(found.type)) continue;
      return {type: candidate, agrees: true, ended: true};
    }
    if (fallback !== null || (!capital && COMMON_WORDS.has(found.type) && expected.length > 0)) continue;
    if (gap === 0 || (expected.length === 0 && gap <= 6 && capital)) fallback = candidate;
  }
  return {type: fallback, agrees: false, ended: false};
}

/** The longest type whose words include the word at `i` as their first or, as in "bộ luật", their second. */
function typeAt(
  words: readonly RegExpMatchArray[],
  i: number,
): {type: string; index: number; length: number} | null {
  for (const index of [i - 1, i]) {
    if (index < 0) continue;
    for (let length = Math.min(LONGEST_TYPE, words.length - index); length > i - index; length--) {
      const type = TYPE_WORDS.get(
        words
          .slice(index, index + length)
          .map((w) => w[0])
          .join(' '),
      );
      if (type === undefined) continue;
      const abbreviated = length === 1 && words[index]![0].length <= 4 && !WHOLE_WORDS.has(words[index]![0]);
      if (abbreviated && index + length !== words.length) continue;
      if (words[index]![0] === 'luat' && words[index - 1]?.[0] === 'phap') continue;
      // "Luật Luật sư" bears its type word before its name.
      if (words[index]![0] === 'luat' && words[index - 1]?.[0] === 'luat')
        return {type, index: index - 1, length: length + 1};
      return {type, index, length};
    }
  }
  return null;
}

/** One-syllable types; every other short word in the table is an abbreviation. */
const WHOLE_WORDS = new Set(['luat', 'lenh']);

function isBarrier(token: string, distance: number): boolean {
  return ';.!?'.includes(token) || (token === ')' && distance < 1) || (token === ':' && distance > 0);
}
