import {INSTRUMENT_TYPES} from '../../law/vocabulary/instrument-types.ts';
import type {QueryToken} from '../parse-query.ts';
import type {Vocabulary} from './part.ts';
import {lengthAt, toWordList, toWords} from './words.ts';

/** What a query is after, as its first words say: `các nghị định …`, `văn bản …`. */
export type Head = {
  from: number;
  to: number;
  /** The type of instrument; null for words that name any: `văn bản`. */
  type: string | null;
  /** The word is the name of many other things too: `kế hoạch`. */
  soft: boolean;
};

const FILLERS = toWordList(
  'các|những|mọi|tất cả|tất cả các|mấy|tìm|xem|cho xem|cho tôi|cho hỏi|tôi muốn|tôi cần|cần|có|có những|danh sách|danh mục|liệt kê|một số|cái|toàn bộ|tra|tra cứu|tìm các|hỏi',
);
const ANY = toWordList(
  'văn bản|văn bản pháp luật|văn bản pháp lý|căn cứ|căn cứ pháp lý|chương trình|đề án|công văn|vb|vbqppl',
);
/** Types whose word as often names a plan, a programme or what stands in another instrument. */
const SOFT = new Set(['kế hoạch', 'chương trình', 'chương trình hành động', 'đề án']);

const TYPES = INSTRUMENT_TYPES.flatMap(({type, words = [], codes}) =>
  [type, ...words, ...codes.filter((code) => code.length > 1)].map((written) => ({
    type,
    words: toWords(written),
  })),
).sort((a, b) => b.words.length - a.words.length);

/** The type of instrument that stands there, if the collection has it. */
export function typeAt(
  tokens: readonly QueryToken[],
  at: number,
  {types}: Pick<Vocabulary, 'types'>,
): {type: string; length: number} | null {
  for (const {type, words} of TYPES) {
    if (types.includes(type) && lengthAt(tokens, at, [words]) > 0) return {type, length: words.length};
  }
  return null;
}

export function readHead(tokens: readonly QueryToken[], vocabulary: Vocabulary): Head | null {
  let from = 0;
  for (let length = lengthAt(tokens, from, FILLERS); length > 0; length = lengthAt(tokens, from, FILLERS))
    from += length;
  const any = lengthAt(tokens, from, ANY);
  const typed = typeAt(tokens, from, vocabulary);
  if (typed && typed.length >= any)
    return {from, to: from + typed.length, type: typed.type, soft: SOFT.has(typed.type)};
  return any > 0 ? {from, to: from + any, type: null, soft: true} : null;
}

const WHICH = toWordList('nào|gì');

/** The type that a question ends with: `viên chức áp dụng luật nào`. */
export function readTail(
  tokens: readonly QueryToken[],
  vocabulary: Vocabulary,
): {from: number; to: number; type: string} | null {
  for (let from = 1; from < tokens.length; from++) {
    const typed = typeAt(tokens, from, vocabulary);
    if (!typed || SOFT.has(typed.type)) continue;
    const which = lengthAt(tokens, from + typed.length, WHICH);
    const to = from + typed.length + which;
    if (which > 0 && to === tokens.length) return {from, to, type: typed.type};
  }
  return null;
}
