import lunr from 'lunr';
import {foldedForm} from '../text/doublet.ts';
import {forEachSyllable} from '../text/syllable.ts';
import {type Abbreviations, meaningInText} from './abbreviations.ts';

/**
 * The one pipeline: NFC → syllables → abbreviations spelled out in place → folded syllable. The build
 * runs it through lunr's builder, the query through lunr's query, the ranking over the stored text.
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

const FOLD_LABEL = 'vi-fold';

function foldToken(token: lunr.Token): lunr.Token {
  return token.update(foldedForm);
}

// Build tools may load this module twice beside one lunr; lunr warns of a second function, and of one unknown.
const {registeredFunctions} = lunr.Pipeline as unknown as {
  registeredFunctions: Record<string, lunr.PipelineFunction>;
};
if (!registeredFunctions[FOLD_LABEL]) lunr.Pipeline.registerFunction(foldToken, FOLD_LABEL);

/** lunr's pipeline for both sides. */
export function foldingPipeline(): lunr.Pipeline {
  const pipeline = new lunr.Pipeline();
  pipeline.add(registeredFunctions[FOLD_LABEL]!);
  return pipeline;
}
