import type {Page} from '../page/page.ts';
import {tabTitle} from '../page/page-title.ts';
import {pageDescription} from '../site/page-description.ts';
import type {Site} from '../site/site.ts';
import {markdownAddress, type Publication} from './publication.ts';

/** Pages directly below the root that begin no folder. */
const ABOUT = 'Về trang này';

/**
 * The list of the Markdown twins for programs that read (llmstxt.org): a part for each folder of addresses, the folders
 * in the order of their names, in each the pages in the order of their addresses.
 */
export function llms(site: Site, {origin, title}: Publication): string {
  const home = site.pages.find(({url}) => url === '/');
  const parts = new Map<string, Page[]>();
  for (const page of [...site.pages].sort((a, b) => (a.url < b.url ? -1 : 1))) {
    if (page === home) continue;
    const heading = partOf(site, page);
    parts.set(heading, [...(parts.get(heading) ?? []), page]);
  }
  const about = home ? [`> ${pageDescription(site, home)}`] : [];
  return `${[`# ${title}`, ...about, ...[...parts].map(([heading, pages]) => `## ${heading}\n\n${list(site, pages, origin)}`)].join('\n\n')}\n`;
}

function partOf(site: Site, {url}: Page): string {
  const folder = `/${url.split('/')[1]}`;
  const below = site.pages.some((other) => other.url.startsWith(`${folder}/`));
  const first = site.pages.find((other) => other.url === folder);
  return below && first ? tabTitle(first) : ABOUT;
}

function list(site: Site, pages: readonly Page[], origin: string): string {
  return pages
    .map((page) => {
      const name = tabTitle(page);
      const description = pageDescription(site, page);
      const address = encodeURI(`${origin}${markdownAddress(page)}`);
      return `- [${name.replace(/[[\]\\]/g, '\\$&')}](${address})${description === name ? '' : `: ${description}`}`;
    })
    .join('\n');
}
