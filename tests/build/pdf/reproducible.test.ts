import {expect, test} from 'vitest';
import {reproducible} from '../../../src/build/pdf/reproducible.ts';

const pdf = (date: string) =>
  Buffer.concat([
    Buffer.from(`%PDF-1.4\n/CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+00'00')>>\n`, 'latin1'),
    Buffer.from([0x00, 0xff, 0x80, 0x0a, 0xc3, 0xa9]),
  ]);

test('two files that differ by their dates alone become one', () => {
  const time = '2023-01-30T01:02:03.000Z';
  const first = reproducible(pdf('20261123072148'), time);
  expect(first).toEqual(reproducible(pdf('20270101000000'), time));
  expect(Buffer.from(first).toString('latin1')).toContain("/ModDate (D:20230130010203+00'00')");
});

test('all other bytes and the length stay', () => {
  const before = pdf('20261123072148');
  const after = reproducible(before, '2023-01-30T01:02:03Z');
  expect(after.length).toBe(before.length);
  expect(after.slice(-6)).toEqual(new Uint8Array([0x00, 0xff, 0x80, 0x0a, 0xc3, 0xa9]));
});
