import type {Element, Nodes, Root} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {cleanLine} from '../../core/text/clean-line.ts';
import {DEEPEST_NESTING, MOST_LETTERS, tooMany} from '../../core/word/limits.ts';
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
  const tree = parse(html);
  const all = elements(tree);
  const page: Page = {
    byId: new Map(all.map(({element}) => [String(element.properties.id ?? ''), element])),
    withTable: withTable(all),
    letters: 0,
  };
  const rows = rowsOf(tree, page).filter((row) => row.some((cell) => cell !== ''));
  const title = all.find(({element}) => element.tagName === 'title')?.element;
  return {
    rows,
    paragraphs: rows.flatMap((row) => (row.length === 1 ? row : [])),
    title: title ? cleanLine(wordsOf(title, page)) : '',
    url: addressOf(html, all),
  };
}

interface Page {
  readonly byId: ReadonlyMap<string, Element>;
  /** Elements with a table inside. */
  readonly withTable: ReadonlySet<Element>;
  /** Letters read so far: every link to a note brings the words of the note again. */
  letters: number;
}

/** An element with the place of its parent in the same list; null for the outermost. */
interface Place {
  readonly element: Element;
  readonly parent: number | null;
}

function parse(html: string): Root {
  try {
    return unified().use(rehypeParse).parse(html);
  } catch (error) {
    // The parser follows nested elements by calls within calls.
    throw error instanceof RangeError ? tooDeep() : error;
  }
}

function tooDeep(): Error {
  return tooMany('lớp lồng nhau trong trang web', DEEPEST_NESTING);
}

/** All elements in the order of the page. */
function elements(tree: Root): Place[] {
  const all: Place[] = [];
  const walk = (node: Root | Element, parent: number | null, depth: number) => {
    if (depth > DEEPEST_NESTING) throw tooDeep();
    for (const child of node.children)
      if (child.type === 'element') walk(child, all.push({element: child, parent}) - 1, depth + 1);
  };
  walk(tree, null, 0);
  return all;
}

function withTable(all: readonly Place[]): Set<Element> {
  const found = new Set<Element>();
  for (const {element, parent} of all) {
    if (element.tagName !== 'table') continue;
    for (let at = parent; at !== null && !found.has(all[at]!.element); at = all[at]!.parent)
      found.add(all[at]!.element);
  }
  return found;
}

/** As browsers note it when they save, else as the page names itself. */
function addressOf(html: string, all: readonly Place[]): string | null {
  const saved = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+?)\s*-->/i.exec(html)?.[1];
  const named = all.flatMap(({element: {tagName, properties}}) => {
    if (tagName === 'link' && [properties.rel].flat().includes('canonical')) return [properties.href];
    if (tagName === 'meta' && properties.property === 'og:url') return [properties.content];
    return [];
  });
  return (
    [saved, ...named].find((url): url is string => typeof url === 'string' && /^https?:/.test(url)) ?? null
  );
}

function rowsOf(node: Nodes | Root, page: Page): Row[] {
  const rows: Row[] = [];
  let line = '';
  const flush = () => {
    const words = cleanLine(line);
    if (words !== '') rows.push([words]);
    line = '';
  };
  const walk = (child: Nodes) => {
    if (child.type === 'text') line += wordsOf(child, page);
    if (!('children' in child) || isSkipped(child)) return;
    if (child.type !== 'element') return child.children.forEach(walk);
    const cells = cellsOf(child, page);
    if (cells !== null) {
      flush();
      rows.push(cells);
      return;
    }
    if (BLOCKS.has(child.tagName)) {
      flush();
      child.children.forEach(walk);
      flush();
    } else line += wordsOf(child, page);
  };
  if ('children' in node) node.children.forEach(walk);
  flush();
  return rows;
}

/** The cells of a table's row; null for anything else, and for a row that lays out a page. */
function cellsOf(element: Element, page: Page): Row | null {
  if (element.tagName !== 'tr') return null;
  const cells = element.children.flatMap((child) =>
    child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th') ? [child] : [],
  );
  if (cells.some((cell) => page.withTable.has(cell))) return null;
  const words = cells.map((cell) => cleanLine(wordsOf(cell, page)));
  return words.some((word) => word.length > LONGEST_CELL) ? null : words;
}

/** The words inside an element; a link that opens a hidden note stands for the words of that note. */
function wordsOf(node: Nodes, page: Page): string {
  if (node.type === 'text') return taken(node.value, page);
  if (!('children' in node) || (isSkipped(node) && node.type === 'element')) return '';
  const words = node.children.map((child) => wordsOf(child, page)).join('');
  if (node.type !== 'element') return words;
  const note = noteOf(node, page);
  if (note !== undefined) return taken(textOf(note), page);
  return BLOCKS.has(node.tagName) ? ` ${words} ` : words;
}

function taken(words: string, page: Page): string {
  page.letters += words.length;
  if (page.letters > MOST_LETTERS) throw tooMany('ký tự', MOST_LETTERS);
  return words;
}

function noteOf({tagName, properties}: Element, {byId}: Page): Element | undefined {
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
