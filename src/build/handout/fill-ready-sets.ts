import type {Nodes} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {NO_CHOICE} from '../../core/handout/choice.ts';
import {composeHandout, type HandoutFacts} from '../../core/handout/compose-handout.ts';
import type {Entry} from '../../core/handout/entry.ts';
import {type Part, readPart} from '../../core/handout/read-part.ts';
import type {Offer} from '../../core/handout/ready-sets.ts';
import {resolveChoice} from '../../core/handout/resolve-choice.ts';
import {find} from '../../core/plain/html.ts';
import {parsePart} from '../../mdx/twin/parse-part.ts';
import type {BuiltFiles, Changes, Step} from '../built-files.ts';

/** The offer, below the folder of what the bundling left. */
export const OFFER = 'handout/default/offer.json';

/** The class of the place for the document, which is drawn empty; no other element bears it. */
const HOST = 'handout-host';

/** Puts the documents of the ready-made handouts into their pages, out of the pages that carry their parts. */
export function fillReadySets({entries, sets}: Offer): Step {
  return (files) => {
    const pages = new Map<string, Nodes>();
    const pageOf = (url: string): Nodes => {
      const page = pages.get(url) ?? parsePart(htmlOf(files, url), '<main', '</main>');
      pages.set(url, page);
      return page;
    };
    const changes: Changes = new Map(
      sets.map((set) => {
        const path = `/bo-tai-lieu/${set.key}`;
        const html = htmlOf(files, path);
        const chosen = resolveChoice({...NO_CHOICE, parts: set.parts}, entries, sets).entries;
        const parts = chosen.map((entry) => partOf(entry, pageOf(entry.url)));
        const handout = toHtml(composeHandout(parts, NO_CHOICE, factsOf(html, set.title)));
        return [`${path}/index.html`, filled(html, handout)] as const;
      }),
    );
    return changes;
  };
}

function htmlOf(files: BuiltFiles, path: string): string {
  const file = files.get(`${path}/index.html`);
  if (!file) throw new Error(`${path}: bản dựng không có trang này, mà một bộ tài liệu cần nó.`);
  return new TextDecoder().decode(file);
}

function filled(html: string, handout: string): string {
  const end = html.indexOf('></div>', html.indexOf(HOST)) + 1;
  if (!html.includes(HOST) || end === 0)
    throw new Error('Trang của một bộ tài liệu làm sẵn không có chỗ cho tài liệu.');
  return html.slice(0, end) + handout + html.slice(end);
}

function partOf(entry: Entry, page: Nodes): Part {
  const part = readPart(entry, page);
  if (!part) throw new Error(`${entry.url}: trang không có phần “${entry.title}” của một bộ tài liệu.`);
  return part;
}

/** What the head of a page says of the page and of its site. */
function factsOf(html: string, title: string): HandoutFacts {
  const head = parsePart(html, '<head', '</head>');
  const said = (name: string, value: string, content: string): string => {
    const tag = find(head, ({properties}) => [properties[name]].flat().includes(value));
    if (!tag) throw new Error(`Trang của một bộ tài liệu không khai ${value}.`);
    return String(tag.properties[content]);
  };
  return {
    title,
    siteTitle: said('property', 'og:site_name', 'content'),
    address: said('rel', 'canonical', 'href'),
    version: said('name', 'site-version', 'content'),
  };
}
