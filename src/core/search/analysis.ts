import {forEachSyllable} from '../text/syllable.ts';
import {type Abbreviations, meaningInText} from './abbreviations.ts';

/**
 * The one pipeline: NFC → syllables → abbreviations spelled out in place → folded syllable. The build
 * gives its syllables to lunr's builder, the ranking reads the stored text by it.
 */

/** Called with a syllable as written and its span; an abbreviation's meaning has the abbreviation's span. */
export type Visit = (syllable: string, start: number, end: number) => void;

/** Walks the syllables of a stored NFC text; an abbreviation is followed by what it stands for. */
export function analyseText(nfc: string, abbreviations: Abbreviations, visit: Visit): void {
  forEachSyllable(nfc, (start, end) => {
    const syllable = nfc.slice(start, end);
    visit(syllable, start, end);
    for (const meaning of meaningInText(syllable, abbreviations)) {
      forEachSyllable(meaning, (from, to) => visit(meaning.slice(from, to), start, end));
    }
  });
}
