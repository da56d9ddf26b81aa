import {fold} from './fold.ts';
import {isSyllableShape} from './spelling.ts';
import {placeTone, type Tone} from './tone.ts';

/**
 * Keystrokes that an input method would have turned into letters, left raw by a machine without one.
 * Telex writes marks as letters (`cair cachs` → `cải cách`), VNI as digits (`nghi5 d9inh5`).
 */

const TELEX_TONES: Record<string, Tone> = {
  f: '\u0300',
  s: '\u0301',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  z: '',
};
const VNI_TONES: Record<string, Tone> = {
  2: '\u0300',
  1: '\u0301',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
  0: '',
};
const CIRCUMFLEX: Record<string, string> = {a: 'â', e: 'ê', o: 'ô'};
const HORN: Record<string, string> = {a: 'ă', o: 'ơ', u: 'ư'};
const VOWEL = /[aăâeêioôơuưy]/u;
const LONGEST = 12;

/** The syllable that the Telex keystrokes spell, NFC; null when they spell none or change nothing. */
export function decodeTelex(keys: string): string | null {
  const typed = keys.toLowerCase();
  if (!/^[a-z]+$/.test(typed) || typed.length > LONGEST) return null;
  let letters = '';
  let tone: Tone = '';
  for (const key of typed) {
    const before = letters;
    if (key in TELEX_TONES && VOWEL.test(letters)) tone = TELEX_TONES[key] ?? '';
    else if (key === 'd' && letters.startsWith('d')) letters = `đ${letters.slice(1)}`;
    else if (key === 'w') letters = horn(letters) ?? `${letters}ư`;
    else if (key in CIRCUMFLEX && letters.includes(key)) letters = mark(letters, key, CIRCUMFLEX[key]!);
    else letters += key;
    if (before === letters && !(key in TELEX_TONES)) return null;
  }
  return finish(typed, letters, tone);
}

/** The syllable that the VNI keystrokes spell, NFC; null when they spell none or change nothing. */
export function decodeVni(keys: string): string | null {
  const typed = keys.toLowerCase();
  if (!/^[a-z][a-z0-9]*$/.test(typed) || !/\d/.test(typed) || typed.length > LONGEST) return null;
  let letters = '';
  let tone: Tone = '';
  for (const key of typed) {
    let next: string | null = null;
    if (key in VNI_TONES) {
      if (!VOWEL.test(letters)) return null;
      tone = VNI_TONES[key] ?? '';
      continue;
    }
    if (key === '6') next = lastOf(letters, CIRCUMFLEX);
    else if (key === '7' || key === '8') next = horn(letters);
    else if (key === '9') next = letters.startsWith('d') ? `đ${letters.slice(1)}` : null;
    else next = letters + key;
    if (next === null) return null;
    letters = next;
  }
  return finish(typed, letters, tone);
}

/** `uo` becomes `ươ` by one key, as input methods do it; otherwise the last vowel that takes a horn or breve. */
function horn(letters: string): string | null {
  const pair = letters.lastIndexOf('uo');
  if (pair >= 0 && !letters.startsWith('qu')) return `${letters.slice(0, pair)}ươ${letters.slice(pair + 2)}`;
  const half = letters.lastIndexOf('ưo');
  if (half >= 0) return `${letters.slice(0, half)}ươ${letters.slice(half + 2)}`;
  return lastOf(letters, HORN);
}

function lastOf(letters: string, marks: Record<string, string>): string | null {
  for (let at = letters.length - 1; at >= 0; at--) {
    const marked = marks[letters[at]!];
    if (marked) return letters.slice(0, at) + marked + letters.slice(at + 1);
  }
  return null;
}

function mark(letters: string, plain: string, marked: string): string {
  const at = letters.lastIndexOf(plain);
  return letters.slice(0, at) + marked + letters.slice(at + 1);
}

function finish(typed: string, letters: string, tone: Tone): string | null {
  if (!isSyllableShape(fold(letters))) return null;
  const written = placeTone(letters, tone);
  return written === typed ? null : written;
}
