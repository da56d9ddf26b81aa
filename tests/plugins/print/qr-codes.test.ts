import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import jsqr from 'jsqr';
import {expect, test} from 'vitest';
import {qrFile} from '../../../src/core/page/qr-address.ts';
import {qrPath} from '../../../src/core/page/qr-path.ts';
import {writeQrCodes} from '../../../src/plugins/print/qr-codes.ts';

/** Paints the path as a reader's camera sees it, and reads it with another library. */
function decode({path, size}: {path: string; size: number}): string | undefined {
  const scale = 3;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return jsqr(pixels, side, side)?.data;
}

test('a code says what it was made of', () => {
  const addresses = fc.webUrl({withQueryParameters: true, withFragments: true});
  fc.assert(
    fc.property(addresses, (address) => {
      expect(decode(qrPath(address))).toBe(address);
    }),
    {numRuns: 8},
  );
});

test('every page gets a code of its full address', () => {
  const out = mkdtempSync(join(tmpdir(), 'qr-'));
  const site = {url: 'https://example.vn', baseUrl: '/tuyen-truyen/'};
  writeQrCodes(out, site, ['/tuyen-truyen/', '/tuyen-truyen/ke-hoach/toan-van']);
  const read = (page: string) => {
    const svg = readFileSync(join(out, qrFile(page)), 'utf8');
    const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    return decode({size, path: /"(M[^"]+z)"\/><\/svg>/.exec(svg)?.[1] ?? ''});
  };
  expect(read('/')).toBe('https://example.vn/tuyen-truyen/');
  expect(read('/ke-hoach/toan-van')).toBe('https://example.vn/tuyen-truyen/ke-hoach/toan-van');
});
