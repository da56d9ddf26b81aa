import {ISSUERS} from '../../law/vocabulary/issuers.ts';
import {fold} from '../../text/fold.ts';
import type {QueryToken} from '../parse-query.ts';
import type {Head} from './head.ts';
import {numeralAt} from './numerals.ts';
import type {Part, Vocabulary} from './part.ts';
import {isDoubtful, lengthAt, toWordList, toWords, type Words} from './words.ts';

/** How bodies are spoken of, and what their names in the collection hold. */
const SPOKEN: readonly [said: string, inName: string][] = [
  ['thủ tướng', 'Thủ tướng Chính phủ'],
  ['trung ương đảng', 'Ban Chấp hành Trung ương Đảng'],
  ['ban chấp hành trung ương', 'Ban Chấp hành Trung ương Đảng'],
  ['trung ương', 'Ban Chấp hành Trung ương Đảng'],
  ['đảng', 'Đảng'],
  ['tỉnh ủy', 'Đảng bộ tỉnh'],
  ['đảng bộ tỉnh', 'Đảng bộ tỉnh'],
  ['ban chấp hành đảng bộ tỉnh', 'Đảng bộ tỉnh'],
  ['chủ tịch ubnd tỉnh', 'Chủ tịch Ủy ban nhân dân'],
  ['chủ tịch ủy ban nhân dân tỉnh', 'Chủ tịch Ủy ban nhân dân'],
  ['chủ tịch tỉnh', 'Chủ tịch Ủy ban nhân dân'],
  ['ủy ban nhân dân tỉnh', 'Ủy ban nhân dân'],
  ['ủy ban tỉnh', 'Ủy ban nhân dân'],
  ['ubnd tỉnh', 'Ủy ban nhân dân'],
  ['tỉnh', 'Ủy ban nhân dân'],
];
const CODE = /^(?:TU|TW|TƯ)$/;
const BODIES: readonly {words: Words; name: string}[] = [
  ...SPOKEN.map(([said, name]) => ({words: toWords(said), name})),
  ...ISSUERS.flatMap(({name, codes}) =>
    [name, ...codes.filter((code) => code.length > 2 || code === 'CP' || CODE.test(code))].map((written) => ({
      words: toWords(written),
      name: CODE.test(written) ? (written === 'TU' ? 'Đảng bộ tỉnh' : name) : name,
    })),
  ),
].sort((a, b) => b.words.length - a.words.length);

const OF = toWordList('của|do|bởi|từ');
const ACTS = toWordList('ký ban hành|ban hành|ký|phê duyệt|thông qua|ra|quyết định');
/** `chính phủ số`, `chính phủ điện tử` are no bodies. */
const NO_BODY = toWordList('số|điện tử');
/** The name of the province may follow. */
const PLACE = toWordList('đồng nai|tỉnh đồng nai|chính phủ');
/** A time, which may follow as well. */
const TIME = toWordList('năm|khóa|nhiệm kỳ|giai đoạn|từ|trước|sau');

/**
 * The body that issued what is looked for: after the type itself (`thông tư văn phòng chính phủ`), after
 * `của`, or before `ký`, `ban hành`. Elsewhere a body is a word like others.
 */
export function readIssuer(
  tokens: readonly QueryToken[],
  head: Head | null,
  {issuers}: Vocabulary,
): Part | null {
  // Without a word for what is looked for, the body comes first and does something: `Thủ tướng ký năm 2022`.
  const start = head?.to ?? 0;
  for (let at = start; at < (head ? tokens.length : 1); at++) {
    const of = lengthAt(tokens, at, OF);
    const body = bodyAt(tokens, at + of);
    if (!body) continue;
    let to = at + of + body.length;
    if (lengthAt(tokens, to, NO_BODY) > 0 && !/^\d/.test(tokens[to + 1]?.folded ?? '')) continue;
    // `Trung ương 7` is a session; `năm 2021` says no five.
    if (numeralAt(tokens, to) && !/^\d{4}$/.test(tokens[to + 1]?.folded ?? '')) continue;
    to += lengthAt(tokens, to, PLACE);
    const acts = lengthAt(tokens, to, ACTS);
    if (of === 0 && acts === 0 && (!head || at !== start)) continue;
    // `văn bản đang có hiệu lực`, `quyết định tinh gọn bộ máy`, `văn bản đăng ký`.
    const isSure = tokens[at]!.folded === 'cua' || to > at + of + body.length || acts > 1;
    if (!isSure && isDoubtful(tokens, at + of, body.length) && !endsAt(tokens, to)) continue;
    const named = issuers.filter(
      (issuer) => fold(issuer).includes(fold(body.name)) && isNot(issuer, body.name),
    );
    if (named.length === 0) continue;
    return {
      from: at,
      to: to + acts,
      label: shortest(named, body.name),
      meaning: {kind: 'issuer', issuers: named},
    };
  }
  return null;
}

/** Whether nothing follows, or a time. */
function endsAt(tokens: readonly QueryToken[], at: number): boolean {
  return at === tokens.length || /^\d/.test(tokens[at]!.folded) || lengthAt(tokens, at, TIME) > 0;
}

function bodyAt(tokens: readonly QueryToken[], at: number): {length: number; name: string} | null {
  const body = BODIES.find(({words}) => lengthAt(tokens, at, [words]) > 0);
  return body ? {length: body.words.length, name: body.name} : null;
}

/** `Chính phủ` is neither its head nor its office. */
function isNot(issuer: string, name: string): boolean {
  return name !== 'Chính phủ' || issuer === 'Chính phủ';
}

function shortest(issuers: readonly string[], name: string): string {
  if (issuers.length === 1) return issuers[0]!;
  return name === 'Ủy ban nhân dân' ? 'UBND tỉnh' : name;
}
