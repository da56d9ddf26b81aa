import type {PdfRule} from './page-drawing.ts';
import {type PdfItem, pdfLines} from './pdf-lines.ts';

/** A table between rules: rows of cells, a cell its lines of text. */
export interface PdfTable {
  readonly rows: readonly (readonly (readonly string[])[])[];
  /** Where the columns begin and the last one ends, and its edges on the sheet; in points. */
  readonly xs: readonly number[];
  readonly y0: number;
  readonly y1: number;
}

/** Rules that are closer together than this are one; in points. */
const NEAR = 3;
/** Upright edges of a table of three columns. */
const FEWEST_EDGES = 4;

/** The ruled tables of a page from top to bottom, and the items that stand in none. */
export function ruledTables(
  items: readonly PdfItem[],
  rules: readonly PdfRule[],
): {tables: PdfTable[]; rest: PdfItem[]} {
  const grids = gridsOf(rules);
  const taken = new Set<PdfItem>();
  const tables = grids.flatMap((grid): PdfTable[] => {
    const own = items.filter((item) => !taken.has(item) && isInside(item, grid));
    const rows = fillGrid(grid, own);
    // Two boxes of which one holds words are a note; the rest of a row that the page cuts may fill one cell of many.
    const filled = rows.flat().filter((cell) => cell.length > 0).length;
    if (filled === 0 || (filled === 1 && grid.xs.length < FEWEST_EDGES)) return [];
    for (const item of own) taken.add(item);
    return [{rows, xs: grid.xs, y0: grid.ys[0]!, y1: grid.ys.at(-1)!}];
  });
  return {tables, rest: items.filter((item) => !taken.has(item))};
}

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly level: readonly PdfRule[];
  readonly upright: readonly PdfRule[];
}

/** Rules that touch each other, as grids of two columns and more. */
function gridsOf(rules: readonly PdfRule[]): Grid[] {
  const groups = touching(rules);
  return groups
    .flatMap((group): Grid[] => {
      const level = group.filter((rule) => rule.x1 - rule.x0 > rule.y1 - rule.y0);
      const upright = group.filter((rule) => rule.x1 - rule.x0 <= rule.y1 - rule.y0);
      const xs = distinct(upright.map((rule) => (rule.x0 + rule.x1) / 2));
      const ys = distinct(level.map((rule) => (rule.y0 + rule.y1) / 2));
      return xs.length < 3 || ys.length < 2 ? [] : splitGrid({xs, ys, level, upright});
    })
    .sort((a, b) => a.ys[0]! - b.ys[0]!);
}

/** Tables that touch, one right below the other, share no inner edge: each is a grid of its own. */
function splitGrid({xs, ys, level, upright}: Grid): Grid[] {
  const bands = ys.slice(1).map((y, at) => {
    const middle = (ys[at]! + y) / 2;
    return {y0: ys[at]!, y1: y, edges: xs.filter((x) => isCut(upright, x, middle, false))};
  });
  const inner = (edges: readonly number[]) => edges.slice(1, -1);
  const groups = bands.reduce<(typeof bands)[]>((out, band) => {
    const above = out.at(-1)?.findLast(({edges}) => edges.length > 2);
    const apart =
      above !== undefined && band.edges.length > 2 && !inner(band.edges).some((x) => above.edges.includes(x));
    if (out.length === 0 || apart) out.push([band]);
    else out.at(-1)!.push(band);
    return out;
  }, []);
  return groups.map((group) => ({
    xs: groups.length === 1 ? xs : xs.filter((x) => group.some(({edges}) => edges.includes(x))),
    ys: [group[0]!.y0, ...group.map(({y1}) => y1)],
    level,
    upright,
  }));
}

function touching(rules: readonly PdfRule[]): PdfRule[][] {
  const sorted = [...rules].sort((a, b) => a.y0 - b.y0);
  const parent = sorted.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    parent[index] = root;
    return root;
  };
  sorted.forEach((rule, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next]!;
      if (other.y0 > rule.y1 + NEAR) break;
      if (other.x0 <= rule.x1 + NEAR && rule.x0 <= other.x1 + NEAR) parent[find(next)] = find(index);
    }
  });
  const groups = new Map<number, PdfRule[]>();
  sorted.forEach((rule, index) => {
    const root = find(index);
    groups.set(root, [...(groups.get(root) ?? []), rule]);
  });
  return [...groups.values()].filter((group) => group.length >= 4);
}

/** Places in order, those near each other as one. */
function distinct(values: readonly number[]): number[] {
  return [...values]
    .sort((a, b) => a - b)
    .reduce<number[]>((out, value) => {
      if (out.length === 0 || value - out.at(-1)! > NEAR) out.push(value);
      return out;
    }, []);
}

function isInside(item: PdfItem, {xs, ys}: Grid): boolean {
  const [x, y] = middle(item);
  return x > xs[0]! - NEAR && x < xs.at(-1)! + NEAR && y > ys[0]! && y < ys.at(-1)!;
}

/** Middle of the letters: `y` is their base line. */
function middle({x, y, width, size}: PdfItem): [number, number] {
  return [x + Math.min(width, size) / 2, y - size * 0.3];
}

/** Cells of a grid; those without a rule between them are one, its words stand in the first. */
function fillGrid({xs, ys, level, upright}: Grid, items: readonly PdfItem[]): string[][][] {
  const columns = xs.length - 1;
  const cells: PdfItem[][] = Array.from({length: columns * (ys.length - 1)}, () => []);
  const owner = (row: number, column: number): number => {
    if (column > 0 && !isCut(upright, xs[column]!, (ys[row]! + ys[row + 1]!) / 2, false))
      return owner(row, column - 1);
    if (row > 0 && !isCut(level, (xs[column]! + xs[column + 1]!) / 2, ys[row]!, true))
      return owner(row - 1, column);
    return row * columns + column;
  };
  const owners = cells.map((_, index) => owner(Math.floor(index / columns), index % columns));
  for (const item of items) {
    const [x, y] = middle(item);
    const column = slot(xs, x);
    const row = slot(ys, y);
    cells[owners[row * columns + column]!]!.push(item);
  }
  return Array.from({length: ys.length - 1}, (_, row) =>
    Array.from({length: columns}, (__, column) =>
      pdfLines(cells[row * columns + column]!, 0).map(({text}) => text.replaceAll('\t', ' ').trim()),
    ),
  ).filter((row) => row.some((cell) => cell.length > 0));
}

/** Whether a rule runs through a place; `across` for level ones. */
function isCut(rules: readonly PdfRule[], x: number, y: number, across: boolean): boolean {
  return rules.some((rule) =>
    across
      ? Math.abs((rule.y0 + rule.y1) / 2 - y) <= NEAR && rule.x0 - NEAR <= x && x <= rule.x1 + NEAR
      : Math.abs((rule.x0 + rule.x1) / 2 - x) <= NEAR && rule.y0 - NEAR <= y && y <= rule.y1 + NEAR,
  );
}

function slot(edges: readonly number[], value: number): number {
  let at = 0;
  while (at < edges.length - 2 && value >= edges[at + 1]!) at += 1;
  return at;
}
