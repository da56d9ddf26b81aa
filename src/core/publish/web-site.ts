import type {Page} from '../page/page.ts';
import {tabTitle} from '../page/page-title.ts';
import {publisherOf} from '../site/office-view.ts';
import {pageDescription} from '../site/page-description.ts';
import type {Site} from '../site/site.ts';
import {searchTemplate} from './open-search.ts';

/** schema.org/WebSite of the home page, JSON-LD: the site, who publishes it, and how it is searched. */
export function webSite(site: Site, home: Page, origin: string): Readonly<Record<string, unknown>> {
  const publisher = publisherOf(site.office);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: tabTitle(home),
    description: pageDescription(site, home),
    url: `${origin}/`,
    inLanguage: 'vi',
    ...(publisher && {
      publisher: {
        '@type': 'GovernmentOrganization',
        name: publisher.name,
        ...(publisher.portal !== undefined && {url: publisher.portal}),
        ...(publisher.telephone !== undefined && {telephone: publisher.telephone}),
        ...(publisher.email !== undefined && {email: publisher.email}),
        ...(publisher.address !== undefined && {address: publisher.address}),
      },
    }),
    potentialAction: {
      '@type': 'SearchAction',
      target: {'@type': 'EntryPoint', urlTemplate: searchTemplate(origin, 'search_term_string')},
      'query-input': 'required name=search_term_string',
    },
  };
}
