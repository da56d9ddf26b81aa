import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type {Element, ElementContent} from 'hast';
import {ANCHOR} from '../plain/clause.ts';
import {isElement, textOf} from '../plain/html.ts';
import {CELL_BREAK} from '../plain/readable.ts';
import type {Context} from './context.ts';
import {STYLE} from './styles.ts';

/** Character styles of the elements that have one. */
const STYLES: Readonly<Record<string, string>> = {
  b: STYLE.strong,
  code: STYLE.code,
  del: STYLE.deleted,
  em: STYLE.emphasis,
  i: STYLE.emphasis,
  ins: STYLE.inserted,
  strong: STYLE.strong,
};

const TICKED = '☒ ';
const UNTICKED = '☐ ';

/** Longest name of a bookmark that Word keeps. */
const LONGEST_BOOKMARK = 40;

/**
 * Words with their links, notes and bookmarks. Runs of white space are one space, as a browser draws them; those at
 * either end of the paragraph are dropped.
 */
export function runs(nodes: readonly ElementContent[], context: Context): ParagraphChild[] {
  const trimmed = trimEnd(trimStart(nodes.map(collapse)));
  return trimmed.flatMap((node) => run(node, undefined, context));
}

function run(node: ElementContent, style: string | undefined, context: Context): ParagraphChild[] {
  if (node.type === 'text') return node.value === '' ? [] : [words(node.value, style)];
  if (!isElement(node)) return [];
  switch (node.tagName) {
    case ANCHOR:
      return bookmark(String(node.properties.id), context);
    case 'br':
    case CELL_BREAK:
      return [new TextRun({break: 1})];
    case 'img':
      return [words(`[${String(node.properties.alt ?? '')}]`, style)];
    case 'input':
      return [words(node.properties.checked ? TICKED : UNTICKED, style)];
    case 'a':
      return link(node, style, context);
    // The marks that a browser draws: without them the words of another would be ours.
    case 'q':
      return [
        words('“', style),
        ...node.children.flatMap((child) => run(child, style, context)),
        words('”', style),
      ];
    default: {
      const own = STYLES[node.tagName] ?? style;
      return node.children.flatMap((child) => run(child, own, context));
    }
  }
}

function words(text: string, style: string | undefined): TextRun {
  return new TextRun(style === undefined ? {text} : {text, style});
}

function link(node: Element, style: string | undefined, context: Context): ParagraphChild[] {
  if (!context.hasLinks) return node.children.flatMap((child) => run(child, style, context));
  const children = node.children.flatMap((child) => run(child, STYLE.link, context));
  return [
    new ExternalHyperlink({link: new URL(String(node.properties.href), context.site).href, children}),
    ...note(Number(node.properties.dataNote), context),
  ];
}

/** The mark of a note at the first mention of what it is about. */
function note(number: number, context: Context): ParagraphChild[] {
  const words = context.notes.get(number);
  if (!words || context.placed.has(number)) return [];
  context.placed.add(number);
  return [
    new FootnoteReferenceRun({
      children: [new Paragraph({style: STYLE.note, children: runs(words, context)})],
    }),
  ];
}

/** The identifier of a clause as the name of a place in the file: `iii-2-a` → `iii_2_a`, for Word allows no hyphen. */
function bookmark(id: string, context: Context): ParagraphChild[] {
  const name = id.replaceAll('-', '_').slice(0, LONGEST_BOOKMARK);
  if (context.bookmarks.has(name)) return [];
  context.bookmarks.add(name);
  return [new Bookmark({id: name, children: []}) as unknown as ParagraphChild];
}

/** The words of a node with single spaces. */
function collapse(node: ElementContent): ElementContent {
  if (node.type === 'text') return {...node, value: node.value.replace(/[ \t\r\n\f]+/g, ' ')};
  if (!isElement(node)) return node;
  return {...node, children: node.children.map(collapse)};
}

function trimStart([first, ...rest]: readonly ElementContent[]): ElementContent[] {
  if (!first) return [];
  if (first.type === 'text') {
    const value = first.value.trimStart();
    return value === '' ? trimStart(rest) : [{...first, value}, ...rest];
  }
  if (!isElement(first)) return trimStart(rest);
  // A bookmark draws nothing.
  if (first.tagName === ANCHOR) return [first, ...trimStart(rest)];
  return textOf(first) === '' ? [first, ...rest] : [{...first, children: trimStart(first.children)}, ...rest];
}

function trimEnd(nodes: readonly ElementContent[]): ElementContent[] {
  const last = nodes.at(-1);
  const before = nodes.slice(0, -1);
  if (!last) return [];
  if (last.type === 'text') {
    const value = last.value.trimEnd();
    return value === '' ? trimEnd(before) : [...before, {...last, value}];
  }
  if (!isElement(last)) return trimEnd(before);
  return textOf(last) === '' ? [...nodes] : [...before, {...last, children: trimEnd(last.children)}];
}
