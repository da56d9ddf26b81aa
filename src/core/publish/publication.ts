import type {Page} from '../page/page.ts';

/** Where the site stands and what it is called. */
export interface Publication {
  /** Scheme, host and folder of the site, no slash at the end. */
  readonly origin: string;
  readonly title: string;
}

/** Address of a page's Markdown twin, which is made from the built page. */
export function markdownAddress({url}: Pick<Page, 'url'>): string {
  return url === '/' ? '/index.md' : `${url}.md`;
}
