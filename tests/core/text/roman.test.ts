import {describe, expect, it} from 'vitest';
import {formatRoman, parseRoman} from '../../../src/core/text/roman.ts';

describe('Roman numerals', () => {
  it.each([
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [89, 'LXXXIX'],
  ])('%i is %s', (value, written) => {
    expect(formatRoman(value)).toBe(written);
    expect(parseRoman(written)).toBe(value);
  });

  it.each(['', 'IIV', 'VX', 'C', 'D', 'MD', 'iv'])('%j is a letter or nothing', (written) => {
    expect(parseRoman(written)).toBeNull();
  });

  it('counts beyond what it reads, as Word does', () => {
    expect(formatRoman(149)).toBe('CXLIX');
    expect(formatRoman(0)).toBe('');
  });
});
