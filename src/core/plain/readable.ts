import type {Element, ElementContent} from 'hast';
import {clause, joinBullets} from './clause.ts';
import {element, hasClass, isElement, text} from './html.ts';

/** An element of ours: a new line within the cell of a table, whose row is one line in Markdown. */
export const CELL_BREAK = 'cell-break';

/** What works a page or draws it, or says what stands beside it: navigation, switches, drawings, names of tables. */
const SILENT_TAGS = ['caption', 'form', 'nav', 'script', 'svg', 'template'];
const SILENT_CLASSES = [
  'clause-tools',
  'citation-notes__address',
  'page-record__twin',
  'page-tools',
  'scripted',
];

/**
 * The main part of a page as plain HTML, which has a counterpart in Markdown and in Word. `title` is left out, for a
 * file begins with it; links within the page get its path before them.
 */
export function readable(main: Element, title: Element, path: string): ElementContent[] {
  const all = (nodes: readonly ElementContent[]): ElementContent[] => joinBullets(nodes.flatMap(one));
  const one = (node: ElementContent): ElementContent[] => {
    if (node.type === 'comment' || node === title) return [];
    if (!isElement(node)) return [node];
    if (isSilent(node)) return [];
    return rewritten({...node, children: all(node.children)}, path);
  };
  return all(main.children);
}

function isSilent(node: Element): boolean {
  const {hidden, ariaHidden} = node.properties;
  return (
    hidden === true ||
    ariaHidden === 'true' ||
    SILENT_TAGS.includes(node.tagName) ||
    hasClass(node, ...SILENT_CLASSES)
  );
}

/** An element whose children are rewritten already. */
function rewritten(node: Element, path: string): ElementContent[] {
  if (node.properties.dataClause !== undefined) return [clause(node)];
  // An address that is no link is to be copied as it is.
  if (node.tagName === 'span' && hasClass(node, 'sources__address')) return [element('code', node.children)];
  if (hasClass(node, 'citation-notes__title')) return [element('h2', node.children)];
  // What we say above the words of another.
  if (hasClass(node, 'plan-state')) return [element('blockquote', node.children)];
  switch (node.tagName) {
    case 'a':
      return link(node, path);
    case 'h1':
      return [element('h2', node.children)];
    case 'dl':
      return [element('ul', definitions(node.children))];
    case 'summary':
      return [element('p', [element('strong', node.children)])];
    // They stand around a box to tick, a head that sorts a table, the words that a quotation is about.
    case 'label':
    case 'button':
    case 'mark':
      return node.children;
    // The marks of a change are told by its style there.
    case 'del':
    case 'ins':
      return [{...node, children: node.children.filter(isHeardAndSeen)}];
    case 'td':
    case 'th':
      return [{...node, children: oneLine(node.children)}];
    default:
      return [node];
  }
}

/** Where a link leads, seen from anywhere; a word of the glossary is but a word. */
function link(node: Element, path: string): ElementContent[] {
  if (hasClass(node, 'term')) return node.children;
  const children = node.children.filter(isHeardAndSeen);
  const {href, dataNote} = node.properties;
  const address = String(href ?? '');
  return [element('a', children, {href: address.startsWith('#') ? path + address : address, dataNote})];
}

/** All but what is only for the ear. */
function isHeardAndSeen(node: ElementContent): boolean {
  return !isElement(node) || !hasClass(node, 'visually-hidden');
}

/** `<div><dt>Số<dd>06</div>` as `<li>Số: 06`. */
function definitions(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.filter(isElement).flatMap((node) => {
    if (node.tagName === 'div') {
      const parts = node.children.filter(isElement);
      const terms = parts.filter(({tagName}) => tagName === 'dt').flatMap(({children}) => children);
      const meanings = parts.filter(({tagName}) => tagName === 'dd').flatMap(({children}) => children);
      return [element('li', [...terms, text(': '), ...meanings])];
    }
    return [node];
  });
}

const BLOCKS = ['div', 'li', 'ol', 'p', 'ul'];

/** The content of a cell without blocks. */
function oneLine(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index) => {
    if (!isElement(node) || !BLOCKS.includes(node.tagName)) return [node];
    const inner = oneLine(node.children);
    const isFirst = nodes
      .slice(0, index)
      .every((before) => before.type === 'text' && before.value.trim() === '');
    return isFirst ? inner : [element(CELL_BREAK, []), ...inner];
  });
}
