import {expect, it} from 'vitest';
import {spokenParts} from '../../../src/core/text/spoken-parts.ts';

it('keeps short sentences together', () => {
  expect(spokenParts(' Một câu.\n Hai câu; ba. ')).toEqual(['Một câu. Hai câu; ba.']);
});

it('says nothing where there is no word', () => {
  expect(spokenParts(' … — ')).toEqual([]);
});

it('cuts what is too long at a comma, else at a space, else anywhere, and loses nothing', () => {
  const clause = 'cơ quan hành chính nhà nước các cấp';
  for (const long of [`${clause}, `.repeat(20), `${clause} `.repeat(20), 'a'.repeat(700)]) {
    const parts = spokenParts(long);
    expect(parts.length).toBeGreaterThan(2);
    expect(Math.max(...parts.map(({length}) => length))).toBeLessThanOrEqual(200);
    expect(parts.join('').replaceAll(' ', '')).toBe(long.replaceAll(' ', ''));
  }
});
