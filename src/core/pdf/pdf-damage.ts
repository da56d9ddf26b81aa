import {Inflate} from 'fflate';
import {LARGEST_UNPACKED} from '../word/limits.ts';

/**
 * What readers of PDF pass over in silence: bytes that are missing, and packed words whose checksum is not theirs. They show
 * what is left; who looks for citations in it has to know that something is missing.
 */

/** Readers look for the end of a file in so many of its last bytes (ISO 32000-1, annex H.3). */
const TAIL = 1024;
/** Bytes of a packed stream; what is larger is no page of words. */
const LARGEST_STREAM = 4 * 1024 * 1024;
/** Bytes that are unpacked at a time: at most a thousand times as much comes out. */
const BITE = 8 * 1024;
/** Longest dictionary that stands before a stream. */
const LONGEST_DICTIONARY = 2000;

const PACKED = /\/Filter\s{0,9}\[?\s{0,9}\/(?:FlateDecode|Fl)\b/;
const PICTURE = /\/Subtype\s{0,9}\/Image\b/;

/** Whether a PDF has lost a part, or one of its packed streams is not what was packed. Encrypted streams are not looked at. */
export function isDamagedPdf(bytes: Uint8Array): boolean {
  // One sign a byte, so that places in the text are places in the file.
  const text = new TextDecoder('latin1').decode(bytes);
  if (!hasItsIndex(text)) return true;
  if (text.includes('/Encrypt')) return false;
  let left = LARGEST_UNPACKED;
  for (const {start, end} of packedStreams(text)) {
    const unpacked = checkStream(bytes.subarray(start, end), left);
    if (unpacked === null) return true;
    left -= unpacked;
    if (left <= 0) return false;
  }
  return false;
}

/** Whether the file ends as it should, and its index stands where its end says: else bytes are missing, or too many. */
function hasItsIndex(text: string): boolean {
  const tail = text.slice(-TAIL);
  const stated = /^startxref\s{1,9}(\d{1,12})\s{1,9}%%EOF/.exec(
    tail.slice(tail.lastIndexOf('startxref')),
  )?.[1];
  if (stated === undefined) return false;
  // What stands before the head of the file is not counted.
  const at = Math.max(0, text.slice(0, TAIL).indexOf('%PDF-')) + Number(stated);
  return /^\s{0,9}(?:xref\b|\d{1,9} \d{1,5} obj\b)/.test(text.slice(at, at + 40));
}

/** Where the packed streams stand that may hold words, from their first byte to the word that ends them. */
function* packedStreams(text: string): Generator<{start: number; end: number}> {
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at)) {
    const start = at + (text.startsWith('stream\r\n', at) ? 8 : 7);
    const end = text.indexOf('endstream', start);
    if (end < 0) return;
    at = end + 'endstream'.length;
    const before = text.slice(Math.max(0, start - LONGEST_DICTIONARY), start);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    if (end - start <= LARGEST_STREAM && PACKED.test(dictionary) && !PICTURE.test(dictionary))
      yield {start, end};
  }
}

/** Bytes that a stream of zlib (RFC 1950) unpacks to; null where it is broken. */
function checkStream(packed: Uint8Array, most: number): number | null {
  let length = 0;
  const sum = new Adler32();
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    sum.add(chunk);
  });
  try {
    for (let at = 2; at < packed.length && length <= most; at += BITE)
      inflate.push(packed.subarray(at, at + BITE), at + BITE >= packed.length);
  } catch {
    return null;
  }
  if (length > most) return length;
  return statedSums(packed).includes(sum.value) ? length : null;
}

/** The last four bytes, before or behind the end of line that may stand before `endstream`. */
function statedSums(packed: Uint8Array): number[] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  return [4, 5, 6]
    .filter((back) => packed.length >= back)
    .map((back) => view.getUint32(packed.length - back));
}

/** The checksum of zlib. */
class Adler32 {
  #low = 1;
  #high = 0;

  add(bytes: Uint8Array): void {
    for (const byte of bytes) {
      this.#low = (this.#low + byte) % 65521;
      this.#high = (this.#high + this.#low) % 65521;
    }
  }

  get value(): number {
    return ((this.#high << 16) | this.#low) >>> 0;
  }
}
