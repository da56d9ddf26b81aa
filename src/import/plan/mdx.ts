import type {Block} from '../../core/page/page.ts';
import type {ImportedClause} from './clause.ts';

/** MDX of clauses: text escaped so that reading the page gives back the very characters. */

/** A clause with all below it; `deep` false leaves the ones below to other pages. */
export function clauseToMdx(clause: ImportedClause, deep = true): string {
  const attributes = [
    attribute('id', clause.id),
    ...(clause.label === '' ? [] : [attribute('label', clause.label)]),
    ...(clause.heading === null ? [] : [attribute('heading', clause.heading)]),
  ].join(' ');
  const content = [
    ...clause.blocks.map(blockToMdx),
    ...(deep ? clause.children.map((child) => clauseToMdx(child)) : []),
  ];
  if (content.length === 0) return `<Clause ${attributes} />`;
  return [`<Clause ${attributes}>`, ...content, '</Clause>'].join('\n\n');
}

/** Text as one MDX paragraph. */
function escapeParagraph(text: string): string {
  return escapeInline(text)
    .replace(/^([-+#>=~])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^(import|export)(?![\p{L}\d])/u, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

function blockToMdx(block: Block): string {
  if (block.type === 'paragraph') return escapeParagraph(block.text);
  const [head = [], ...rows] = block.rows;
  return [toRow(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(toRow)].join('\n');
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => escapeInline(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

/**
 * Escapes what Markdown or MDX would take for syntax. What could become an address (`www.`, `https:`,
 * `@`) is broken by a character reference, because a backslash inside an address is kept as text.
 */
function escapeInline(text: string): string {
  return text
    .replace(/&(?=#?\w{1,40};)/g, '&amp;')
    .replace(/[\\`*_[\]{}<>~!]/g, '\\$&')
    .replace(/(https?|ftp)(?=:)/giu, (scheme) => `&#${scheme.charCodeAt(0)};${scheme.slice(1)}`)
    .replace(/www(?=\.)/giu, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)
    .replaceAll('@', '&#64;');
}

function attribute(name: string, value: string): string {
  return `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}
