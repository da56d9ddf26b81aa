import {Paragraph, type Table} from 'docx';
import type {Element, ElementContent} from 'hast';
import {hasClass, isElement, text, textOf} from '../plain/html.ts';
import type {Context} from './context.ts';
import {DASHES, LEVELS, NUMBERS} from './lists.ts';
import {runs} from './runs.ts';
import {STYLE} from './styles.ts';
import {sideBySide, table} from './table.ts';

export type Block = Paragraph | Table;

/** Where a block stands: in running text, in a quotation, in an item of a list, in a cell. */
interface Place {
  readonly style: string;
  /** Depth of the list around it; 0 outside any. */
  readonly depth: number;
}

const TEXT: Place = {style: STYLE.body, depth: 0};
const CELL: Place = {style: STYLE.cell, depth: 0};
const CENTRED: Place = {style: STYLE.centred, depth: 0};

/** Shares of the width: the name of the country is one line on the right. */
const HEAD_SHARES = [0.4, 0.6];
const FOOT_SHARES = [0.5, 0.5];

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote details div dl dt dd figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table ul'.split(
    ' ',
  ),
);

/** The plain HTML of a page as paragraphs and tables. */
export function blocks(nodes: readonly ElementContent[], context: Context, place: Place = TEXT): Block[] {
  const made: Block[] = [];
  let loose: ElementContent[] = [];
  const close = () => {
    if (loose.some(isSeen)) made.push(paragraph(loose, context, place.style));
    loose = [];
  };
  for (const node of nodes) {
    if (isElement(node) && isBlock(node)) {
      close();
      made.push(...block(node, context, place));
    } else loose.push(node);
  }
  close();
  return made;
}

/** A block, or what only stands around blocks. */
function isBlock(node: Element): boolean {
  return BLOCKS.has(node.tagName) || node.children.some((child) => isElement(child) && isBlock(child));
}

/** Whether anything is seen: words, a picture, a box to tick. */
function isSeen(node: ElementContent): boolean {
  if (!isElement(node)) return textOf(node).trim() !== '';
  return ['img', 'input'].includes(node.tagName) || node.children.some(isSeen);
}

function block(node: Element, context: Context, place: Place): Block[] {
  if (hasClass(node, 'handout__heading'))
    return [paragraph(node.children, context, hasClass(node, 'handout__on') ? STYLE.partOn : STYLE.part)];
  if (hasClass(node, 'handout__line')) return [paragraph([], context, STYLE.ruled)];
  if (hasClass(node, 'plan-document__header')) return documentHead(node, context);
  if (hasClass(node, 'plan-document__title')) return documentTitle(node, context);
  if (hasClass(node, 'plan-closing'))
    return [sideBySide(node.children.filter(isElement), FOOT_SHARES, context.width, closing(context))];
  const level = Number(/^h([2-6])$/.exec(node.tagName)?.[1]);
  if (level) return [paragraph(node.children, context, STYLE.heading(level - 1))];
  switch (node.tagName) {
    case 'h1':
      return [paragraph(node.children, context, STYLE.title)];
    case 'hr':
      return [];
    case 'blockquote':
      return blocks(node.children, context, {...place, style: STYLE.quote});
    case 'ul':
    case 'ol':
      return list(node, context, place);
    case 'table':
      return [table(node, context.width, (cell) => tableCell(cell, context))];
    default:
      return blocks(node.children, context, place);
  }
}

/** Issuer beside country and motto, number beside place and day. */
function documentHead(node: Element, context: Context): Block[] {
  const parts = node.children.filter(isElement);
  const draw = (part: Element) => filled(blocks([part], context, CENTRED), context, CENTRED);
  return [parts.slice(0, 2), parts.slice(2)].map((pair) =>
    sideBySide(pair, HEAD_SHARES, context.width, draw),
  );
}

/** Recipients on the left, signature on the right. */
function closing(context: Context): (part: Element) => Block[] {
  return (part) => {
    const place = hasClass(part, 'plan-closing__signature') ? CENTRED : CELL;
    return filled(blocks(part.children, context, place), context, place);
  };
}

function tableCell(cell: Element, context: Context): Block[] {
  // What a row is about is no heading: it may be as long as any cell.
  if (cell.tagName !== 'th' || cell.properties.scope === 'row')
    return filled(blocks(cell.children, context, CELL), context, CELL);
  return [paragraph([{...cell, tagName: 'strong', properties: {}}], context, CELL.style)];
}

/** A cell of Word has a paragraph at least. */
function filled(made: Block[], context: Context, {style}: Place): Block[] {
  return made.length > 0 ? made : [paragraph([], context, style)];
}

/** Kind of the document, then what it is about. */
function documentTitle(node: Element, context: Context): Block[] {
  return node.children
    .filter(isElement)
    .map((line, index) => paragraph(line.children, context, index === 0 ? STYLE.title : STYLE.subtitle));
}

/** Items with what stands below their first words; an item of a checklist has its box for a sign. */
function list(node: Element, context: Context, {depth}: Place): Block[] {
  const reference = node.tagName === 'ol' ? NUMBERS : DASHES;
  const level = Math.min(depth, LEVELS - 1);
  const instance = context.nextList();
  return node.children.filter(isElement).flatMap((item) => {
    const [first, ...rest] = itemParts(item.children);
    const sign = hasBox(item) ? {} : {numbering: {reference, level, instance}};
    return [
      new Paragraph({style: STYLE.list, ...sign, children: runs(first ?? [text('')], context)}),
      ...rest.flatMap((part) => blocks(part, context, {style: STYLE.listMore, depth: depth + 1})),
    ];
  });
}

/** The first words of an item, then each block after them. */
function itemParts(nodes: readonly ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [];
  let loose: ElementContent[] = [];
  for (const node of nodes) {
    if (!isElement(node) || !isBlock(node)) {
      loose.push(node);
      continue;
    }
    if (loose.some(isSeen)) parts.push(loose);
    loose = [];
    parts.push(parts.length === 0 && node.tagName === 'p' ? node.children : [node]);
  }
  if (loose.some(isSeen)) parts.push(loose);
  return parts;
}

function hasBox(item: Element): boolean {
  return item.children.some(
    (child) => isElement(child) && (child.tagName === 'input' || (child.tagName === 'p' && hasBox(child))),
  );
}

export function paragraph(nodes: readonly ElementContent[], context: Context, style: string): Paragraph {
  return new Paragraph({style, children: runs(nodes, context)});
}
