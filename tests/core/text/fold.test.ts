import fc from 'fast-check';
import {expect, test} from 'vitest';
import {compareVietnamese} from '../../../src/core/text/collate.ts';
import {fold, foldInPlace} from '../../../src/core/text/fold.ts';
import {slug} from '../../../src/core/text/slug.ts';

test.each([
  ['Nghị định số 63/2010/NĐ-CP', 'nghi dinh so 63/2010/nd-cp'],
  ['ĐƯỜNG DÂY NÓNG', 'duong day nong'],
  ['đường dây nóng'.normalize('NFD'), 'duong day nong'],
  ['Ðồng Nai', 'dong nai'],
  ['', ''],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding is idempotent, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('folding in place keeps every offset of NFC text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      const nfc = text.normalize('NFC');
      expect(foldInPlace(nfc)).toHaveLength(nfc.length);
    }),
  );
});

test.each([
  ['nghị quyết 17-NQ/TW', 'nghi-quyet-17-nq-tw'],
  ['  Về  “đẩy mạnh”…  ', 've-day-manh'],
])('%s has the slug %s', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test('Vietnamese order: a ă â, d đ, o ô ơ, numbers by value', () => {
  const words = ['đa', 'da', 'ơ', 'ô', 'o', 'ă', 'â', 'a', 'số 10', 'số 9'];
  expect(words.sort(compareVietnamese)).toEqual(['a', 'ă', 'â', 'da', 'đa', 'o', 'ô', 'ơ', 'số 9', 'số 10']);
});
