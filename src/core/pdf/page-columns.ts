import {type PdfItem, type PdfLine, pdfLines, pdfRows} from './pdf-lines.ts';

/** Lines of a page that stand side by side in columns without rules: a table, or a page set in two columns. */
export interface ColumnRun {
  /** First line and the one behind the last, among the lines of the page. */
  readonly start: number;
  readonly end: number;
  /** As a table: rows of cells, a cell its lines; what is sure is only which column the words stand in. */
  readonly rows: readonly (readonly (readonly string[])[])[];
  /** Its lines as text, with tabs between the columns; empty for prose. */
  readonly texts: readonly string[];
  /** The items of each column, from left to right. */
  readonly columns: readonly (readonly PdfItem[])[];
  /** A page of text in columns, to be read one after the other. */
  readonly prose: boolean;
}

/** So many lines with a gap at one place are no chance. */
const FEWEST_LINES = 3;
const FEWEST_PROSE_LINES = 12;
/** Share of the lines of a page that each of its columns holds, of a column's width by which lines end early, of lines with a gap. */
const LEAST_FILLED = 0.35;
const RAGGED = 0.2;
const MOST_CUT = 0.15;
/** The narrower of two columns of text, against the wider. */
const LEAST_LIKENESS = 0.7;
/** Width of a gap that no space between words has, in sizes of the letters. */
const NARROWEST_GAP = 0.9;
/** Margins of two neighbouring cells. */
const CELL_GAP = 0.6;

/** Runs of lines with a gap at one place in each. Words that stand in them are read by column, and to be doubted. */
export function columnRuns(items: readonly PdfItem[], lines: readonly PdfLine[]): ColumnRun[] {
  const own = pdfRows(items);
  const runs: ColumnRun[] = [];
  let tried = 0;
  for (let start = 0; start < lines.length; ) {
    const text = start < tried ? null : proseColumns(own, start);
    if (text) {
      if (text.run) runs.push(text.run);
      tried = text.end;
      if (text.run) {
        start = text.end;
        continue;
      }
    }
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

/**
 * A page of text in two columns from a line on: a gutter near the middle that no line crosses, however the lines of
 * both sides stand to each other. `end` is the first line behind, also where what stands there is no such text.
 */
function proseColumns(
  rows: readonly (readonly PdfItem[])[],
  start: number,
): {run: ColumnRun | null; end: number} | null {
  // Lines of the one side may all stand between those of the other.
  const both = [...rows[start]!, ...(rows[start + 1] ?? [])].sort((a, b) => a.x - b.x);
  const [first] = gapsOf(both).sort((a, b) => b.x1 - b.x0 - (a.x1 - a.x0));
  if (!first) return null;
  let gutter: Gap = first;
  let end = start + 1;
  for (; end < rows.length; end += 1) {
    const [next] = narrow([gutter], rows[end]!);
    if (!next) break;
    gutter = next;
  }
  // The number of the page may stand in the gutter.
  while (end > start && isNumberAlone(rows[end - 1]!)) end -= 1;
  const own = rows.slice(start, end);
  const middle = (gutter.x0 + gutter.x1) / 2;
  const columns = [
    own.map((row) => row.filter(({x}) => x < middle)).filter((row) => row.length > 0),
    own.map((row) => row.filter(({x}) => x >= middle)).filter((row) => row.length > 0),
  ];
  if (own.length < FEWEST_PROSE_LINES || !columns.every((column) => isProse(column, own.length)))
    return {run: null, end};
  const [left, right] = columns.map((column) => widthOf(column)) as [number, number];
  if (Math.min(left, right) < Math.max(left, right) * LEAST_LIKENESS) return {run: null, end};
  return {
    end,
    run: {start, end, prose: true, rows: [], texts: [], columns: columns.map((column) => column.flat())},
  };
}

/** Lines that mostly fill their column, and no columns within it. */
function isProse(column: readonly (readonly PdfItem[])[], lines: number): boolean {
  if (column.length < Math.max(FEWEST_PROSE_LINES, lines * LEAST_FILLED)) return false;
  const end = Math.max(...column.map(endOf));
  const full = column.filter((row) => endOf(row) > end - widthOf(column) * RAGGED).length;
  const cut = column.filter((row) => gapsOf(row).length > 0).length;
  return full >= column.length / 2 && cut < column.length * MOST_CUT;
}

function isNumberAlone(row: readonly PdfItem[]): boolean {
  return /^[-–\s]*\d{1,4}[-–\s]*$/.test(row.map(({text}) => text).join(' '));
}

function endOf(row: readonly PdfItem[]): number {
  return Math.max(...row.map(({x, width}) => x + width));
}

function widthOf(column: readonly (readonly PdfItem[])[]): number {
  return Math.max(...column.map(endOf)) - Math.min(...column.map((row) => row[0]!.x));
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
  const groups = splitRows(rows, lines.slice(start, start + rows.length), edges[0]!);
  return {
    start,
    end: start + rows.length,
    prose: false,
    texts: rows.map((row) =>
      filled
        .map((_, column) =>
          pdfLines(
            row.filter((item) => columnOf(item) === column),
            0,
          )
            .map(({text}) => text.replaceAll('\t', ' '))
            .join(' '),
        )
        .join('\t')
        .trimEnd(),
    ),
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
