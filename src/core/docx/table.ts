import {type Paragraph, Table, TableCell, TableRow, WidthType} from 'docx';
import type {Element} from 'hast';
import {isElement, textOf} from '../plain/html.ts';
import {STYLE} from './styles.ts';

/** Columns, and lines of a row, beyond which a table wants a sheet that lies on its side. */
const MANY_COLUMNS = 6;
const MANY_LINES = 6;

/** Most letters that a column is given room for: longer ones wrap. */
const WIDEST = 40;

/** Width of a letter of a head and of what a cell leaves free beside its words, in twentieths of a point. */
const LETTER = 150;
const CELL_MARGINS = 190;

/** Longest word that is kept whole, in letters: an address is not. */
const LONGEST_WORD = 20;

/** The blocks of a cell: at least one, as Word wants it. */
export type DrawCell = (cell: Element) => (Paragraph | Table)[];

/** Whether a table of that width, in twentieths of a point, would be narrow columns of broken words. */
export function wantsRoom(node: Element, width: number): boolean {
  const rows = rowsOf(node);
  const room = widths(rows, width);
  const lines = rows.flatMap(({cells}) =>
    cells.map((cell, column) => (textOf(cell).length * LETTER) / room[column]!),
  );
  return room.length > MANY_COLUMNS && Math.max(...lines) > MANY_LINES;
}

/** A table of that width whose heads are repeated on every sheet. */
export function table(node: Element, width: number, draw: DrawCell): Table {
  const rows = rowsOf(node);
  return new Table({
    style: STYLE.grid,
    width: {size: width, type: WidthType.DXA},
    columnWidths: widths(rows, width),
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
function widths(rows: readonly Row[], width: number): number[] {
  const columns = Math.max(
    ...rows.map(({cells}) => cells.reduce((sum, cell) => sum + span(cell, 'colSpan'), 0)),
  );
  const texts = Array.from({length: columns}, (_, column) =>
    rows.flatMap(({cells}) => (cells[column] ? [textOf(cells[column])] : [])),
  );
  const letters = texts.map((column) => Math.max(1, ...column.map(({length}) => Math.min(WIDEST, length))));
  const least = texts.map((column) => LETTER * Math.max(0, ...column.map(longestWord)) + CELL_MARGINS);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  // Where the words alone are wider than the sheet, some must break.
  const words = Math.min(1, width / sum(least));
  const left = Math.max(0, width - sum(least));
  return letters.map((count, column) => Math.floor(least[column]! * words + (count / sum(letters)) * left));
}

/** Letters of the longest word, which a column should not break. */
function longestWord(text: string): number {
  return Math.min(LONGEST_WORD, Math.max(...text.split(/[\s/-]+/).map(({length}) => length)));
}

/** Parts beside each other without rules, each with its share of the width, as offices set the head and the foot of a document. */
export function sideBySide(
  parts: readonly Element[],
  shares: readonly number[],
  width: number,
  draw: DrawCell,
): Table {
  const widths = shares.map((share) => Math.floor(share * width));
  return new Table({
    style: STYLE.plainTable,
    width: {size: width, type: WidthType.DXA},
    columnWidths: widths,
    rows: [
      new TableRow({cantSplit: true, children: parts.map((part) => new TableCell({children: draw(part)}))}),
    ],
  });
}
