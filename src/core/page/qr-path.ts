import {qrModules} from './qr-modules.ts';

/**
 * A QR code as the `d` of one SVG path in a square of `size` units, a unit a module, its quiet zone included.
 * Throws where the text is longer than a code holds.
 */
export function qrPath(text: string): {size: number; path: string} {
  const rows = qrModules(text);
  const size = rows.length;
  let path = '';
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < size; x += 1) {
      if (!row[x]) continue;
      let run = 1;
      while (row[x + run]) run += 1;
      path += `M${x} ${y}h${run}v1h-${run}z`;
      x += run;
    }
  }
  return {size, path};
}
