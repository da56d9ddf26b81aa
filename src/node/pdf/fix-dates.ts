/** Dates as Chromium writes them into a PDF: `D:20261123072148+00'00'`. */
const DATE = /D:\d{14}\+00'00'/g;

/**
 * The same document with both dates set to `isoTime`: all else that Chromium writes depends on the
 * page alone, so that two runs give the same bytes. Lengths do not change, so offsets stay right.
 */
export function fixDates(pdf: Uint8Array, isoTime: string): Uint8Array {
  const stamp = `D:${isoTime.replace(/\D/g, '').slice(0, 14)}+00'00'`;
  // Latin-1 maps every byte to one character and back.
  const text = Buffer.from(pdf).toString('latin1').replace(DATE, stamp);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
