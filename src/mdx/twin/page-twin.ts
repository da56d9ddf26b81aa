import type {ElementContent, Root} from 'hast';
import rehypeRemark, {type Options} from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {ANCHOR, anchor} from '../../core/plain/clause.ts';
import {element, find, hasClass, text, textOf} from '../../core/plain/html.ts';
import {CELL_BREAK, readable} from '../../core/plain/readable.ts';
import {parsePart} from './parse-part.ts';

/** A page as plain Markdown, and where it stands. */
export interface PageTwin {
  /** Path of the file on the host: `/ke-hoach/toan-van.md`. */
  readonly address: string;
  readonly markdown: string;
}

/**
 * The Markdown twin of a built page: all that its main part says, after a head with its title, address and version.
 * Null for a page that names no twin.
 */
export function pageTwin(html: string): PageTwin | null {
  const head = parsePart(html, '<head', '</head>');
  const address = linkOf(head, 'alternate', 'text/markdown');
  if (address === null) return null;
  const canonical = linkOf(head, 'canonical');
  const page = parsePart(html, '<main', '</main>');
  const main = find(page, (node) => hasClass(node, 'theme-doc-markdown'));
  const title = main && find(main, ({tagName}) => tagName === 'h1');
  if (!title || canonical === null)
    throw new Error(`${address}: trang không có phần chính, tiêu đề hoặc địa chỉ.`);
  // A page may be all of one clause, whose heading is the title then.
  const own = find(
    main,
    (node) => node.properties.dataClause !== undefined && find(node, (inner) => inner === title) !== null,
  );
  const start = [
    element('h1', [...anchor(own?.properties.id), ...title.children]),
    element('p', [text('Địa chỉ: '), element('a', [text(canonical)], {href: canonical})]),
    element('p', versionOf(page)),
  ];
  const body = readable(main, title, new URL(canonical).pathname);
  return {address, markdown: writer.stringify(writer.runSync({type: 'root', children: [...start, ...body]}))};
}

const handlers: NonNullable<Options['handlers']> = {
  [CELL_BREAK]: () => ({type: 'html', value: '<br>'}),
  [ANCHOR]: (_state, {properties}) => ({type: 'html', value: `<a id="${properties.id}"></a>`}),
};

const writer = unified()
  .use(rehypeRemark, {quotes: ['“”'], handlers})
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkStringify, {bullet: '-', rule: '-'});

/** `Phiên bản của trang: …`, as it is printed. */
function versionOf(page: Root): ElementContent[] {
  const version = find(page, ({properties}) => properties.dataPageVersion !== undefined);
  return version === null ? [] : [text(textOf(version))];
}

/** Where a link in the head of a page leads to. */
function linkOf(page: Root, rel: string, type?: string): string | null {
  const link = find(
    page,
    ({tagName, properties}) =>
      tagName === 'link' &&
      (properties.rel as string[] | undefined)?.includes(rel) === true &&
      (type === undefined || properties.type === type),
  );
  return link === null ? null : String(link.properties.href);
}
