import type {Element} from 'hast';
import {visit} from 'unist-util-visit';
import {parsePart} from '../mdx/twin/parse-part.ts';

/** What the head of a built page says of it. */
export interface PageHead {
  /** Full address of the page. */
  readonly url: string;
  readonly site: string;
  /** Without the name of the site. */
  readonly title: string;
  readonly description: string;
  /** Day of which the page tells, ISO. */
  readonly day: string;
}

/** Null for a page that has no title of its own. */
export function readHead(html: string): PageHead | null {
  const head = parsePart(html, '<head', '</head>');
  const meta = new Map<string, string>();
  visit(head, 'element', ({tagName, properties}: Element) => {
    const name = properties.property ?? properties.name;
    if (tagName === 'meta' && typeof name === 'string') meta.set(name, String(properties.content));
  });
  const [url, whole, site] = ['og:url', 'og:title', 'og:site_name'].map((name) => meta.get(name));
  if (url === undefined || whole === undefined || site === undefined) return null;
  const title = whole.endsWith(` | ${site}`) ? whole.slice(0, -` | ${site}`.length) : whole;
  return {url, site, title, description: meta.get('description') ?? '', day: meta.get('build-day') ?? ''};
}
