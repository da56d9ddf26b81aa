import type {PdfFault} from './fault-words.ts';
import {columnRuns, hasColumns} from './page-columns.ts';
import {isBroken, isInterleaved, type LetterSigns, letterSigns} from './page-letters.ts';
import {type PdfItem, pdfLines} from './pdf-lines.ts';

/** Lines side by side without rules that are too many for a letterhead or a signature: a table, perhaps of long cells. */
const MANY_LINES = 12;

/** What a page says of the words of its document: so much is kept of it, not its letters. */
export interface PageSigns extends LetterSigns {
  readonly letters: number;
  readonly interleaved: boolean;
  readonly columns: boolean;
}

/** The signs of a page, given as runs. */
export function pageSigns(items: readonly PdfItem[]): PageSigns {
  const lines = pdfLines(items, 0);
  const text = lines.map((line) => line.text).join('\n');
  return {
    ...letterSigns(items, text),
    letters: (text.match(/\p{L}/gu) ?? []).length,
    interleaved: isInterleaved(items),
    columns:
      hasColumns(items) &&
      columnRuns(items, lines).some(({prose, start, end}) => prose || end - start >= MANY_LINES),
  };
}

/** What is wrong with the words of the pages, the worst first; null where they read as they stand. */
export function pdfFault(pages: readonly PageSigns[]): PdfFault | null {
  if (isBroken(pages)) return 'broken-words';
  if (pages.some(({interleaved}) => interleaved)) return 'interleaved';
  return pages.some(({columns}) => columns) ? 'columns' : null;
}

/** What is wrong with words of which only the letters are known. */
export function textFault(text: string): PdfFault | null {
  return isBroken([letterSigns([], text)]) ? 'broken-words' : null;
}
