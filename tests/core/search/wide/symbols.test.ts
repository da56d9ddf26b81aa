import fc from 'fast-check';
import {expect, it} from 'vitest';
import {fromSymbols, toSymbols} from '../../../../src/core/search/wide/symbols.ts';

it('gives back every number, and writes a small one as one character', () => {
  const numbers = fc.array(fc.oneof(fc.nat(70), fc.nat(5_000), fc.nat(4_000_000_000)));
  fc.assert(
    fc.property(numbers, (own) => {
      expect([...fromSymbols(toSymbols(own))]).toEqual(own);
    }),
  );
  expect(toSymbols([0, 59])).toHaveLength(2);
  expect(JSON.stringify(toSymbols(Array.from({length: 3_000}, (_, n) => n)))).not.toContain('\\');
});

it('refuses what it has not written', () => {
  expect(() => fromSymbols('a ')).toThrow(RangeError);
  expect(() => fromSymbols('đ')).toThrow(RangeError);
  expect(() => fromSymbols(toSymbols([4_000]).slice(0, -1))).toThrow(RangeError);
});
