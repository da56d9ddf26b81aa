import {encode} from 'uqr';

/** Modules of white around the code that readers need to find it (ISO/IEC 18004, 4 modules). */
const QUIET_ZONE = 4;

/**
 * A QR code as the `d` of one SVG path in a square of `size` units, a unit a module.
 * Level M survives the smudges of a photocopier. Throws where the text is longer than a code holds.
 */
export function qrPath(text: string): {size: number; path: string} {
  const {data, size} = encode(text, {ecc: 'M', border: QUIET_ZONE});
  let path = '';
  for (const [y, row] of data.entries()) {
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
