import {formatRoman, parseRoman} from '../../text/roman.ts';
import type {QueryToken} from '../parse-query.ts';
import {numeralAt} from './numerals.ts';
import type {Part} from './part.ts';
import {isDoubtful, lengthAt, toWordList} from './words.ts';

const LEVELS = [
  {name: 'Mục', words: toWordList('mục|phần')},
  {name: 'khoản', words: toWordList('khoản')},
  {name: 'điểm', words: toWordList('điểm|tiết')},
  {name: 'gạch đầu dòng', words: toWordList('gạch đầu dòng|gạch đầu dòng thứ|gạch|ý thứ|dòng thứ')},
] as const;
/** Before `mục` or `phần` they make another word: `danh mục một cửa`. */
const HALVES = toWordList('danh|thành|hạng|chuyên|thư');
const BETWEEN = toWordList('thứ|số|của|trong|thuộc|ở');
const LETTER = /^[a-zđ]$/;

/**
 * A place in a plan, said from the inside out or from the outside in: `điểm g khoản 2 mục 3`,
 * `mục III khoản 2`. A plan is counted from its mục; without one the words say too little.
 */
export function readPlace(tokens: readonly QueryToken[]): Part | null {
  for (let from = 0; from < tokens.length; from++) {
    if (from > 0 && lengthAt(tokens, from - 1, HALVES) > 0) continue;
    const found = new Map<number, string>();
    let at = from;
    for (;;) {
      const start = found.size === 0 ? at : at + lengthAt(tokens, at, BETWEEN);
      const step = levelAt(tokens, start);
      if (!step || found.has(step.level)) break;
      found.set(step.level, step.value);
      at = step.to;
    }
    const chain = [0, 1, 2, 3].map((level) => found.get(level));
    // `mục 3 điểm g` leaves the khoản out: no place of a plan that has one.
    if (chain[0] === undefined || (chain[2] !== undefined && chain[1] === undefined)) continue;
    const place = chain.filter((value) => value !== undefined).join('.');
    return {from, to: at, label: labelOf(chain), meaning: {kind: 'place', place}};
  }
  return null;
}

function levelAt(
  tokens: readonly QueryToken[],
  at: number,
): {level: number; value: string; to: number} | null {
  for (let level = 0; level < LEVELS.length; level++) {
    const length = lengthAt(tokens, at, LEVELS[level]!.words);
    if (length === 0) continue;
    const next = at + length + lengthAt(tokens, at + length, toWordList('thứ|số'));
    const token = tokens[next];
    if (!token) return null;
    if (level === 2)
      return LETTER.test(token.folded) ? {level, value: token.text.toLowerCase(), to: next + 1} : null;
    const numeral = numeralAt(tokens, next);
    if (!numeral || (isDoubtful(tokens, at, length) && isHalf(tokens[at]!, token))) return null;
    const value = level === 0 ? formatRoman(numeral.value) : String(numeral.value);
    return {level, value, to: next + numeral.length};
  }
  return null;
}

/** Whether a level and a number, both without marks, are as often other words: `phân bón`, `bộ phận một`, `mức từ`. */
function isHalf(level: QueryToken, {text, folded}: QueryToken): boolean {
  const isSpelled = !/^\d+$/.test(text) && parseRoman(text.toUpperCase()) === null;
  return folded === 'tu' || (level.folded === 'phan' && isSpelled);
}

function labelOf(chain: readonly (string | undefined)[]): string {
  const said = [...chain.entries()]
    .reverse()
    .flatMap(([level, value]) =>
      value === undefined ? [] : [`${LEVELS[level]!.name}${level === 3 ? ' thứ' : ''} ${value}`],
    );
  const text = said.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
