import {foldedForm} from '../../text/doublet.ts';
import {formatRoman, parseRoman} from '../../text/roman.ts';
import type {QueryToken} from '../parse-query.ts';
import {lengthAt, toWordList, type Words} from './words.ts';

const WORDS = [
  'một|nhất|đầu',
  'hai|nhì',
  'ba',
  'bốn|tư',
  'năm',
  'sáu',
  'bảy|bẩy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
  'mười ba',
  'mười bốn|mười tư',
  'mười lăm',
].map(toWordList);
/** By value: how titles write it. */
const SPELLED =
  'không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một|mười hai|mười ba|mười bốn|mười lăm'.split('|');

/** What stands before the number of a congress, a session or a term of office. */
const BEFORE = toWordList(
  'khóa|lần thứ|lần|đại hội|đại hội đảng|đại hội đảng lần|hội nghị|trung ương|hội nghị trung ương|hội nghị lần thứ|nhiệm kỳ|nhiệm kỳ thứ|đại hội lần',
);
/** What the site counts in digits: `Hình thức 8`. */
const COUNTED = toWordList('hình thức|căn cứ|chỉ số|nhiệm vụ');
const ORDER = toWordList('thứ|số');
const LARGEST = 20;

/** A number written in digits, Roman signs or words at that place. */
export function numeralAt(tokens: readonly QueryToken[], at: number): {value: number; length: number} | null {
  const own = tokens[at];
  if (!own) return null;
  if (/^\d{1,2}$/.test(own.folded)) return {value: Number(own.folded), length: 1};
  let longest: {value: number; length: number} | null = null;
  WORDS.forEach((list, n) => {
    const length = lengthAt(tokens, at, list);
    if (length > (longest?.length ?? 0)) longest = {value: n + 1, length};
  });
  if (longest) return longest;
  const roman = parseRoman(own.text.toUpperCase());
  return roman === null ? null : {value: roman, length: 1};
}

/**
 * The query with the numbers of congresses, sessions and terms the other way about: `lần thứ 13` for
 * `lần thứ XIII`, `khóa XII` for `khóa 12`; null where there are none.
 */
export function otherNumerals(tokens: readonly QueryToken[]): {text: string; changed: [string, string]}[] {
  const others: {text: string; changed: [string, string]}[] = [];
  for (const form of ['roman', 'digits'] as const) {
    const words: string[] = [];
    let changed: [string, string] | null = null;
    for (let at = 0; at < tokens.length; ) {
      const counted = lengthBefore(tokens, at, COUNTED) > 0 ? lengthAt(tokens, at, ORDER) : -1;
      const before = lengthBefore(tokens, at, BEFORE);
      const numeral = before > 0 || counted >= 0 ? numeralAt(tokens, at + Math.max(0, counted)) : null;
      if (numeral && counted >= 0) {
        const to = at + counted + numeral.length;
        const said = tokens
          .slice(at, to)
          .map(({text}) => text)
          .join(' ');
        if (said !== String(numeral.value)) changed ??= [said, String(numeral.value)];
        words.push(String(numeral.value));
        at = to;
        continue;
      }
      if (!numeral || numeral.value > LARGEST) {
        words.push(tokens[at++]!.text);
        continue;
      }
      const said = tokens.slice(at, at + numeral.length).map(({text}) => text);
      const written = writeFor(tokens, at, numeral.value, form);
      if (foldedForm(said.join(' ')) !== foldedForm(written)) changed ??= [said.join(' '), written];
      words.push(written);
      at += numeral.length;
    }
    const text = words.join(' ');
    if (changed && !others.some((other) => other.text === text)) others.push({text, changed});
  }
  return others;
}

/** What a number is the name of, not the count of something: `khoản 2`, `ngày 12`, `QĐ 06`. */
const NAMED = toWordList(
  'số|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|luật|kế hoạch|chương trình|đề án|khoản|mục|điểm|điều|chương|hình thức|gạch|thứ|lần|khóa|kỳ|trung ương|ngày|tháng|quý|năm|nđ|qđ|nq|tt|kh|ct|nd|qd',
);

/** The query with counts spelled as titles spell them: `mười một nội dung` for `11 nội dung`; null where there are none. */
export function spelledCounts(
  tokens: readonly QueryToken[],
): {text: string; changed: [string, string]} | null {
  let changed: [string, string] | null = null;
  const isNumber = (at: number) => /^\d/.test(tokens[at]?.folded ?? '');
  const words = tokens.map(({text, folded}, at) => {
    const spelled = /^[1-9]\d?$/.test(folded) ? SPELLED[Number(folded)] : undefined;
    const counts = at + 1 < tokens.length && !isNumber(at - 1) && !isNumber(at + 1);
    if (spelled === undefined || !counts || lengthBefore(tokens, at, NAMED) > 0) return text;
    changed ??= [text, spelled];
    return spelled;
  });
  return changed && {text: words.join(' '), changed};
}

/** Sessions are counted in digits (`Trung ương 7`), congresses and terms in Roman signs. */
function writeFor(
  tokens: readonly QueryToken[],
  at: number,
  value: number,
  form: 'roman' | 'digits',
): string {
  const session = [1, 2, 3].some((back) => {
    const before = tokens[at - back]?.folded;
    return back === 1
      ? before === 'uong' || before === 'nghi'
      : before === 'nghi' && tokens[at - 1]?.folded !== 'khoa';
  });
  return form === 'digits' || session ? String(value) : formatRoman(value);
}

function lengthBefore(tokens: readonly QueryToken[], at: number, list: readonly Words[]): number {
  for (const words of list) {
    if (words.length <= at && lengthAt(tokens, at - words.length, [words]) > 0) return words.length;
  }
  return 0;
}
