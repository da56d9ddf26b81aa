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

/** Items of about one height are a line; a wide gap between two is a column's edge. */
export function pdfLines(items: readonly PdfItem[], page: number): PdfLine[] {
  const rows: PdfItem[][] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (item.text.trim() === '') continue;
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - item.y) < Math.max(2, item.size * 0.45)) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => {
    const sorted = row.sort((a, b) => a.x - b.x);
    const first = sorted[0]!;
    let text = '';
    let end = first.x;
    for (const item of sorted) {
      const gap = item.x - end;
      text += gap > item.size * 2.2 && text !== '' ? '\t' : gap > item.size * 0.12 && text !== '' ? ' ' : '';
      text += item.text;
      end = Math.max(end, item.x + item.width);
    }
    return {text: cleanColumns(text), page, y: first.y, x0: first.x, x1: end, size: first.size};
  });
}
