import {parseRoman} from '../../core/text/roman.ts';
import {letterSlug} from '../../core/text/slug.ts';
/** The marker at the head of a paragraph: what kind of item it opens, and its place in the count. */

export type MarkerKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'capital'
  | 'roman'
  | 'article'
  | 'number'
  | 'decimal'
  | 'letter'
  | 'paren'
  | 'lowerRoman'
  | 'dash'
  | 'plus'
  | 'bullet';

export interface Marker {
  readonly kind: MarkerKind;
  /** As written: `I.`, `1.1.`, `đ)`, `-`, `Điều 5.`. */
  readonly label: string;
  /** Numbers of the item: `1.2.3` is [1, 2, 3]; a letter is its place in the alphabet of points. */
  readonly path: readonly number[];
  /** The part of an id that names it: `iii`, `dieu-5`, `dd`, `1-2`; empty for bullets. */
  readonly slug: string;
  /** Text after the label. */
  readonly rest: string;
}

/** Letters of điểm, Vietnamese and English counts together: documents are written by either. */
const POINT_LETTERS = 'abcdđefghijklmnopqrstuvwxyz';

/** Letters that one of the two counts passes over. */
const PASSED_OVER = 'đfjwz';

/** Whether one letter of a count may follow another: `d` → `đ`, and also `d` → `e`. */
export function isNextLetter(before: number, after: number): boolean {
  if (after <= before) return false;
  return [...POINT_LETTERS.slice(before, after - 1)].every((letter) => PASSED_OVER.includes(letter));
}

const RULES: readonly {
  kind: MarkerKind;
  pattern: RegExp;
  read: (match: RegExpExecArray) => Numbered | null;
}[] = [
  // Phần I. · PHẦN THỨ NHẤT · Phần 2:
  {kind: 'part', pattern: named('PHẦN|Phần'), read: (m) => titled('phan', m)},
  {kind: 'chapter', pattern: named('CHƯƠNG|Chương'), read: (m) => titled('chuong', m)},
  {kind: 'section', pattern: named('MỤC|Mục'), read: (m) => titled('muc', m)},
  // Điều 5. · Điều 5:
  {
    kind: 'article',
    pattern: /^((?:ĐIỀU|Điều)\s+(\d{1,3}[a-zđ]?)\s*[.:])\s*/u,
    read: (m) => ({path: [Number.parseInt(m[2]!, 10)], slug: `dieu-${letterSlug(m[2]!)}`}),
  },
  // II MỤC TIÊU, the stop forgotten, only before a heading in capitals
  {kind: 'roman', pattern: /^(([IVX]{1,5}))\s+(?=\p{Lu}{2}[^\p{Ll}]*$)/u, read: (m) => numeral(m[2]!)},
  // V/v is "về việc", not a numeral
  // IV. · IV/ · IV- ; a lone I, V, X, L, C, D, M is a numeral only where it is one
  {
    kind: 'roman',
    pattern:
      /^(?!V\/[Vv](?=\s))(([IVXLCDM]{1,7})\s?[./)](?!\d)|([IVX]{1,5})\s?[-–:](?=\s|\p{Lu}))\s*(?=\S|$)/u,
    read: (m) => numeral(m[2] ?? m[3]!),
  },
  // A. · B/
  {
    kind: 'capital',
    pattern: /^(([A-HĐK])\s?[./)])\s+/u,
    read: (m) => ({path: [letterPlace(m[2]!.toLowerCase())], slug: letterSlug(m[2]!.toLowerCase())}),
  },
  // 1.1. · 1.2.3 · 2.1) ; alone on its line only with a stop
  {
    kind: 'decimal',
    pattern: /^((\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)/:](?=\s|\p{L}|$)|(?=\s|\p{L})))\s*/u,
    read: (m) => decimals(m[2]!.split('.')),
  },
  // 1. · 12/ · 1- ; not 30/6, 1.000 or 650/QĐ-TTg
  {
    kind: 'number',
    pattern: /^((\d{1,3})\s?(?:\.(?!\d)|\/(?=\s|\p{Lu}\p{Ll})|[-–](?=\s)|:(?=\s)))\s*/u,
    read: (m) => decimals([m[2]!]),
  },
  // (1) · 1)
  {kind: 'paren', pattern: /^(\(?(\d{1,3})\))\s*/u, read: (m) => decimals([m[2]!])},
  // a.1) · b.2. below a letter
  {kind: 'paren', pattern: /^([a-zđ]\.(\d{1,2})[.)]?)(?=\s)\s*/u, read: (m) => decimals([m[2]!])},
  // ii) · (iii) · iv.
  {
    kind: 'lowerRoman',
    pattern: /^(\(?([ivx]{2,5}|[ivx])\s?[.)])\s*(?=\S)/u,
    read: (m) => {
      const value = parseRoman(m[2]!.toUpperCase());
      return value === null ? null : {path: [value], slug: m[2]!};
    },
  },
  // a) · đ. · (b) · a1)
  {
    kind: 'letter',
    pattern: /^(\(?([a-zđ])(\d?)\s?(?:\)|[./](?=\s)))\s*/u,
    read: (m) => {
      const place = letterPlace(m[2]!);
      return place === 0 ? null : {path: [place], slug: `${letterSlug(m[2]!)}${m[3]}`};
    },
  },
  // - · – · − ; also without a space before a letter
  {
    kind: 'dash',
    pattern: /^([-–—−‒])(?:\s+(?=\S)|(?=\p{L}))/u,
    read: () => ({path: [], slug: ''}),
  },
  {kind: 'plus', pattern: /^(\+)\s*(?=\S)/u, read: () => ({path: [], slug: ''})},
  {
    kind: 'bullet',
    pattern: /^([•●○▪■□◦‣⁃∙·➢➲➤➔⇨✓✔☐☑✗❍❑❒❖◆⬥⬧⧫♦*]|o(?=\s))\s*(?=\S)/u,
    read: () => ({path: [], slug: ''}),
  },
];

