import {expect, it} from 'vitest';
import {query} from '../../../src/core/search/index.ts';
import {foldedForm} from '../../../src/core/text/doublet.ts';
import {dictionarySyllables} from '../text/dictionary.ts';
import {sampleDocument, sampleIndex} from './sample.ts';

it('finds every syllable of the dictionary by itself, with its marks and without', () => {
  const syllables = dictionarySyllables();
  const whole = sampleIndex(
    syllables.map((syllable, at) => sampleDocument({id: `s${at}`, title: '', text: syllable})),
  );
  const lost = syllables.filter((syllable, at) => {
    const finds = (text: string, limit: number) =>
      query(whole, text, {limit}).hits.some((hit) => hit.id === `s${at}`);
    // The dictionary has up to four spellings of a word (`hòa`, `hoà`), and 45 words of one folded form.
    return !finds(syllable, 4) || !finds(foldedForm(syllable), 60);
  });
  expect(lost).toEqual([]);
});
