/**
 * Whole numbers as printable characters, one for a small number: unlike base64 of bytes, the same number is the same
 * character, so that gzip counts them and presses each stream to what it says. A number of SMALL and more is written
 * lowest digit first in digits that say that more follow.
 */

/** ASCII that JSON writes as it is: from `#` to `~` without the backslash. */
const CODES = Array.from({length: 92}, (_, at) => 0x23 + at).filter((code) => code !== 0x5c);
const SMALL = 60;
const BASE = CODES.length - SMALL;
const STRETCH = 4096;
const VALUES = new Int8Array(128).fill(-1);
CODES.forEach((code, value) => {
  VALUES[code] = value;
});

export function toSymbols(numbers: ArrayLike<number>): string {
  const codes: number[] = [];
  for (let at = 0; at < numbers.length; at++) {
    let rest = numbers[at]!;
    while (rest >= SMALL) {
      const over = rest - SMALL;
      codes.push(CODES[SMALL + (over % BASE)]!);
      rest = Math.floor(over / BASE);
    }
    codes.push(CODES[rest]!);
  }
  // In stretches: a string grown by single characters keeps thirty bytes for each.
  let text = '';
  for (let at = 0; at < codes.length; at += STRETCH)
    text += String.fromCharCode(...codes.slice(at, at + STRETCH));
  return text;
}

/** The numbers back; throws a RangeError where a character is none of ours or the text ends inside a number. */
export function fromSymbols(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length);
  let count = 0;
  let value = 0;
  let factor = 1;
  for (let at = 0; at < text.length; at++) {
    const digit = VALUES[text.charCodeAt(at)] ?? -1;
    if (digit < 0) throw new RangeError('no symbol of a number');
    value += digit * factor;
    if (digit < SMALL) {
      numbers[count++] = value;
      value = 0;
      factor = 1;
    } else factor *= BASE;
  }
  if (factor !== 1) throw new RangeError('ends inside a number');
  return numbers.subarray(0, count);
}
