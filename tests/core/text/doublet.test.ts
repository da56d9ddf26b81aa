import {describe, expect, it} from 'vitest';
import {foldedForm, markedForm} from '../../../src/core/text/doublet.ts';
import {dictionarySyllables} from './dictionary.ts';

describe('markedForm', () => {
  it.each([
    ['hòa', 'hoà'],
    ['kỳ', 'kì'],
    ['quý', 'quí'],
    ['Ủy', 'uỷ'],
    ['06', '6'],
    ['tiếng', 'tiếng'.normalize('NFD')],
  ])('takes %s and %s for the same word', (a, b) => {
    expect(markedForm(a)).toBe(markedForm(b));
  });

  it.each([
    ['thúy', 'thúi'],
    ['đường', 'dương'],
    ['ban', 'bàn'],
    ['0', '00001'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(markedForm(a)).not.toBe(markedForm(b));
  });
});

describe('foldedForm', () => {
  it('is idempotent on the dictionary and leaves plain letters only', () => {
    for (const syllable of dictionarySyllables()) {
      const folded = foldedForm(syllable);
      expect(foldedForm(folded)).toBe(folded);
      expect(folded).toMatch(/^[a-z]+$/);
    }
  });
});
