import type {Element, Nodes, Root} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {cleanLine} from '../plan/source.ts';
import type {Row, SavedPage} from './saved-page.ts';

/** What no reader takes for the words of the page: programs, forms, menus and what stands beside them. */
const SKIPPED = new Set(
  'aside button footer head iframe nav noscript option script select style svg template'.split(' '),
);
const BLOCKS = new Set(
  'address article blockquote body br caption center dd div dl dt fieldset form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody tfoot thead td th tr ul'.split(
    ' ',
  ),
);
/** Cells longer than this hold running text, not a value. */
const LONGEST_CELL = 400;

/** The words of a web page, row by row, and the address that its markup tells. */
export function readHtml(html: string): SavedPage {
  const tree = unified().use(rehypeParse).parse(html);
  const all = elements(tree);
  const byId = new Map(all.map((element) => [String(element.properties.id ?? ''), element]));
  const rows = rowsOf(tree, byId).filter((row) => row.some((cell) => cell !== ''));
  const title = all.find(({tagName}) => tagName === 'title');
  return {
    rows,
    paragraphs: rows.flatMap((row) => (row.length === 1 ? row : [])),
    title: title ? cleanLine(wordsOf(title, byId)) : '',
    url: addressOf(html, all),
  };
}

/** As browsers note it when they save, else as the page names itself. */
function addressOf(html: string, all: readonly Element[]): string | null {
  const saved = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+?)\s*-->/i.exec(html)?.[1];
  const named = all.flatMap(({tagName, properties}) => {
    if (tagName === 'link' && [properties.rel].flat().includes('canonical')) return [properties.href];
    if (tagName === 'meta' && properties.property === 'og:url') return [properties.content];
    return [];
  });
  return (
    [saved, ...named].find((url): url is string => typeof url === 'string' && /^https?:/.test(url)) ?? null
  );
}

function rowsOf(node: Nodes | Root, byId: ReadonlyMap<string, Element>): Row[] {
  const rows: Row[] = [];
  let line = '';
  const flush = () => {
    const words = cleanLine(line);
    if (words !== '') rows.push([words]);
    line = '';
  };
  const walk = (child: Nodes) => {
    if (child.type === 'text') line += child.value;
    if (!('children' in child) || isSkipped(child)) return;
    if (child.type !== 'element') return child.children.forEach(walk);
    const cells = cellsOf(child, byId);
    if (cells !== null) {
      flush();
      rows.push(cells);
      return;
    }
    if (BLOCKS.has(child.tagName)) {
      flush();
      child.children.forEach(walk);
      flush();
    } else line += wordsOf(child, byId);
  };
  if ('children' in node) node.children.forEach(walk);
  flush();
  return rows;
}

/** The cells of a table's row; null for anything else, and for a row that lays out a page. */
function cellsOf(element: Element, byId: ReadonlyMap<string, Element>): Row | null {
  if (element.tagName !== 'tr') return null;
  const cells = element.children.flatMap((child) =>
    child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th') ? [child] : [],
  );
  if (cells.some((cell) => elements(cell).some(({tagName}) => tagName === 'table'))) return null;
  const words = cells.map((cell) => cleanLine(wordsOf(cell, byId)));
  return words.some((word) => word.length > LONGEST_CELL) ? null : words;
}

/** The words inside an element; a link that opens a hidden note stands for the words of that note. */
function wordsOf(node: Nodes, byId: ReadonlyMap<string, Element>): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (isSkipped(node) && node.type === 'element')) return '';
  const words = node.children.map((child) => wordsOf(child, byId)).join('');
  if (node.type !== 'element') return words;
  const note = noteOf(node, byId);
  if (note !== undefined) return textOf(note);
  return BLOCKS.has(node.tagName) ? ` ${words} ` : words;
}

function noteOf({tagName, properties}: Element, byId: ReadonlyMap<string, Element>): Element | undefined {
  const target = [properties.rel].flat()[0];
  return tagName === 'a' && typeof target === 'string' ? byId.get(target) : undefined;
}

function isSkipped(node: Nodes): boolean {
  return node.type === 'element' && SKIPPED.has(node.tagName);
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join(' ') : '';
}

function elements(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'element' ? [child, ...elements(child)] : elements(child as Nodes),
  );
}
