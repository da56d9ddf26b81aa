import {decodeUnits} from './units.ts';

/**
 * Text as a grammar wants it – NFC, one kind of space, hyphen and slash, Latin letters only – beside
 * the offsets of the text as it was given, so that what is found can be pointed at in the original.
 */

export interface MappedText {
  /** The normalised text. */
  readonly text: string;
  /** Offset in the original, in UTF-16 code units, of the character at `index` of `text`. */
  startOf(index: number): number;
  /** Offset in the original just after the character before `index` of `text`. */
  endOf(index: number): number;
}

/** Letters drawn alike that word processors and scans put in place of Latin ones, and typographic signs. */
const REPLACEMENT: ReadonlyMap<number, number> = new Map([
  ...pairs('АВЕКМНОРСТХІЅЈаеорсухіѕј', 'ABEKMHOPCTXISJaeopcyxisj'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('ÐƉɖð', 'ĐĐđđ'),
  ...pairs('‐‑‒–—―−﹣-', '---------'),
  ...pairs('⁄∕/', '///'),
  ...pairs(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    ' '.repeat(16),
  ),
  ...pairs('0123456789', '0123456789'),
  ...pairs(':;,.()', ':;,.()'),
]);

/** Signs without width or meaning: soft hyphen, zero-width spaces and joiners, byte-order mark. */
const INVISIBLE = new Set('\u00ad\u200b\u200c\u200d\u2060\ufeff');

/** Class of each UTF-16 code unit met so far; 0: not met. */
const CLASS = new Uint8Array(0x10000);
const PLAIN = 1;
const REPLACED = 2;
const REMOVED = 3;
const MARK = 4;

/** Normalises for matching; offsets are those of `original`. Never throws; linear. */
export function mapText(original: string): MappedText {
  const {length} = original;
  let first = 0;
  while (first < length && classOf(original.charCodeAt(first)) === PLAIN) first++;
  if (first === length) return {text: original, startOf: (index) => index, endOf: (index) => index};
  const units = new Uint16Array(length);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let size = 0;
  for (let i = 0; i < length; ) {
    const unit = original.charCodeAt(i);
    const kind = classOf(unit);
    let next = i + 1;
    while (next < length && classOf(original.charCodeAt(next)) === MARK) next++;
    if (kind === REMOVED && next === i + 1) {
      i = next;
      continue;
    }
    const composed = next === i + 1 ? null : original.slice(i, next).normalize('NFC');
    const count = composed === null ? 1 : Math.min(composed.length, next - i);
    for (let k = 0; k < count; k++) {
      const raw = composed === null ? unit : composed.charCodeAt(k);
      units[size] = classOf(raw) === REPLACED ? (REPLACEMENT.get(raw) ?? raw) : raw;
      starts[size] = i;
      ends[size] = next;
      size++;
    }
    i = next;
  }
  return {
    text: decodeUnits(units.subarray(0, size)),
    startOf: (index) => (index < size ? (starts[index] ?? length) : length),
    endOf: (index) => (index > 0 ? (ends[index - 1] ?? length) : 0),
  };
}

function classOf(unit: number): number {
  return CLASS[unit] || classify(unit);
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = REPLACEMENT.has(unit)
    ? REPLACED
    : INVISIBLE.has(character)
      ? REMOVED
      : /\p{M}/u.test(character)
        ? MARK
        : PLAIN;
  CLASS[unit] = kind;
  return kind;
}

function pairs(from: string, to: string): [number, number][] {
  return from.split('').map((_, i) => [from.charCodeAt(i), to.charCodeAt(i)]);
}
