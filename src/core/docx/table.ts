import {type Paragraph, Table, TableCell, TableRow, WidthType} from 'docx';
import type {Element} from 'hast';
import {isElement, textOf} from '../plain/html.ts';
import {STYLE} from './styles.ts';

/** Width between the margins of a sheet, in twentieths of a point: 210 mm less 30 and 15. */
export const TEXT_WIDTH = 9354;

/** Most letters that a column is given room for: longer ones wrap. */
const WIDEST = 40;

/** Width of a letter of a head and of what a cell leaves free beside its words, in twentieths of a point. */
const LETTER = 150;
const CELL_MARGINS = 190;

/** Longest word that is kept whole, in letters: an address is not. */
const LONGEST_WORD = 20;

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
  const texts = Array.from({length: columns}, (_, column) =>
    rows.flatMap(({cells}) => (cells[column] ? [textOf(cells[column])] : [])),
  );
  const letters = texts.map((column) => Math.max(1, ...column.map(({length}) => Math.min(WIDEST, length))));
  const least = texts.map((column) => LETTER * Math.max(0, ...column.map(longestWord)) + CELL_MARGINS);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  // Where the words alone are wider than the sheet, some must break.
  const words = Math.min(1, TEXT_WIDTH / sum(least));
  const left = Math.max(0, TEXT_WIDTH - sum(least));
  return letters.map((count, column) => Math.floor(least[column]! * words + (count / sum(letters)) * left));
}

/** Letters of the longest word, which a column should not break. */
function longestWord(text: string): number {
  return Math.min(LONGEST_WORD, Math.max(...text.split(/[\s/-]+/).map(({length}) => length)));
}

/** Letters that a cell wants on a line. */

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
