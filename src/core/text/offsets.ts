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
const ALIKE: ReadonlyMap<string, string> = new Map([
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

const SPECIAL = new RegExp(
  `[${[...ALIKE.keys(), ...INVISIBLE].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`,
);
/** A base and its marks: the unit that NFC may compose. */
const CLUSTER = /[^\p{M}]\p{M}+|[\s\S]/gu;

/** Normalises for matching; offsets are those of `original`. Never throws; linear. */
export function mapText(original: string): MappedText {
  if (!SPECIAL.test(original) && original.normalize('NFC') === original) {
    return {text: original, startOf: (index) => index, endOf: (index) => index};
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const match of original.matchAll(CLUSTER)) {
    const cluster = match[0];
    if (INVISIBLE.has(cluster)) continue;
    const composed = cluster.length === 1 ? cluster : cluster.normalize('NFC');
    let mapped = '';
    for (const unit of composed.split('')) mapped += ALIKE.get(unit) ?? unit;
    text += mapped;
    for (let i = 0; i < mapped.length; i++) {
      starts.push(match.index);
      ends.push(match.index + cluster.length);
    }
  }
  return {
    text,
    startOf: (index) => starts[index] ?? original.length,
    endOf: (index) => (index > 0 ? (ends[index - 1] ?? original.length) : 0),
  };
}

function pairs(from: string, to: string): [string, string][] {
  const images = to.split('');
  return from.split('').map((unit, i) => [unit, images[i] ?? unit]);
}
