import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cutDraft} from '../../../src/core/review/cut-draft.ts';

/** Citations in their order, none over another, in a text of lines. */
const drafts = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'bc ', '\n', 'dòng\n'), {maxLength: 80}),
    fc.array(fc.nat(9), {maxLength: 20}),
  )
  .map(([words, steps]) => {
    const text = words.join('');
    let at = 0;
    const findings = steps.flatMap((step) => {
      const start = at + step;
      at = start + step + 1;
      return at <= text.length ? [{start, end: at}] : [];
    });
    return {text, findings};
  });

test('the parts of a draft are the draft, each citation whole in one of them', () => {
  fc.assert(
    fc.property(drafts, fc.integer({min: 1, max: 30}), ({text, findings}, length) => {
      const parts = cutDraft(text, findings, length);
      expect(parts.map(({start, end}) => text.slice(start, end)).join('')).toBe(text);
      expect(parts.flatMap(({from, to}) => findings.slice(from, to))).toEqual(findings);
      for (const {start, end, from, to} of parts) {
        expect(end).toBeGreaterThan(start);
        for (const finding of findings.slice(from, to)) {
          expect(finding.start).toBeGreaterThanOrEqual(start);
          expect(finding.end).toBeLessThanOrEqual(end);
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
