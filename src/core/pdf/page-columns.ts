import {type PdfItem, type PdfLine, pdfLines} from './pdf-lines.ts';

/** Lines of a page that stand side by side in columns without rules: a table, or a page set in two columns. */
export interface ColumnRun {
  /** First line and the one behind the last, among the lines of the page. */
  readonly start: number;
  readonly end: number;
  /** As a table: rows of cells, a cell its lines; what is sure is only which column the words stand in. */
  readonly rows: readonly (readonly (readonly string[])[])[];
  /** The items of each column, from left to right. */
  readonly columns: readonly (readonly PdfItem[])[];
  /** A page of text in columns, to be read one after the other. */
  readonly prose: boolean;
}

/** So many lines with a gap at one place are no chance. */
const FEWEST_LINES = 3;
const FEWEST_PROSE_LINES = 12;
/** Width of a gap that no space between words has, in sizes of the letters. */
const NARROWEST_GAP = 0.9;
/** Margins of two neighbouring cells. */
const CELL_GAP = 0.6;

/** Runs of lines with a gap at one place in each. Words that stand in them are read by column, and to be doubted. */
export function columnRuns(items: readonly PdfItem[], lines: readonly PdfLine[]): ColumnRun[] {
  const own = lines.map((line) => itemsOf(items, line));
  const runs: ColumnRun[] = [];
  for (let start = 0; start < lines.length; ) {
    let gaps = gapsOf(own[start]!);
    let end = start + 1;
    let usual = Number.POSITIVE_INFINITY;
    while (gaps.length > 0 && end < lines.length) {
      const next = narrow(gaps, own[end]!);
      const step = lines[end]!.y - lines[end - 1]!.y;
      usual = Math.min(usual, step);
      // A line in one column alone is the rest of a cell only where it follows closely.
      if (next.length === 0 || (isOneSided(own[end]!, next) && isApart(step, usual))) break;
      gaps = next;
      end += 1;
    }
    const run = end - start >= FEWEST_LINES ? readRun(own.slice(start, end), gaps, lines, start) : null;
    if (run) runs.push(run);
    start = run ? end : start + 1;
  }
  return runs;
}

/** Whether two lines stand further apart than those of one cell or paragraph. */
function isApart(step: number, usual: number): boolean {
  return step > usual * 1.12 + 0.5;
}

function isOneSided(row: readonly PdfItem[], gaps: readonly Gap[]): boolean {
  return gaps.every(({x0, x1}) => row.every(({x}) => x < x0) || row.every(({x}) => x >= x1 - 1));
}

/** Whether a page may hold a table: two lines and more with a gap that could part two cells. */
export function hasColumns(items: readonly PdfItem[]): boolean {
  const rows = new Map<number, PdfItem[]>();
  for (const item of items) {
    if (item.text.trim() === '') continue;
    const key = Math.round(item.y / 2);
    const row = rows.get(key) ?? [];
    rows.set(key, row);
    row.push(item);
  }
  let found = 0;
  for (const row of rows.values())
    if (
      gapsOf(
        row.sort((a, b) => a.x - b.x),
        CELL_GAP,
      ).length > 0
    )
      found += 1;
  return found >= 2;
}

interface Gap {
  readonly x0: number;
  readonly x1: number;
}

function itemsOf(items: readonly PdfItem[], line: PdfLine): PdfItem[] {
  return items
    .filter((item) => item.text.trim() !== '' && Math.abs(item.y - line.y) < Math.max(2, item.size * 0.45))
    .sort((a, b) => a.x - b.x);
}

function gapsOf(row: readonly PdfItem[], narrowest = NARROWEST_GAP): Gap[] {
  const gaps: Gap[] = [];
  let end = row[0] ? row[0].x + row[0].width : 0;
  for (const item of row.slice(1)) {
    if (item.x - end > item.size * narrowest) gaps.push({x0: end, x1: item.x});
    end = Math.max(end, item.x + item.width);
  }
  return gaps;
}

/** What is left of gaps on another line: a line that ends before a gap, or begins behind it, leaves it whole. */
function narrow(gaps: readonly Gap[], row: readonly PdfItem[]): Gap[] {
  return gaps.flatMap((gap): Gap[] => {
    let {x0, x1} = gap;
    for (const item of row) {
      const end = item.x + item.width;
      if (end <= x0 || item.x >= x1) continue;
      if (item.x <= x0) x0 = end;
      else if (end >= x1) x1 = item.x;
      else return [];
    }
    const size = row[0]?.size ?? 10;
    return x1 - x0 > size * NARROWEST_GAP * 0.6 ? [{x0, x1}] : [];
  });
}

function readRun(
  rows: readonly (readonly PdfItem[])[],
  gaps: readonly Gap[],
  lines: readonly PdfLine[],
  start: number,
): ColumnRun | null {
  const edges = gaps.map(({x0, x1}) => (x0 + x1) / 2);
  const columnOf = (item: PdfItem) => edges.filter((edge) => item.x >= edge).length;
  const filled = Array.from(
    {length: edges.length + 1},
    (_, column) => rows.filter((row) => row.some((item) => columnOf(item) === column)).length,
  );
  // A line or two beside others is a letterhead or a signature.
  if (filled.filter((count) => count >= FEWEST_LINES).length < 2) return null;
  const prose =
    edges.length === 1 &&
    rows.length >= FEWEST_PROSE_LINES &&
    filled.every((count) => count > rows.length * 0.7);
  const groups = prose ? [rows] : splitRows(rows, lines.slice(start, start + rows.length), edges[0]!);
  return {
    start,
    end: start + rows.length,
    prose,
    columns: filled.map((_, column) => rows.flat().filter((item) => columnOf(item) === column)),
    rows: groups.map((group) =>
      filled.map((_, column) =>
        pdfLines(
          group.flat().filter((item) => columnOf(item) === column),
          0,
        ).map(({text}) => text.replaceAll('\t', ' ').trim()),
      ),
    ),
  };
}

/** Rows of a table stand further apart than the lines of a cell; where all stand alike, a line with a first cell opens one. */
function splitRows(
  rows: readonly (readonly PdfItem[])[],
  lines: readonly PdfLine[],
  firstEdge: number,
): PdfItem[][][] {
  const steps = lines.slice(1).map((line, index) => line.y - lines[index]!.y);
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? 0;
  const alike = !steps.some((step) => isApart(step, usual));
  const groups: PdfItem[][][] = [];
  rows.forEach((row, index) => {
    const opens = alike ? row.some(({x}) => x < firstEdge) : index > 0 && isApart(steps[index - 1]!, usual);
    if (index === 0 || opens) groups.push([]);
    groups.at(-1)!.push([...row]);
  });
  return groups;
}
