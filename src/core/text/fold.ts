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
 * length stays as it is.
 */
export function foldInPlace(nfc: string): string {
  let out = '';
  for (const character of nfc) {
    const folded = fold(character);
    out += folded.length === character.length ? folded : character;
  }
  return out;
}
