import {cleanColumns} from '../text/clean-line.ts';

/** A run of characters on a page; coordinates in points, `y` from the top. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface PdfLine {
  /** Tabs between columns, and before text that stands in the right column alone. */
  readonly text: string;
  readonly page: number;
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
  readonly size: number;
}

/** Size and height of a raised digit against the letters beside it. */
const MOST_RAISED_SIZE = 0.8;
const LEAST_RAISE = 0.15;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A piece of a page as pdf.js hands it over; marks of structure among the pieces have no words. */
type Piece =
  | {
      readonly str: string;
      /** Scale, skew and place, from the lower left corner. */
      readonly transform: readonly number[];
      readonly width: number;
      readonly height: number;
    }
  | {readonly type: string};

/** The runs of a page `height` points high. */
export function pdfItems(pieces: readonly Piece[], height: number): PdfItem[] {
  return pieces.flatMap((piece) => {
    if (!('str' in piece)) return [];
    const [, , skew = 0, scale = 0, x = 0, y = 0] = piece.transform;
    const size = Math.hypot(skew, scale) || piece.height;
    return [{text: piece.str, x, y: height - y, width: piece.width, size}];
  });
}

/** Items of about one height, from top to bottom, each row from left to right; those without words are left out. */
export function pdfRows(items: readonly PdfItem[]): PdfItem[][] {
  const rows: PdfItem[][] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (item.text.trim() === '') continue;
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - item.y) < Math.max(2, item.size * 0.45)) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** Rows as lines of text; a wide gap between two items is a column's edge. */
export function pdfLines(items: readonly PdfItem[], page: number): PdfLine[] {
  return pdfRows(items).map((row) => {
    const first = row[0]!;
    const largest = row.reduce((most, item) => (item.size > most.size ? item : most));
    let text = '';
    let end = first.x;
    for (const item of row) {
      const gap = item.x - end;
      text += gap > item.size * 2.2 && text !== '' ? '\t' : gap > item.size * 0.12 && text !== '' ? ' ' : '';
      text += isRaised(item, largest) ? raise(item.text) : item.text;
      end = Math.max(end, item.x + item.width);
    }
    return {text: cleanColumns(text), page, y: first.y, x0: first.x, x1: end, size: first.size};
  });
}

/** Number of a note, or a power: `tuyến.¹`, `m²`. */
function isRaised(item: PdfItem, base: PdfItem): boolean {
  return (
    item.size < base.size * MOST_RAISED_SIZE &&
    base.y - item.y > base.size * LEAST_RAISE &&
    /^\d{1,3}$/.test(item.text.trim())
  );
}

function raise(digits: string): string {
  return digits.replace(/\d/g, (digit) => RAISED[Number(digit)]!);
}

/** Digits in their raised form, as numbers. */
export function lower(raised: string): number {
  return Number([...raised].map((sign) => RAISED.indexOf(sign)).join(''));
}
