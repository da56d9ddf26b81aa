import type {PipeTable} from './pipe-table.ts';

/** Rows copied from a word processor: cells apart by tabs. Two columns alone may be a letterhead or a signature. */
const FEWEST_COLUMNS = 3;

/** The table of tabs that starts at a line: rows of one width right below each other; null where none does. */
export function readTabTable(lines: readonly string[], start: number): PipeTable | null {
  const width = cellsOf(lines[start]!).length;
  if (width < 2) return null;
  const rows: string[][] = [];
  for (let at = start; at < lines.length; at += 1) {
    const cells = cellsOf(lines[at]!);
    if (cells.length !== width) break;
    rows.push(cells);
  }
  return rows.length >= 2 && (width >= FEWEST_COLUMNS || isCounted(rows))
    ? {rows, end: start + rows.length}
    : null;
}

/** Tabs at either end are indents; two in a row have an empty cell between them. */
function cellsOf(line: string): string[] {
  return line.includes('\t')
    ? line
        .trim()
        .split('\t')
        .map((cell) => cell.trim())
    : [];
}

/** `TT` and `1`, or `1` and `2`, at the head of the rows. */
function isCounted(rows: readonly (readonly string[])[]): boolean {
  const [first, second] = rows.map((row) => row[0]!);
  return second === String(/^(TT|STT|Số TT)$/iu.test(first!) ? 1 : Number.parseInt(first!, 10) + 1);
}
