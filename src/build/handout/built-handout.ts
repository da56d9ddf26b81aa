import type {Element, Nodes} from 'hast';
import type {Choice} from '../../core/handout/choice.ts';
import {composeHandout} from '../../core/handout/compose-handout.ts';
import type {Entry} from '../../core/handout/entry.ts';
import {type Part, readPart} from '../../core/handout/read-part.ts';
import type {ResolvedChoice} from '../../core/handout/resolve-choice.ts';
import {find} from '../../core/plain/html.ts';
import {parsePart} from '../../mdx/twin/parse-part.ts';

/** HTML of a page of a built site, by its path; throws where there is none. */
export type HtmlOf = (path: string) => string;

export interface HandoutCall {
  readonly choice: Choice;
  readonly resolved: ResolvedChoice;
  /** The page that shows it: its head knows the site. */
  readonly path: string;
  /** Behind the address of that page, with its `#`. */
  readonly hash?: string;
}

/** Puts handouts together out of the pages of a built site, each read once, as a browser does. */
export function handoutMaker(htmlOf: HtmlOf): (call: HandoutCall) => Element {
  const pages = new Map<string, Nodes>();
  const pageOf = (url: string): Nodes => {
    const page = pages.get(url) ?? parsePart(htmlOf(url), '<main', '</main>');
    pages.set(url, page);
    return page;
  };
  return ({choice, resolved: {entries, title}, path, hash = ''}) => {
    const head = parsePart(htmlOf(path), '<head', '</head>');
    const address = said(head, 'rel', 'canonical', 'href');
    const {pathname} = new URL(address);
    return composeHandout(
      entries.map((entry) => partOf(entry, pageOf(entry.url))),
      choice,
      {
        title,
        siteTitle: said(head, 'property', 'og:site_name', 'content'),
        address: address + hash,
        baseUrl: `${pathname.slice(0, pathname.lastIndexOf(path))}/`,
        version: said(head, 'name', 'site-version', 'content'),
      },
    );
  };
}

function partOf(entry: Entry, page: Nodes): Part {
  const part = readPart(entry, page);
  if (!part) throw new Error(`${entry.url}: trang không có phần “${entry.title}” của một bộ tài liệu.`);
  return part;
}

/** What a tag in the head of a page says of the page or its site. */
function said(head: Nodes, name: string, value: string, content: string): string {
  const tag = find(head, ({properties}) => [properties[name]].flat().includes(value));
  if (!tag) throw new Error(`Trang của một bộ tài liệu không khai ${value}.`);
  return String(tag.properties[content]);
}
