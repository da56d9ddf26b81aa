import {numberIds} from './number-ids.ts';

/** Dates as Chromium writes them into a PDF: `D:20261123072148+00'00'`. */
const DATE = /D:\d{14}\+00'00'/g;

/**
 * The same document without what depends on the run: both dates become `isoTime`, identifiers are
 * numbered in order. All else that Chromium writes depends on the page alone.
 */
export function reproducible(pdf: Uint8Array, isoTime: string): Uint8Array {
  const stamp = `D:${isoTime.replace(/\D/g, '').slice(0, 14)}+00'00'`;
  // Latin-1 maps every byte to one character and back.
  const text = numberIds(Buffer.from(pdf).toString('latin1').replace(DATE, stamp));
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
