import type {Page} from '../../core/page/page.ts';
import {tabTitle} from '../../core/page/page-title.ts';
import {instrumentsInOrder} from '../../core/site/index-rows.ts';
import {pageDescription} from '../../core/site/page-description.ts';
import {printIdentity} from '../../core/site/print-identity.ts';
import {isShelf, SHELF_TITLE} from '../../core/site/shelf.ts';
import type {Site} from '../../core/site/site.ts';
import {trailOf} from '../../core/site/trail.ts';

/** The front matter that Docusaurus reads: derived from ours, so that an editor writes a fact once. */
export function pageMetadata(site: Site, page: Page): Record<string, unknown> {
  const data = page.frontMatter;
  const print = printIdentity(site, page);
  const trail = trailOf(site, page);
  const common = {
    slug: page.url,
    title: isShelf(site, page) ? SHELF_TITLE : tabTitle(page),
    description: pageDescription(site, page),
    hide_title: true,
    custom_edit_url: null,
    trail,
    ...(print ? {print} : {}),
  };
  if (data.kind === 'plan') return {...common, sidebar_label: 'Tổng quan'};
  if (data.kind === 'instrument') return {...common, ...neighbours(site, data.key), toolsAtTitle: true};
  if (data.kind === 'topic') return {...common, toolsAtTitle: true};
  if (page.planTexts.length > 0) return {...common, isWholePlan: true};
  if (page.url === '/') return {...common, displayed_sidebar: null, hide_table_of_contents: true};
  return common;
}

/** Previous and next instrument in the order of the citation index. */
function neighbours(site: Site, key: string): Record<string, string | null> {
  const rows = instrumentsInOrder(site);
  const index = rows.findIndex((row) => row.key === key);
  const id = (row: {key: string} | undefined) => (row ? `can-cu/${row.key}` : null);
  return {pagination_prev: id(rows[index - 1]), pagination_next: id(rows[index + 1])};
}
