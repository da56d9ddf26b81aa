import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Excerpt, excerpt, highlight} from '../../../src/core/search/excerpt.ts';
import {foldedForm} from '../../../src/core/text/doublet.ts';
import {syllables} from '../../../src/core/text/syllable.ts';

const wanted = (query: string) => {
  const words = query.split(' ');
  return {
    worth: new Map(words.map((word) => [word, 3])),
    pairs: new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`)),
    fold: foldedForm,
  };
};
const marked = ({text, ranges}: Excerpt) => ranges.map(({start, end}) => text.slice(start, end));

describe('excerpt', () => {
  it('shows the part that says most, with its words as one range', () => {
    const text = `${'Một câu dài không nói gì. '.repeat(12)}Người dân gọi đường dây nóng 1022.${' Rồi thôi.'.repeat(30)}`;
    const part = excerpt(text, wanted('duong day nong'));
    expect(part.text).toMatch(/^… .*đường dây nóng 1022.* …$/);
    expect(marked(part)).toEqual(['đường dây nóng']);
  });

  it('keeps a short text whole', () => {
    expect(excerpt('Niêm yết TTHC.', wanted('tthc'))).toEqual({
      text: 'Niêm yết TTHC.',
      ranges: [{start: 9, end: 13}],
    });
    expect(excerpt('', wanted('tthc'))).toEqual({text: '', ranges: []});
  });

  it('never cuts a syllable, and every range is whole syllables of the query', () => {
    const word = fc.constantFrom(
      'đường',
      'dây',
      'nóng',
      'thủ',
      'tục,',
      'hành',
      'chính.',
      '63/2010/NĐ-CP',
      '\n',
      '–',
    );
    fc.assert(
      fc.property(fc.array(word, {maxLength: 120}), (words) => {
        const text = words.join(' ');
        const own = new Set(syllables(text).map((syllable) => syllable.text));
        const part = excerpt(text, wanted('duong day thu tuc'));
        for (const syllable of syllables(part.text)) expect(own).toContain(syllable.text);
        for (const piece of marked(part))
          for (const syllable of syllables(piece))
            expect(['duong', 'day', 'thu', 'tuc']).toContain(foldedForm(syllable.text));
      }),
    );
  });
});

it('highlight marks every place in a title', () => {
  const title = 'Cơ chế một cửa, một cửa liên thông';
  expect(highlight(title, wanted('mot cua')).map(({start, end}) => title.slice(start, end))).toEqual([
    'một cửa',
    'một cửa',
  ]);
});
