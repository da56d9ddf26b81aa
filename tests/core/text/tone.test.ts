import {describe, expect, it} from 'vitest';
import {markedForm} from '../../../src/core/text/doublet.ts';
import {placeTone, splitTone} from '../../../src/core/text/tone.ts';
import {dictionarySyllables} from './dictionary.ts';

describe('tone', () => {
  it('comes off and goes back on every syllable of the dictionary, wherever its writer put it', () => {
    for (const syllable of dictionarySyllables()) {
      const {letters, tone} = splitTone(syllable);
      expect(markedForm(placeTone(letters, tone))).toBe(markedForm(syllable));
      expect(splitTone(letters).tone).toBe('');
    }
  });

  it.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['quý', 'quý'],
    ['giá', 'giá'],
    ['gì', 'gì'],
    ['đường', 'đường'],
    ['khuya', 'khuya'],
    ['ngoài', 'ngoài'],
    ['toàn', 'toàn'],
    ['tuyến', 'tuyến'],
    ['nước', 'nước'],
  ])('writes %s as %s', (from, to) => {
    const {letters, tone} = splitTone(from);
    expect(placeTone(letters, tone)).toBe(to);
  });
});
