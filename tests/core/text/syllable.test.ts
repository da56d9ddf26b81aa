import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {syllables} from '../../../src/core/text/syllable.ts';

const texts = (text: string) => syllables(text).map((syllable) => syllable.text);

describe('syllables', () => {
  it('cuts at spaces and signs', () => {
    expect(texts('Cải cách hành chính, kiểm soát TTHC.')).toEqual([
      'Cải',
      'cách',
      'hành',
      'chính',
      'kiểm',
      'soát',
      'TTHC',
    ]);
  });

  it('takes a document number apart', () => {
    expect(texts('63/2010/NĐ-CP')).toEqual(['63', '2010', 'NĐ', 'CP']);
    expect(texts('nđ63')).toEqual(['nđ', '63']);
  });

  it('sees no syllable in emoji and control characters', () => {
    expect(texts('\u0000🇻🇳 👍🏽 – …')).toEqual([]);
  });

  it('gives spans that slice back to the text, in order, apart', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => {
        let last = -1;
        for (const syllable of syllables(text)) {
          expect(text.slice(syllable.start, syllable.end)).toBe(syllable.text);
          expect(syllable.start).toBeGreaterThanOrEqual(last);
          last = syllable.end;
        }
      }),
    );
  });
});
