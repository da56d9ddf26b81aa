import type {PdfLine} from '../../core/pdf/pdf-lines.ts';
import {findPageNumbers} from './furniture.ts';

/** Numbers alone at the edge of pages, and lines that stand at one height on most pages. */
export function findPdfFurniture(lines: readonly PdfLine[], pageCount: number): Set<number> {
  const found = new Set<number>();
  const repeated = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const first = lines[index - 1]?.page !== line.page;
    const last = lines[index + 1]?.page !== line.page;
    if (!first && !last) return;
    if (findPageNumbers([{text: `${line.text}\f`}]).size > 0) found.add(index);
    const key = `${line.text.replace(/\d+/g, '#')}@${Math.round(line.y / 6)}`;
    repeated.set(key, [...(repeated.get(key) ?? []), index]);
  });
  for (const indexes of repeated.values()) {
    if (indexes.length >= 3 && indexes.length > pageCount / 2) for (const index of indexes) found.add(index);
  }
  return found;
}
