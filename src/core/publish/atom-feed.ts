import {changeWords} from '../page/history.ts';
import {pageTitle} from '../page/page-title.ts';
import type {Site} from '../site/site.ts';
import {element, xmlDocument} from './xml.ts';

/** More entries than a reader catches up on. */
const MOST = 60;

/** Changes of the content, the newest first; without version history a feed without entries. */
export function atomFeed(site: Site, {origin, title}: {origin: string; title: string}): string {
  const changes = site.pages
    .flatMap((page) => (site.build.history[page.file] ?? []).map((change) => ({page, change})))
    .sort((a, b) => compare(b.change.moment, a.change.moment) || compare(a.page.url, b.page.url))
    .slice(0, MOST);
  const updated = changes[0]?.change.moment ?? `${site.build.asOf ?? '1970-01-01'}T00:00:00+07:00`;
  return xmlDocument(
    element(
      'feed',
      {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi'},
      element('id', {}, `${origin}/feed.xml`),
      element('title', {}, `${title}: thay đổi nội dung`),
      element('updated', {}, updated),
      element('author', {}, element('name', {}, title)),
      element('link', {rel: 'self', type: 'application/atom+xml', href: `${origin}/feed.xml`}),
      element('link', {rel: 'alternate', type: 'text/html', href: `${origin}/`}),
      ...changes.map(({page, change}) =>
        element(
          'entry',
          {},
          element('id', {}, `${origin}${page.url}#${change.revision}`),
          element('title', {}, `${pageTitle(page)}: ${changeWords(change)}`),
          element('updated', {}, change.moment),
          element('link', {rel: 'alternate', type: 'text/html', href: `${origin}${page.url}`}),
          element('summary', {}, `${pageTitle(page)}: ${changeWords(change)}.`),
        ),
      ),
    ),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