interface Numbered {
  readonly path: readonly number[];
  readonly slug: string;
}

/**
 * Every reading of a paragraph's head, the likeliest first; none where it opens no item.
 * `i)` reads as a letter or as a Roman numeral: the count before it decides.
 */
export function readMarkers(text: string): Marker[] {
  return RULES.flatMap(({kind, pattern, read}) => {
    const match = pattern.exec(text);
    const numbered = match && read(match);
    if (!match || !numbered) return [];
    const rest = text.slice(match[0].length);
    // `(2).` at the head of a line is the end of a sentence, not an item.
    if (rest !== '' && !/[\p{L}\d]/u.test(rest)) return [];
    return [{kind, label: match[1]!.trim(), ...numbered, rest}];
  });
}

export function isBullet(kind: MarkerKind): boolean {
  return kind === 'dash' || kind === 'plus' || kind === 'bullet';
}

function named(word: string): RegExp {
  return new RegExp(
    `^((?:${word})\\s+(?:(THỨ|thứ)\\s+(\\p{L}+(?:\\s+(?:MỘT|HAI|BA|một|hai|ba))?)|([IVX]{1,6}|\\d{1,2}|[A-H]))(?![\\p{L}\\d/])\\s*[.:)]?)\\s*`,
    'u',
  );
}

const ORDINALS: Readonly<Record<string, number>> = {
  nhất: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

function titled(prefix: string, match: RegExpExecArray): Numbered | null {
  const word = match[3]?.toLowerCase().normalize('NFC');
  if (word !== undefined) {
    const value = ORDINALS[word];
    return value === undefined ? null : {path: [value], slug: `${prefix}-${value}`};
  }
  const written = match[4]!;
  if (/^\d/.test(written)) return {path: [Number(written)], slug: `${prefix}-${Number(written)}`};
  const roman = parseRoman(written);
  if (roman !== null) return {path: [roman], slug: `${prefix}-${written.toLowerCase()}`};
  return {path: [letterPlace(written.toLowerCase())], slug: `${prefix}-${written.toLowerCase()}`};
}

function numeral(written: string): Numbered | null {
  const value = parseRoman(written);
  return value === null ? null : {path: [value], slug: written.toLowerCase()};
}

function decimals(parts: readonly string[]): Numbered | null {
  const path = parts.map(Number);
  return path[0] === 0 ? null : {path, slug: path.join('-')};
}

function letterPlace(letter: string): number {
  return POINT_LETTERS.indexOf(letter) + 1;
}
