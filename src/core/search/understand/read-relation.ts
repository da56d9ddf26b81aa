import type {QueryToken} from '../parse-query.ts';
import {typeAt} from './head.ts';
import type {Part, RelationVerb, Span, Vocabulary} from './part.ts';
import {readYear} from './read-year.ts';
import {lengthAt, toWordList, type Words} from './words.ts';

type Verb = {
  verb: RelationVerb;
  words: Words[];
  label: string;
  /** What must be said of the object: its number, or at least its type. The words alone say too little. */
  object: 'number' | 'type';
};

const VERBS: readonly Verb[] = [
  {
    verb: 'replaces',
    words: toWordList('thay thế cho|thay thế|thay cho|thay|thế chỗ|thế|thế cho|bãi bỏ|làm hết hiệu lực'),
    label: 'thay thế',
    object: 'type',
  },
  {
    verb: 'amends',
    words: toWordList(
      'sửa đổi bổ sung|sửa đổi|bổ sung|sửa|đính chính|sửa đổi một số điều của|sửa đổi bổ sung một số điều của',
    ),
    label: 'sửa đổi, bổ sung',
    object: 'type',
  },
  {
    verb: 'guides',
    words: toWordList(
      'hướng dẫn thi hành|hướng dẫn thực hiện|hướng dẫn|quy định chi tiết|chi tiết hóa|hướng dẫn chi tiết|quy định chi tiết thi hành|quy định chi tiết và hướng dẫn thi hành',
    ),
    label: 'hướng dẫn',
    object: 'type',
  },
  {
    verb: 'implements',
    words: toWordList('triển khai thực hiện|triển khai|thực hiện|thi hành|cụ thể hóa'),
    label: 'triển khai thực hiện',
    object: 'number',
  },
  {
    verb: 'cites',
    words: toWordList(
      'dẫn|dẫn chiếu|viện dẫn|trích dẫn|nhắc đến|nhắc tới|nhắc|nêu|nói đến|nói về|căn cứ vào|căn cứ',
    ),
    label: 'dẫn',
    object: 'number',
  },
];

const PASSIVE = toWordList('bị|được|đã bị|đã được|có bị|có được');
const ALREADY = toWordList('đã|có|đang');
const BY = toWordList('bởi|bằng');
const NUMBER_WORD = toWordList('số');
const DIGITS = /^\d{1,5}$/;
const WHICH = toWordList('nào|gì|những gì');
/** `thay đổi`, `thay mặt` and `thế nào` are other words. */
const OTHER_WORDS = toWordList('đổi|mặt|vì|nào|hệ');
/** `căn cứ để ban hành kế hoạch`: what it rests on, not what rests on it. */
const BASES = toWordList(
  'căn cứ để|căn cứ ban hành|căn cứ xây dựng|căn cứ pháp lý để|căn cứ pháp lý của|căn cứ của|căn cứ pháp lý ban hành',
);
/** Where a clause, not an instrument, is asked for. */
const PLACES = toWordList('mục nào|điểm nào|khoản nào|chỗ nào|phần nào|đoạn nào|ở đâu|nơi nào|kế hoạch');

/**
 * What the query says between two instruments: `sửa đổi nghị định 61`, `nghị định nào thay nghị định 61`,
 * `nghị định 61 bị thay bởi văn bản nào`, `nghị định 118 thay thế nghị định nào`.
 */
export function readRelation(tokens: readonly QueryToken[], vocabulary: Vocabulary): Part | null {
  for (let at = 0; at < tokens.length; at++) {
    for (const {verb, words, label, object} of VERBS) {
      const length = lengthAt(tokens, at, words);
      if (length === 0 || lengthAt(tokens, at + length, OTHER_WORDS) > 0) continue;
      const span = {from: at, to: at + length};
      if (verb === 'cites' && (lengthWithin(tokens, PLACES) === 0 || lengthAt(tokens, at, BASES) > 0))
        continue;
      const after = {from: span.to, to: tokens.length};
      const before = {from: 0, to: span.from};
      const asked = askedAfter(tokens, span.to, vocabulary);
      if (passiveBefore(tokens, at) || lengthAt(tokens, span.to, BY) > 0) {
        if (!names(tokens, before, object, vocabulary)) continue;
        return part(span, `${label} ${say(tokens, before)}`, verb, 'actors', before);
      }
      if (asked && names(tokens, before, 'number', vocabulary))
        return part(span, `${say(tokens, before)} ${label}`, verb, 'objects', before);
      // `luật phòng, chống tham nhũng sửa đổi`, `… sửa đổi năm 2025`
      if (
        verb === 'amends' &&
        isYearAtMost(tokens.slice(span.to)) &&
        at > 0 &&
        names(tokens, before, 'type', vocabulary)
      )
        return part(span, `${label} ${say(tokens, before)}`, verb, 'actors', before);
      if (!asked && names(tokens, after, object, vocabulary))
        return part(span, `${label} ${say(tokens, after)}`, verb, 'actors', after);
    }
  }
  return null;
}

function isYearAtMost(tokens: readonly QueryToken[]): boolean {
  return tokens.length === 0 || (tokens.length <= 2 && readYear(tokens)?.to === tokens.length);
}

function lengthWithin(tokens: readonly QueryToken[], list: readonly Words[]): number {
  return Math.max(...tokens.map((_, at) => lengthAt(tokens, at, list)));
}

function passiveBefore(tokens: readonly QueryToken[], at: number): boolean {
  return [1, 2].some((length) => lengthAt(tokens, at - length, PASSIVE) === length);
}

/** `… nghị định nào`, `… văn bản gì`, `… cái gì` to the end. */
function askedAfter(tokens: readonly QueryToken[], from: number, vocabulary: Vocabulary): boolean {
  let at = from + lengthAt(tokens, from, toWordList('cho|những|các'));
  at += typeAt(tokens, at, vocabulary)?.length ?? lengthAt(tokens, at, toWordList('văn bản|cái|thứ'));
  return lengthAt(tokens, at, WHICH) > 0;
}

function names(
  tokens: readonly QueryToken[],
  {from, to}: Span,
  object: Verb['object'],
  vocabulary: Vocabulary,
): boolean {
  const own = tokens.slice(from, to);
  if (own.some(({folded}) => DIGITS.test(folded))) return true;
  const start = from + lengthAt(tokens, from, toWordList('cho|các|những|một số điều của|một số điều|của'));
  const typed = typeAt(tokens, start, vocabulary);
  return object === 'type' && typed !== null && typed.type !== 'kế hoạch' && start + typed.length < to;
}

const SAY_MOST = 8;

function say(tokens: readonly QueryToken[], {from, to}: Span): string {
  let start = from;
  for (const list of [toWordList('cho|các|những|của'), NUMBER_WORD]) start += lengthAt(tokens, start, list);
  let end = to;
  while (end > start && (passiveBefore(tokens, end) || lengthAt(tokens, end - 1, ALREADY) > 0)) end--;
  const own = tokens.slice(start, end).map(({text}) => text);
  return own.length > SAY_MOST ? `${own.slice(0, SAY_MOST).join(' ')}…` : own.join(' ');
}

function part(span: Span, label: string, verb: RelationVerb, asks: 'actors' | 'objects', object: Span): Part {
  return {...span, label: label.trim(), meaning: {kind: 'relation', verb, asks, object}};
}
