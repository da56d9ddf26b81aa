/**
 * The five tone marks, apart from the marks that make letters of their own (ă â ê ô ơ ư đ).
 * Writers disagree on the vowel that carries the tone (`hòa`, `hoà`), never on the tone itself.
 */

/** `''` level, then huyền, sắc, hỏi, ngã, nặng as combining characters. */
export type Tone = '' | '\u0300' | '\u0301' | '\u0309' | '\u0303' | '\u0323';

const TONE = /[\u0300\u0301\u0309\u0303\u0323]/u;
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/gu;
const MARKED_VOWEL = /[ăâêôơư]/u;
const VOWELS = /[aăâeêioôơuưy]+/u;

/** A syllable as its letters without tone (NFC) and its tone. `hoà` → `hoa` and huyền. */
export function splitTone(syllable: string): {letters: string; tone: Tone} {
  const decomposed = syllable.normalize('NFD');
  const tone = (TONE.exec(decomposed)?.[0] ?? '') as Tone;
  return {letters: decomposed.replace(TONES, '').normalize('NFC'), tone};
}

/**
 * Letters and tone as a written syllable, the tone on the vowel that the schools teach today:
 * a vowel with a mark of its own (the last of ươ), else the vowel before a final consonant, else the
 * last but one. `hoa` and huyền → `hòa`; `quy` and sắc → `quý`.
 */
export function placeTone(letters: string, tone: Tone): string {
  if (tone === '') return letters;
  const onset = /^(?:qu|gi(?=[aăâeêioôơuưy]))/u.exec(letters)?.[0] ?? '';
  const rest = letters.slice(onset.length);
  const nucleus = VOWELS.exec(rest);
  if (!nucleus) return letters;
  const at =
    onset.length + nucleus.index + carrier(nucleus[0], rest.length > nucleus.index + nucleus[0].length);
  return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC');
}

function carrier(vowels: string, closed: boolean): number {
  for (let at = vowels.length - 1; at >= 0; at--) if (MARKED_VOWEL.test(vowels[at]!)) return at;
  if (vowels.length === 1) return 0;
  return closed ? vowels.length - 1 : vowels.length === 3 ? 1 : 0;
}
