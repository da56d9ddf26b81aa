import {describe, expect, it} from 'vitest';
import {withHighlight} from '../../../src/plugins/search/address.ts';
import {findWords} from '../../../src/plugins/search/find-words.ts';

const words = (texts: string[], query: string) =>
  findWords(texts, query).map((spans, at) => spans.map(({start, end}) => texts[at]!.slice(start, end)));

describe('findWords', () => {
  it('marks neighbours of the query, not each of its syllables', () => {
    expect(words(['Gọi đường dây nóng.', 'Biểu dương người nóng tính.'], 'duong day nong')).toEqual([
      ['đường dây nóng'],
      [],
    ]);
  });

  it('marks numbers and abbreviations alone', () => {
    expect(words(['Nghị định 63 về TTHC'], 'tthc 63')).toEqual([['63', 'TTHC']]);
  });

  it('falls back to single syllables when nothing else is there', () => {
    expect(words(['Kinh nghiệm, phí tổn'], 'kinh phí')).toEqual([['Kinh', 'phí']]);
  });
});

it('an address keeps its anchor behind the query', () => {
  expect(withHighlight('/ke-hoach/iii-2#iii-2-g', 'đường dây')).toBe(
    '/ke-hoach/iii-2?tim=%C4%91%C6%B0%E1%BB%9Dng+d%C3%A2y#iii-2-g',
  );
});
