import {syllables} from '../text/syllable.ts';
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
  /** 1 at each of `spellings` that begins a line of the text, after the label of a list item (`1.`, `a)`). */
  beginsLine: Uint8Array;
  /** The title, its parts at the colon, the aliases and how it is asked for, folded; made when first asked. */
  names(): readonly string[];
};

const LABEL = /^(\p{N}+|\p{L}|đ)$/u;

export function readDocument(
  document: SearchDocument,
  lexicon: Lexicon,
  abbreviations: Abbreviations,
): ReadDocument {
  const spellings: number[] = [];
  const lineStarts: number[] = [];
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
        lineStarts.push(spellings.length);
        atStart = false;
      }
      spellings.push(lexicon.number(syllable));
    });
    return spellings.length;
  });
  const beginsLine = new Uint8Array(spellings.length);
  for (const at of lineStarts) beginsLine[at] = 1;
  let names: readonly string[] | undefined;
  return {
    spellings: Int32Array.from(spellings),
    ends,
    beginsLine,
    names: () => {
      names ??= foldedNames(document, lexicon);
      return names;
    },
  };
}

function foldedNames({title, aliases = [], asked = []}: SearchDocument, lexicon: Lexicon): string[] {
  return [title, ...title.split(': '), ...aliases, ...asked].map((name) =>
    syllables(name)
      .map(({text}) => lexicon.fold(text))
      .join(' '),
  );
}
