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
const REPLACEMENT: ReadonlyMap<string, string> = new Map([
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

const REPLACED = new RegExp(`[${[...REPLACEMENT.keys()].map(unicodeEscape).join('')}]`, 'g');
const INVISIBLE_CLASS = [...INVISIBLE].map(unicodeEscape).join('');
/** What changes length: combining marks, which join the letter before them, and signs that are dropped. */
const CHANGING = new RegExp(
  `[${INVISIBLE_CLASS}]+|[\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]+`,
  'g',
);

/** Normalises for matching; offsets are those of `original`. Never throws; linear. */
export function mapText(original: string): MappedText {
  const replaced = original.replace(REPLACED, (sign) => REPLACEMENT.get(sign) ?? sign);
  const pieces: string[] = [];
  /** Where each run begins: in the result, and in the original; runs and clusters take turns. */
  const made: number[] = [];
  const given: number[] = [];
  let size = 0;
  let done = 0;
  const add = (piece: string, from: number) => {
    pieces.push(piece);
    made.push(size);
    given.push(from);
    size += piece.length;
  };
  for (const match of replaced.matchAll(CHANGING)) {
    const [signs] = match;
    const dropped = INVISIBLE.has(signs.charAt(0));
    const from = dropped ? match.index : Math.max(done, match.index - 1);
    const to = match.index + signs.length;
    add(replaced.slice(done, from), done);
    const composed = dropped ? '' : replaced.slice(from, to).normalize('NFC');
    add(
      composed.replace(REPLACED, (sign) => REPLACEMENT.get(sign) ?? sign),
      from,
    );
    done = to;
  }
  if (pieces.length === 0) return {text: replaced, startOf: (index) => index, endOf: (index) => index};
  add(replaced.slice(done), done);
  const {length} = original;
  const text = pieces.join('');
  /** The original's span of the character at `index`. */
  const at = (index: number): readonly [number, number] => {
    const piece = lastAtMost(made, index);
    const from = given[piece] ?? length;
    if (piece % 2 === 1) return [from, given[piece + 1] ?? length];
    const start = from + index - (made[piece] ?? 0);
    return [start, start + 1];
  };
  return {
    text,
    startOf: (index) => (index < size ? at(index)[0] : length),
    endOf: (index) => (index > 0 ? at(index - 1)[1] : 0),
  };
}

/** Index of the last number not above `limit` in ascending `numbers`; among equals, the last. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

function unicodeEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function pairs(from: string, to: string): [string, string][] {
  return from.split('').map((sign, i) => [sign, to.charAt(i)]);
}
