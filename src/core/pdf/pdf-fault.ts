import type {PdfFault} from './fault-words.ts';
import {columnRuns} from './page-columns.ts';
import {hasLettersAlone, hasLostMarks, isInterleaved} from './page-letters.ts';
import {type PdfItem, pdfLines} from './pdf-lines.ts';

/** What is wrong with the words of the pages, given as runs, the worst first; null where they read as they stand. */
export function pdfFault(pages: readonly (readonly PdfItem[])[]): PdfFault | null {
  const lines = pages.map((items, page) => pdfLines(items, page));
  const text = lines
    .flat()
    .map((line) => line.text)
    .join('\n');
  if (hasLostMarks(pages.flat()) || textFault(text)) return 'broken-words';
  if (pages.some(isInterleaved)) return 'interleaved';
  const inColumns = pages.some((items, page) => columnRuns(items, lines[page]!).some(({prose}) => prose));
  return inColumns ? 'columns' : null;
}

/** What is wrong with words of which only the letters are known. */
export function textFault(text: string): PdfFault | null {
  return hasLettersAlone(text) ? 'broken-words' : null;
}
