import {type Paragraph, Table, TableCell, TableRow, WidthType} from 'docx';
import type {Element} from 'hast';
import {isElement, textOf} from '../plain/html.ts';
import {STYLE} from './styles.ts';

/** Width between the margins of a sheet, in twentieths of a point: 210 mm less 30 and 15. */
export const TEXT_WIDTH = 9354;

/** Most letters that a column is given room for: longer ones wrap. */
const WIDEST = 40;

/** Room beside a word, in letters. */
const MARGIN = 2;

/** The blocks of a cell: at least one, as Word wants it. */
export type DrawCell = (cell: Element) => (Paragraph | Table)[];

/** A table whose heads are repeated on every sheet. */
export function table(node: Element, draw: DrawCell): Table {
  const rows = rowsOf(node);
  const columns = Math.max(
    ...rows.map(({cells}) => cells.reduce((sum, cell) => sum + span(cell, 'colSpan'), 0)),
  );
  return new Table({
    style: STYLE.grid,
    width: {size: TEXT_WIDTH, type: WidthType.DXA},
    columnWidths: widths(rows, columns),
    rows: rows.map(
      ({cells, isHead}) =>
        new TableRow({
          tableHeader: isHead,
          cantSplit: true,
          children: cells.map(
            (cell) =>
              new TableCell({
                columnSpan: span(cell, 'colSpan'),
                rowSpan: span(cell, 'rowSpan'),
                children: draw(cell),
              }),
          ),
        }),
    ),
  });
}

interface Row {
  readonly cells: readonly Element[];
  readonly isHead: boolean;
}

function rowsOf(node: Element, inHead = false): Row[] {
  return node.children.filter(isElement).flatMap((child): Row[] => {
    if (child.tagName !== 'tr') return rowsOf(child, child.tagName === 'thead');
    return [{cells: child.children.filter(isElement), isHead: inHead}];
  });
}

function span(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  return Number(cell.properties[name] ?? 1);
}

/** Room for each column, by how much its cells say; never less than for the longest word. */
function widths(rows: readonly Row[], columns: number): number[] {
  const letters = Array.from({length: columns}, (_, column) =>
    Math.max(...rows.map(({cells}) => (cells[column] ? room(textOf(cells[column])) : 1))),
  );
  const all = letters.reduce((sum, count) => sum + count, 0);
  return letters.map((count) => Math.floor((count / all) * TEXT_WIDTH));
}

/** Letters that a cell wants on a line. */
function room(text: string): number {
  const longestWord = Math.max(...text.split(/\s+/).map(({length}) => length));
  return Math.max(longestWord + MARGIN, Math.min(WIDEST, text.length));
}

/** Parts beside each other without rules, each with its share of the width, as offices set the head and the foot of a document. */
export function sideBySide(parts: readonly Element[], shares: readonly number[], draw: DrawCell): Table {
  const widths = shares.map((share) => Math.floor(share * TEXT_WIDTH));
  return new Table({
    style: STYLE.plainTable,
    width: {size: TEXT_WIDTH, type: WidthType.DXA},
    columnWidths: widths,
    rows: [
      new TableRow({cantSplit: true, children: parts.map((part) => new TableCell({children: draw(part)}))}),
    ],
  });
}
