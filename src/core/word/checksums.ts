/** Checksums of the files in an archive: fflate, which unpacks them, does not look at them. */

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
/** Lengths of the fixed parts of both records (APPNOTE.TXT 4.3.12 and 4.3.16). */
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;

/** What the directory at the end of an archive says of each file: CRC-32 by name. */
export function statedChecksums(archive: Uint8Array): Map<string, number> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - END_LENGTH;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  const sums = new Map<string, number>();
  if (end < 0) return sums;
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_LENGTH <= end && view.getUint32(at, true) === ENTRY) {
    const length = view.getUint16(at + 28, true);
    const name = archive.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + length);
    sums.set(new TextDecoder().decode(name), view.getUint32(at + 16, true));
    at += ENTRY_LENGTH + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sums;
}

const TABLE = Uint32Array.from({length: 256}, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 (ISO 3309) of bytes. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ TABLE[(sum ^ byte) & 0xff]!;
  return (sum ^ 0xffffffff) >>> 0;
}
