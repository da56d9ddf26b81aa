import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cutDraft} from '../../../src/core/review/cut-draft.ts';
import type {Review} from '../../../src/core/review/review.ts';

function reviewAt(start: number, end: number): Review {
  return {start, end, words: '', verdict: 'known', notes: [], correct: []};
}

/** Citations in their order, none over another, in a text of lines. */
const drafts = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'bc ', '\n', 'dòng\n'), {maxLength: 80}),
    fc.array(fc.nat(9), {maxLength: 20}),
  )
  .map(([words, steps]) => {
    const text = words.join('');
    let at = 0;
    const reviews = steps.flatMap((step) => {
      const start = at + step;
      at = start + step + 1;
      return at <= text.length ? [reviewAt(start, at)] : [];
    });
    return {text, reviews};
  });

test('the parts of a draft are the draft, each citation whole in one of them', () => {
  fc.assert(
    fc.property(drafts, fc.integer({min: 1, max: 30}), ({text, reviews}, length) => {
      const parts = cutDraft(text, reviews, length);
      expect(parts.map(({start, end}) => text.slice(start, end)).join('')).toBe(text);
      expect(parts.flatMap(({from, to}) => reviews.slice(from, to))).toEqual(reviews);
      for (const {start, end, from, to} of parts) {
        expect(end).toBeGreaterThan(start);
        for (const review of reviews.slice(from, to)) {
          expect(review.start).toBeGreaterThanOrEqual(start);
          expect(review.end).toBeLessThanOrEqual(end);
        }
      }
    }),
    {numRuns: 2000},
  );
});

test('a part ends with a line where one ends near', () => {
  const parts = cutDraft('một\nhai ba\nbốn năm sáu', [], 6);
  expect(parts.map(({start, end}) => [start, end])).toEqual([
    [0, 11],
    [11, 17],
    [17, 22],
  ]);
});
