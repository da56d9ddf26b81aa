import type {Element, ElementContent} from 'hast';
import {element, find, findAll, hasClass, isElement, text, textOf} from '../plain/html.ts';

/** Head of the column that tells where the plan cites an instrument; a short table has the instrument alone. */
const PLACES = 'Được dẫn tại';

/**
 * The legal bases that a plan cites as one short table, out of the page of the index: the rows that name a clause,
 * without the clauses and without how each instrument has changed. Null where the page has no such table.
 */
export function basesTable(index: Element): readonly ElementContent[] | null {
  const table = find(index, (node) => hasClass(node, 'citation-index'));
  const [head, body] = ['thead', 'tbody'].map(
    (name) => table && find(table, ({tagName}) => tagName === name),
  );
  if (!head || !body) return null;
  const heads = findAll(head, ({tagName}) => tagName === 'th').map(textOf);
  const places = heads.indexOf(PLACES);
  const rows = body.children.filter(isElement).filter((row) => {
    const cell = row.children.filter(isElement)[places];
    return cell !== undefined && find(cell, ({tagName}) => tagName === 'a') !== null;
  });
  return [
    element(
      'table',
      [
        element('caption', [text('Căn cứ pháp lý của kế hoạch')], {className: ['visually-hidden']}),
        element('thead', [element('tr', heads.toSpliced(places, 1).map(headCell))]),
        element(
          'tbody',
          rows.map((row) => shortRow(row, places)),
        ),
      ],
      {className: ['citation-index', 'handout__bases']},
    ),
  ];
}

function headCell(words: string): Element {
  return element('th', [text(words)], {scope: 'col'});
}

function shortRow(row: Element, places: number): Element {
  const cells = row.children.filter(isElement).toSpliced(places, 1);
  return {...row, children: cells.map((cell) => ({...cell, children: withoutNotes(cell.children)}))};
}

/** A cell's own words: what has been amended, and what is to be checked again, is told by the page of the instrument. */
function withoutNotes(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.filter((node) => !isElement(node) || node.tagName !== 'p');
}
