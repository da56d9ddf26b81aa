import type {Page} from '../page/page.ts';
import {tabTitle} from '../page/page-title.ts';
import {pageDescription} from '../site/page-description.ts';
import type {Site} from '../site/site.ts';
import {searchTemplate} from './open-search.ts';

/** schema.org/WebSite of the home page, JSON-LD: the site, and the address by which it is searched. */
export function webSite(site: Site, home: Page, origin: string): Readonly<Record<string, unknown>> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: tabTitle(home),
    description: pageDescription(site, home),
    url: `${origin}/`,
    inLanguage: 'vi',
    potentialAction: {
      '@type': 'SearchAction',
      target: {'@type': 'EntryPoint', urlTemplate: searchTemplate(origin, 'search_term_string')},
      'query-input': 'required name=search_term_string',
    },
  };
}
