/** Whole numbers as variable-length bytes, bytes as base64: what JSON can carry and gzip can press. */

export function encodeNumbers(numbers: readonly number[]): string {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** The numbers back; throws a RangeError when the text is no base64 or ends inside a number. */
export function decodeNumbers(base64: string): Uint32Array {
  let binary: string;
  try {
    binary = atob(base64);
  } catch {
    throw new RangeError('not base64');
  }
  const numbers = new Uint32Array(binary.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (let at = 0; at < binary.length; at++) {
    const byte = binary.charCodeAt(at);
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte < 128) {
      numbers[count++] = value;
      value = 0;
      shift = 0;
    }
  }
  if (shift !== 0) throw new RangeError('ends inside a number');
  return numbers.subarray(0, count);
}
