import {describe, expect, it} from 'vitest';
import {fold} from '../../../src/core/text/fold.ts';
import {isSyllableShape} from '../../../src/core/text/spelling.ts';
import {dictionarySyllables} from './dictionary.ts';

describe('isSyllableShape', () => {
  it('knows every syllable of the dictionary', () => {
    const unknown = dictionarySyllables().filter((syllable) => !isSyllableShape(fold(syllable)));
    expect(unknown).toEqual([]);
  });

  it.each(['tthc', 'nd', 'cairs', 'hanhchinh', 'bql', 'ttg', 'chinhs', ''])('refuses %s', (text) => {
    expect(isSyllableShape(text)).toBe(false);
  });
});
