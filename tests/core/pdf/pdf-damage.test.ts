import {strToU8, zlibSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {processorTime} from '../../../scripts/bench/processor-time.ts';
import {isDamagedPdf} from '../../../src/core/pdf/pdf-damage.ts';
import {buildTextPdf} from '../../import/build-pdf.ts';
import {randomOf} from '../../import/hostile-documents.ts';

/** A file of one packed stream and its index, as the smallest readers want it. */
function pdfAround(packed: Uint8Array, dictionary = '/Filter /FlateDecode'): Uint8Array {
  const head = strToU8(`%PDF-1.7\n1 0 obj\n<< /Length ${packed.length} ${dictionary} >>\nstream\n`);
  const tail = '\nendstream\nendobj\n';
  const index = head.length + packed.length + tail.length;
  const end = strToU8(`${tail}xref\n0 1\n0000000000 65535 f \ntrailer\n<< >>\nstartxref\n${index}\n%%EOF\n`);
  const file = new Uint8Array(head.length + packed.length + end.length);
  file.set(head);
  file.set(packed, head.length);
  file.set(end, head.length + packed.length);
  return file;
}

const WORDS = strToU8(
  'BT /F 13 Tf 1 0 0 1 85 772 Tm (Nghi dinh so 63/2010/ND-CP ngay 08 thang 6 nam 2010) Tj ET\n'.repeat(40),
);
const PACKED = zlibSync(WORDS);
const WHOLE = pdfAround(PACKED);
const WORDS_END = Buffer.from(WHOLE).indexOf('endstream');

test('a whole file is whole, packed or not, with signs before its head and behind its end', () => {
  expect(isDamagedPdf(WHOLE)).toBe(false);
  expect(isDamagedPdf(buildTextPdf(['Nghị định số 63/2010/NĐ-CP']))).toBe(false);
  expect(isDamagedPdf(new Uint8Array([...strToU8('\n\n'), ...WHOLE, 0, 0, 13, 10]))).toBe(false);
});

describe('a damaged file is told', () => {
  test('each byte of a packed stream, changed', () => {
    const start = Buffer.from(WHOLE).indexOf(Buffer.from(PACKED));
    const passed: number[] = [];
    for (let at = start + 2; at < start + PACKED.length; at += 1) {
      const bytes = WHOLE.slice();
      bytes[at]! ^= 0x55;
      if (!isDamagedPdf(bytes)) passed.push(at - start);
    }
    expect(passed).toEqual([]);
  });

  test('a file cut short anywhere, and a hole anywhere', () => {
    const random = randomOf(1);
    for (let round = 0; round < 200; round += 1) {
      const end = Math.floor(random() * (WHOLE.length - 20));
      expect(isDamagedPdf(WHOLE.slice(0, end)), `cut at ${end}`).toBe(true);
      // Behind the words there is nothing to lose but the index, which every reader makes again.
      const at = Math.floor(random() * WORDS_END);
      const hole = new Uint8Array([...WHOLE.slice(0, at), ...WHOLE.slice(at + 10)]);
      expect(isDamagedPdf(hole), `hole at ${at}`).toBe(true);
    }
  });
});

test('pictures and encrypted files are not looked into', () => {
  const packed = PACKED.slice();
  packed[packed.length - 1]! ^= 1;
  expect(isDamagedPdf(pdfAround(packed))).toBe(true);
  expect(isDamagedPdf(pdfAround(packed, '/Subtype /Image /Filter /FlateDecode'))).toBe(false);
  expect(isDamagedPdf(pdfAround(packed, '/Encrypt 9 0 R /Filter /FlateDecode'))).toBe(false);
});

test('a bomb ends the look, not the page', () => {
  const bomb = pdfAround(zlibSync(new Uint8Array(80 * 1024 * 1024), {level: 1}));
  expect(processorTime(() => expect(isDamagedPdf(bomb)).toBe(false))).toBeLessThan(5000);
});
