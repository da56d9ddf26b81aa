import {expect, it} from 'vitest';
import {query} from '../../../src/core/search/index.ts';
import {foldedForm} from '../../../src/core/text/doublet.ts';
import {EVERY, oneOf} from '../../every.ts';
import {dictionarySyllables} from '../text/dictionary.ts';
import {sampleDocument, sampleIndex} from './sample.ts';

it(`finds ${EVERY ? 'every syllable' : 'each eighth syllable'} of the dictionary by itself, with its marks and without`, () => {
  const syllables = dictionarySyllables();
  const asked = oneOf([...syllables.entries()], 8);
  const whole = sampleIndex(
    syllables.map((syllable, at) => sampleDocument({id: `s${at}`, title: '', text: syllable})),
  );
  const found = (text: string, limit: number) => query(whole, text, {limit}).hits.map(({id}) => id);
  // The dictionary has 45 words of one folded form, and up to four spellings of a word (`hòa`, `hoà`).
  const folded = new Map(
    [...new Set(asked.map(([, syllable]) => foldedForm(syllable)))].map((form) => [
      form,
      new Set(found(form, 60)),
    ]),
  );
  const lost = asked.filter(
    ([at, syllable]) =>
      !found(syllable, 4).includes(`s${at}`) || !folded.get(foldedForm(syllable))!.has(`s${at}`),
  );
  expect(lost).toEqual([]);
});
