import {decodeUnits} from './units.ts';

/**
 * Folding: the form under which Vietnamese text is compared when marks do not count.
 * NFD takes the tone and vowel marks off but leaves đ alone, because đ is a letter of its own in
 * Unicode and has no decomposition; it is mapped by name.
 */

const MARKS = /\p{M}+/gu;
const STROKED = /[đĐðÐɖƉ]/g;

/** Text in NFC, the form in which the site stores and compares everything. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/** Lower case, without marks, `đ` as `d`. Idempotent. `Nghị định` → `nghi dinh`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(STROKED, 'd').toLowerCase().normalize('NFC');
}

/**
 * `fold` that keeps every UTF-16 offset: the result of NFC input is as long as the input, so that
 * a span found in the folded text is a span of the text. A character whose folding has another
 * length stays as it is, and so does one written with a surrogate pair. Linear and fast: each code
 * unit is folded once and remembered.
 */
export function foldInPlace(nfc: string): string {
  const units = new Uint16Array(nfc.length);
  for (let i = 0; i < nfc.length; i++) {
    const unit = nfc.charCodeAt(i);
    units[i] = FOLDED[unit] || foldUnit(unit);
  }
  return decodeUnits(units);
}

/** Folded form of each UTF-16 code unit met so far; 0: not met. */
const FOLDED = new Uint16Array(0x10000);
function foldUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  const folded = unit >= 0xd800 && unit <= 0xdfff ? character : fold(character);
  const result = folded.length === 1 ? folded.charCodeAt(0) : unit;
  FOLDED[unit] = result;
  return result;
}
