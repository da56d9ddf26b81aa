import fc from 'fast-check';
import {expect, test} from 'vitest';
import {numberIds} from '../../../src/build/pdf/number-ids.ts';

/** A file as Chromium writes it: elements with identifiers, the tree of them in leaves, the offsets. */
function file(ids: readonly number[], leafSize: number): string {
  const name = (id: number) => `(node${String(id).padStart(8, '0')})`;
  // Object numbers of different lengths, so that sorting moves offsets.
  const objects = ids.map((id, index) => [7 + index * 37, `<</ID ${name(id)}>>`] as const);
  const sorted = ids.map((id, index) => [name(id), 7 + index * 37] as const).sort();
  const leaves: (readonly [number, string])[] = [];
  for (let at = 0; at < sorted.length; at += leafSize) {
    const part = sorted.slice(at, at + leafSize);
    const entries = part.map(([id, object]) => `${id} ${object} 0 R`).join(' ');
    leaves.push([9000 + at, `<</Limits [${part[0]![0]} ${part.at(-1)![0]}]\n/Names [${entries}]>>`]);
  }
  let body = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [number, content] of [...objects, ...leaves]) {
    offsets.push(body.length);
    body += `${number} 0 obj\n${content}\nendobj\n`;
  }
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${body}\nxref\n0 ${offsets.length}\n${lines}trailer\nstartxref\n${body.length + 1}\n%%EOF`;
}

const distinct = fc.uniqueArray(fc.integer({min: 1, max: 99_999_999}), {minLength: 1, maxLength: 40});

test('whatever the numbers were, the file is the same', () => {
  fc.assert(
    fc.property(distinct, fc.integer({min: 1, max: 9}), (ids, leafSize) => {
      const inOrder = ids.map((_, index) => index + 1);
      expect(numberIds(file(ids, leafSize))).toBe(numberIds(file(inOrder, leafSize)));
    }),
  );
});

test('every offset still leads to its object, and the entries are sorted', () => {
  fc.assert(
    fc.property(distinct, fc.integer({min: 1, max: 9}), (ids, leafSize) => {
      const pdf = numberIds(file(ids, leafSize));
      for (const [, offset] of pdf.matchAll(/^(\d{10}) 00000 n/gm)) {
        expect(pdf.slice(Number(offset))).toMatch(/^\d+ 0 obj\n/);
      }
      expect(pdf.slice(Number(/startxref\n(\d+)/.exec(pdf)![1]))).toMatch(/^xref\n/);
      const names = [...pdf.matchAll(/\((node\d{8})\) \d+ 0 R/g)].map((match) => match[1]);
      expect(names).toEqual([...names].sort());
    }),
  );
});

test('a file without identifiers stays as it is', () => {
  expect(numberIds('%PDF-1.4\nxref\n%%EOF')).toBe('%PDF-1.4\nxref\n%%EOF');
});
