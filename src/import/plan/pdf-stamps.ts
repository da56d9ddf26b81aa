import {type PdfItem, pdfLines, pdfRows} from '../../core/pdf/pdf-lines.ts';
import type {Dropped} from './source.ts';

/** The first line of a mark that software for digital signatures prints over a page. */
const SIGNED =
  /^(?:Ký bởi|Người ký|Được ký bởi|Ký số bởi|Thời gian ký|Ngày ký|Digitally signed|Signed by|Signature Not Verified)(?=[\s:]|$)/iu;
/** Its letters are smaller than those of the page; share of their usual size. */
const LARGEST = 0.8;
const MOST_LINES = 8;
/** Lines of one mark are no further apart, in sizes of their letters. */
const WIDEST_STEP = 2;

/** Takes the marks of digital signatures off a page: they are no words of the document. */
export function takeStamps(
  items: readonly PdfItem[],
  page: number,
): {rest: readonly PdfItem[]; dropped: Dropped[]} {
  const usual = usualSize(items);
  const rows = pdfRows(items.filter(({size}) => size < usual * LARGEST));
  const texts = rows.map((row) => pdfLines(row, page)[0]!.text.replaceAll('\t', ' '));
  const taken = new Set<PdfItem>();
  const dropped: Dropped[] = [];
  texts.forEach((text, start) => {
    if (!SIGNED.test(text) || taken.has(rows[start]![0]!)) return;
    let end = start + 1;
    while (end < rows.length && end - start < MOST_LINES && isNext(rows[end - 1]!, rows[end]!)) end += 1;
    for (const row of rows.slice(start, end)) for (const item of row) taken.add(item);
    dropped.push({line: page + 1, text: texts.slice(start, end).join(' '), reason: 'dấu ký số'});
  });
  return taken.size === 0
    ? {rest: items, dropped}
    : {rest: items.filter((item) => !taken.has(item)), dropped};
}

function isNext(above: readonly PdfItem[], below: readonly PdfItem[]): boolean {
  const [first] = above as [PdfItem];
  const [next] = below as [PdfItem];
  return next.y - first.y < first.size * WIDEST_STEP && Math.abs(next.x - first.x) < first.size * WIDEST_STEP;
}

function usualSize(items: readonly PdfItem[]): number {
  const sizes = items.map(({size}) => size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}
