import type {Element, ElementContent, Nodes} from 'hast';
import {find, findAll, hasClass, isElement} from '../plain/html.ts';
import {basesTable} from './bases-table.ts';
import type {Entry} from './entry.ts';
import {answerSheet, questionSheet} from './quiz.ts';

/** A part with its words, taken from the page that carries them. */
export interface Part {
  readonly entry: Entry;
  readonly content: readonly ElementContent[];
  /** The notes of its page, by their number on that page. */
  readonly notes: ReadonlyMap<string, Element>;
}

/** What a page offers for the screen alone, and what only a page of its own says: the origin has its version. */
const LEFT_OUT_TAGS = ['script', 'form', 'search', 'dialog'];
const LEFT_OUT_CLASSES = [
  'hash-link',
  'clause__anchor',
  'scripted',
  'on-screen',
  'citation-notes',
  'page-record',
  'page-tools',
];

/** Takes a part from the tree of its page, as it was built or as it stands in a browser; null where it is not there. */
export function readPart(entry: Entry, page: Nodes): Part | null {
  const body = find(page, (node) => hasClass(node, 'theme-doc-markdown'));
  const content = body && contentOf(entry, body);
  if (!content) return null;
  const lists = findAll(body, (node) => hasClass(node, 'citation-notes'));
  const items = lists.flatMap((list) => findAll(list, ({tagName}) => tagName === 'li'));
  return {
    entry,
    content: kept(content),
    notes: new Map(items.map((note, index) => [`${index + 1}`, note])),
  };
}

/** How what is made of a page is made of it. */
const EXCERPTS = {bases: basesTable, questions: questionSheet, answers: answerSheet};

function contentOf({clause, excerpt}: Entry, body: Element): readonly ElementContent[] | null {
  if (excerpt) return EXCERPTS[excerpt](body);
  if (clause === undefined) return body.children;
  const found = clauseOf(body, clause);
  return found && [found];
}

/** The clause with an id; where its heading bears the id, the section around both. */
function clauseOf(body: Element, id: string): Element | null {
  const around = pathTo(body, ({properties}) => properties.id === id);
  const inHeading = around.some(({tagName}) => /^h[1-4]$/.test(tagName));
  return inHeading
    ? (around.findLast((node) => hasClass(node, 'clause-section')) ?? null)
    : (around.at(-1) ?? null);
}

/** The elements from the tree's own down to the first that fits; none where none does. */
function pathTo(tree: Element, fits: (node: Element) => boolean): readonly Element[] {
  if (fits(tree)) return [tree];
  for (const child of tree.children.filter(isElement)) {
    const path = pathTo(child, fits);
    if (path.length > 0) return [tree, ...path];
  }
  return [];
}

function kept(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [node];
    const {tagName, properties, children} = node;
    if (LEFT_OUT_TAGS.includes(tagName) || properties.popover !== undefined) return [];
    return hasClass(node, ...LEFT_OUT_CLASSES) ? [] : [{...node, children: kept(children)}];
  });
}
