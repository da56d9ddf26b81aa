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
};

export function readDocument(
  document: SearchDocument,
  lexicon: Lexicon,
  abbreviations: Abbreviations,
): ReadDocument {
  const spellings: number[] = [];
  const ends = FIELDS.map((field) => {
    analyseText(fieldText(document, field), abbreviations, (syllable) => {
      spellings.push(lexicon.number(syllable));
    });
    return spellings.length;
  });
  return {spellings: Int32Array.from(spellings), ends};
}
