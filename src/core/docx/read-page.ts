import type {Element, ElementContent} from 'hast';
import {element, find, hasClass, isElement, textOf} from '../plain/html.ts';
import {readable} from '../plain/readable.ts';

/** A drawn page, as far as a file of it says it. */
export interface DrawnPage {
  readonly title: string;
  /** Whose document, which plan, which part of it: the lines that head a printed page. */
  readonly head: readonly string[];
  /** Full address. */
  readonly address: string;
  /** `Phiên bản của trang: …`. */
  readonly version: string;
  /** Whether it is a sheet to hand out: two columns, and a code that leads back. */
  readonly leaflet: boolean;
  /** The cover of a handout, below its title; null on a page of the site. */
  readonly cover: Element | null;
  /** True in a handout with a list of its parts. */
  readonly hasContents: boolean;
  /** What it says, without its title, cover, contents and notes, and the words of a plan that stand apart. */
  readonly body: readonly ElementContent[];
  /** A plan laid out as the document that it is, where the page shows one. */
  readonly plan: Element | null;
  /** What is said of each instrument cited, in the order of their numbers. */
  readonly notes: readonly (readonly ElementContent[])[];
}

/** Reads the `<main>` of a page as it was built or as it stands in a browser; null where it holds no page to keep. */
export function readDrawnPage(main: Element): DrawnPage | null {
  const content = find(main, (node) => hasClass(node, 'theme-doc-markdown', 'handout'));
  const title = content && find(content, ({tagName}) => tagName === 'h1');
  const address = find(main, ({properties}) => properties.dataPrintAddress !== undefined);
  const version = find(main, ({properties}) => properties.dataPageVersion !== undefined);
  if (!content || !title || !address) return null;
  const words = readable(content, title, new URL(textOf(address)).pathname);
  const root = element('div', words);
  const notes = find(root, (node) => hasClass(node, 'citation-notes'));
  // In a handout a plan is a part among others.
  const plan = hasClass(content, 'handout') ? null : find(root, (node) => hasClass(node, 'plan-document'));
  const cover = find(root, (node) => hasClass(node, 'handout__cover'));
  // Word counts sheets itself.
  const contents = find(root, (node) => hasClass(node, 'handout__index'));
  // A heading without its notes, which stand at the foot of the sheets.
  const cited = find(
    root,
    (node) => hasClass(node, 'handout__part') && !!notes && node.children.includes(notes),
  );
  // As on paper, the version tells of which day the words are.
  const record = find(root, (node) => hasClass(node, 'page-record'));
  // Every file says at its end where it comes from.
  const origin = cover ? null : find(root, (node) => hasClass(node, 'handout__origin'));
  return {
    title: textOf(title).trim(),
    head: headOf(main),
    address: textOf(address),
    version: version ? textOf(version) : '',
    leaflet: find(root, (node) => hasClass(node, 'guidance--leaflet')) !== null,
    cover,
    hasContents: contents !== null,
    body: without(words, [notes, plan, cover, contents, cited, record, origin]),
    plan,
    notes: notes ? notesOf(notes) : [],
  };
}

function headOf(main: Element): string[] {
  const head = find(main, (node) => hasClass(node, 'print-head'));
  return head ? linesOf(head) : [];
}

/** Each innermost element is a line. */
function linesOf(node: Element): string[] {
  const inner = node.children.filter(isElement);
  return inner.length === 0 ? [textOf(node).trim()] : inner.flatMap(linesOf);
}

function notesOf(section: Element): ElementContent[][] {
  const list = find(section, ({tagName}) => tagName === 'ol');
  return list ? list.children.filter(isElement).map(({children}) => children) : [];
}

/** A tree without some of its elements. */
function without(nodes: readonly ElementContent[], dropped: readonly (Element | null)[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [node];
    if (dropped.includes(node)) return [];
    return [{...node, children: without(node.children, dropped)}];
  });
}
