import {foldedForm} from '../text/doublet.ts';
import {isSyllableShape} from '../text/spelling.ts';

/** An abbreviation as written → what it stands for: `{TTHC: ['thủ tục hành chính']}`. */
export type AbbreviationTable = Record<string, string[]>;

/** The table by folded abbreviation. */
export type Abbreviations = ReadonlyMap<string, readonly string[]>;

const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}]+$/u;

export function compileAbbreviations(table: AbbreviationTable): Abbreviations {
  const compiled = new Map<string, string[]>();
  for (const [abbreviation, meanings] of Object.entries(table)) {
    const key = foldedForm(abbreviation.normalize('NFC'));
    compiled.set(key, [...new Set([...(compiled.get(key) ?? []), ...meanings])]);
  }
  return compiled;
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/**
 * What a syllable of a text stands for: only in capitals and only when it has one meaning, since a
 * text that says CT may mean chỉ thị or chương trình.
 */
export function meaningInText(syllable: string, abbreviations: Abbreviations): readonly string[] {
  // Nearly all syllables go on in small letters, and a comparison is faster than the expression.
  const second = syllable.charCodeAt(1);
  if (second >= SMALL_A && second <= SMALL_Z) return [];
  if (!CAPITALS.test(syllable)) return [];
  const meanings = abbreviations.get(foldedForm(syllable));
  return meanings?.length === 1 ? meanings : [];
}

/** What a syllable of a query may stand for: in any case, unless in small letters it is a word (`tu`). */
export function meaningInQuery(syllable: string, abbreviations: Abbreviations): readonly string[] {
  const folded = foldedForm(syllable);
  if (!CAPITALS.test(syllable) && isSyllableShape(folded)) return [];
  return abbreviations.get(folded) ?? [];
}
