import type {Abbreviations} from './abbreviations.ts';
import {analyseText} from './analysis.ts';
import {fieldText, type SearchDocument} from './document.ts';
import type {Lexicon} from './lexicon.ts';
import {FIELDS} from './weights.ts';

/** A document read for ranking: the numbers of its spellings, field after field. */
export type ReadDocument = {
  spellings: Int32Array;
  /** Where each field ends in `spellings`, in the order of FIELDS. */
  ends: number[];
  /** Where the lines of the text begin in `spellings`, after the label of a list item (`1.`, `a)`, `-`). */
  lineStarts: ReadonlySet<number>;
};

const LABEL = /^(\p{N}+|\p{L}|đ)$/u;

export function readDocument(
  document: SearchDocument,
  lexicon: Lexicon,
  abbreviations: Abbreviations,
): ReadDocument {
  const spellings: number[] = [];
  const lineStarts = new Set<number>();
  const ends = FIELDS.map((field) => {
    const text = fieldText(document, field);
    let lineEnd = -1;
    let atStart = false;
    analyseText(text, abbreviations, (syllable, start) => {
      if (field === 'text' && start > lineEnd) {
        atStart = true;
        lineEnd = text.indexOf('\n', start);
        if (lineEnd < 0) lineEnd = text.length;
      }
      if (atStart && !LABEL.test(syllable)) {
        lineStarts.add(spellings.length);
        atStart = false;
      }
      spellings.push(lexicon.number(syllable));
    });
    return spellings.length;
  });
  return {spellings: Int32Array.from(spellings), ends, lineStarts};
}
