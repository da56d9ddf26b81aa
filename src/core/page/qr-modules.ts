import {encode} from 'uqr';

/** Modules of white around the code that readers need to find it (ISO/IEC 18004, 4 modules). */
const QUIET_ZONE = 4;

/**
 * A QR code with its quiet zone, row by row, true for dark. Level M survives the smudges of a photocopier.
 * Throws where the text is longer than a code holds.
 */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  return encode(text, {ecc: 'M', border: QUIET_ZONE}).data;
}
