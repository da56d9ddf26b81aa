import {fold} from '../text/fold.ts';
import {parseNumber, typesOfNumber} from './number.ts';
import {createTitleMatcher} from './title-matcher.ts';
import type {InstrumentRef, NumberedMention} from './types.ts';
import {ISSUERS} from './vocabulary/issuers.ts';
import {issuerOfCode} from './vocabulary/symbols.ts';

/** Whether what a mention says agrees with what is known of an instrument. */

/** From this share of words in common, two subjects are taken for one; below `UNLIKE`, for different ones. */
export const ALIKE = 0.6;
export const UNLIKE = 0.34;

const FEWEST_WORDS = 5;

/** Whether a title has words enough to name a matter, or to be told from another. */
export function saysEnough(title: string): boolean {
  return title.split(' ').length >= FEWEST_WORDS;
}

/** Words that many bodies share: they tell none apart. */
const GENERIC = new Set(
  'chu tich pho dang uy ban nhan dan hoi dong tinh thanh pho quan huyen thi xa phuong thuong truc vu truc thuoc cac cap giam doc so bo truong'.split(
    ' ',
  ),
);

/** Whether the type written, or one that the symbol may stand for, is the instrument's. */
export function typeAgrees(mention: NumberedMention, instrument: InstrumentRef): boolean {
  const type = instrument.type.normalize('NFC').toLowerCase();
  if (mention.type === null || mention.type === type) return true;
  const number = parseNumber(mention.number);
  const bySymbol = number ? typesOfNumber(number) : [];
  return (
    bySymbol.includes(type) ||
    (mention.type === 'công văn' && !mention.typeWritten) ||
    type.startsWith(`${mention.type} `)
  );
}

/**
 * Whether a name is of a body of the table that is none of the bodies given. Where the day is not said either, the
 * Government and its head are not told apart: many call a decision of one that of the other.
 */
export function isOtherBody(written: string, bodies: readonly string[], strict: boolean): boolean {
  const body = bodyIn(written);
  if (body === null || bodies.length === 0) return false;
  return !bodies.some((name) => isCalled(name, body) || (!strict && HEADS.has(name) && HEADS.has(body)));
}

/** True, false, or null where the two names cannot be distinguished: "UBND tỉnh" says no province. */
export function issuerAgrees(written: string | null, official: string | null): boolean | null {
  if (written === null || official === null) return null;
  const [known, other] = [bodyIn(written), bodyIn(official)];
  if (known !== null && other !== null && !isCalled(other, known) && !(HEADS.has(known) && HEADS.has(other)))
    return false;
  const a = issuerWords(written);
  const b = issuerWords(official);
  if (other !== null && issuerOfCode(written) === other) return true;
  // What is cut short says too little to be of another body.
  if (known === null && ABBREVIATED.test(written) && !isShouted(written)) return null;
  const place = (words: string[]) => words.filter((word) => !GENERIC.has(word));
  const [pa, pb] = [place(a), place(b)];
  if (pa.length === 0 || pb.length === 0) return null;
  const shared = pa.filter((word) => pb.includes(word)).length;
  if (shared === pa.length || shared === pb.length) return true;
  return shared === 0 ? false : null;
}

/** Share of the shorter title's words that the other has too, 0 to 1. */
export function likeness(a: string, b: string): number {
  const words = (text: string) => new Set((fold(text).match(/[a-z0-9]+/g) ?? []) as string[]);
  const [x, y] = [words(a), words(b)];
  const small = Math.min(x.size, y.size);
  if (small === 0) return 0;
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  return shared / small;
}

/**
 * Whether two titles are of one matter: alike as a whole, and in the words that say what they are about. "Quy định chi
 * tiết một số điều của Luật …" is said of every law.
 */
export function isSameMatter(a: string, b: string): boolean {
  return likeness(a, b) >= ALIKE && likeness(matterOf(a), matterOf(b)) >= ALIKE;
}

/**
 * Whether one of two titles has a name (a word with a capital letter, after its first) that the other lacks: "cơ cấu tổ
 * chức của Bộ Nội vụ" and "… của Bộ Y tế" are titles of different acts with nearly all words in common.
 */
export function isOfOtherName(a: string, b: string): boolean {
  return lacksName(a, b) || lacksName(b, a);
}

function lacksName(from: string, title: string): boolean {
  const words = new Set(fold(title).match(/[a-z0-9]+/g) ?? []);
  const names = from.normalize('NFC').match(/[\p{L}\d]+/gu) ?? [];
  return names.slice(1).some((word) => /^\p{Lu}\p{Ll}/u.test(word) && !words.has(fold(word)));
}

function matterOf(title: string): string {
  return (fold(title).match(/[a-z0-9]+/g) ?? [])
    .filter((syllable) => !FORM_SYLLABLES.has(syllable))
    .join(' ');
}

/** What titles say of the form of an act and of what it does to another, folded. */
const FORM_SYLLABLES = new Set(
  'quy dinh chi tiet huong dan thi hanh thuc hien to chuc bien phap mot so dieu khoan noi dung sua doi bo sung ban hanh luat phap lenh nghi quyet thong tu ve viec va de cua cac'.split(
    ' ',
  ),
);

/** A decision of the Prime Minister is often called one of the Government. */
const HEADS: ReadonlySet<string> = new Set(['Chính phủ', 'Thủ tướng Chính phủ']);

/** Whether one name is of the Government and the other of its head, each said in full: "Thu tudng Chính phủ" is misread. */
export function isOtherHead(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => [...HEADS].find((head) => fold(head) === fold(name).trim()));
  return x !== undefined && y !== undefined && x !== y;
}

/** Whether a body goes by that name of the table: its own, or that of the body that it is a council of. */
function isCalled(body: string, name: string): boolean {
  return name === body || ISSUERS.some((row) => row.name === body && row.within === name);
}

const BODIES = createTitleMatcher(ISSUERS.map(({name}) => name));

/** "BCH Trung ương", "Bộ TN&MT". */
const ABBREVIATED = /(?:^|\s)(?!UBND|HĐND)[\p{Lu}&]{2,}(?=\s|$)/u;

/** "BỘ TÀI CHÍNH": a name in capitals, not one cut short. */
function isShouted(name: string): boolean {
  return /\s/.test(name) && name === name.toUpperCase();
}

/** The body of the table that a name is of: "Bộ trưởng Bộ Tài chính" → Bộ Tài chính; null if it is of none. */
function bodyIn(name: string): string | null {
  const folded = foldBody(name);
  for (const {index} of folded.matchAll(/[a-z0-9]+/g)) {
    const found = BODIES.matchAt(folded, index);
    if (found) return found.title;
  }
  return null;
}

/** Whether two titles have hardly a word in common; in Vietnamese a word is mostly two syllables. */
export function isOtherMatter(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => {
    const syllables = fold(text).match(/[a-z0-9]+/g) ?? [];
    return new Set(syllables.slice(1).map((syllable, i) => `${syllables[i]} ${syllable}`));
  });
  const small = Math.min(x!.size, y!.size);
  const shared = [...x!].filter((pair) => y!.has(pair)).length;
  return small > 0 && shared / small <= UNRELATED && likeness(a, b) < ALIKE;
}

/** Share of pairs of syllables that two titles of different matters may have in common by chance. */
const UNRELATED = 0.15;

function issuerWords(name: string): string[] {
  return (foldBody(name).match(/[a-z0-9]+/g) ?? []) as string[];
}

/** The name of a body folded, its usual abbreviations written out. */
function foldBody(name: string): string {
  return fold(name)
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/\bhdnd\b/g, 'hoi dong nhan dan');
}
