/** Arguments that `String.fromCharCode` takes at once on every engine. */
const CHUNK = 8192;

/** The string of UTF-16 code units, lone surrogates included. */
export function decodeUnits(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK)
    parts.push(String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[]));
  return parts.join('');
}
