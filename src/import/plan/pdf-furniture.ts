import type {PdfLine} from '../../core/pdf/pdf-lines.ts';
import {findPageNumbers} from './furniture.ts';

/** Heads and feet have no more lines. */
const MOST_LINES = 3;
/** Pages on which a line stands that is no line of the text: heads of left and right pages differ. */
const FEWEST_PAGES = 3;
const LEAST_SHARE = 0.3;
/** The head of the official gazette, which the first page and short numbers bear once. */
const GAZETTE = /^CÔNG BÁO(?=\/|\s+Số|$)/u;

/** Numbers alone at the edges of pages, and lines that stand there at one height on many pages; the edge first, then what is behind it. */
export function findPdfFurniture(lines: readonly PdfLine[], pageCount: number): Set<number> {
  const found = new Set<number>();
  for (let depth = 0; depth < MOST_LINES; depth += 1) {
    const edges = edgesOf(lines, found);
    const before = found.size;
    for (const index of edges) if (isNumber(lines[index]!) || isGazette(lines[index]!)) found.add(index);
    for (const indexes of repeated(lines, edges).values())
      if (indexes.length >= FEWEST_PAGES && indexes.length > pageCount * LEAST_SHARE)
        for (const index of indexes) found.add(index);
    if (found.size === before) break;
  }
  return found;
}

/** The first and the last line of each page that are not found yet. */
function edgesOf(lines: readonly PdfLine[], found: ReadonlySet<number>): Set<number> {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  lines.forEach(({page}, index) => {
    if (found.has(index)) return;
    if (!first.has(page)) first.set(page, index);
    last.set(page, index);
  });
  return new Set([...first.values(), ...last.values()]);
}

/** Lines of the same words, whatever their numbers and whichever side they stand on, at one height. */
function repeated(lines: readonly PdfLine[], edges: ReadonlySet<number>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const index of edges) {
    const line = lines[index]!;
    const parts = line.text.replace(/\d+/g, '#').split('\t').sort();
    const key = `${parts.join('\t')}@${Math.round(line.y / 6)}`;
    const others = places.get(key);
    if (others) others.push(index);
    else places.set(key, [index]);
  }
  return places;
}

function isNumber({text}: PdfLine): boolean {
  return findPageNumbers([{text: `${text}\f`}]).size > 0;
}

function isGazette({text}: PdfLine): boolean {
  return text.split('\t').some((part) => GAZETTE.test(part));
}
