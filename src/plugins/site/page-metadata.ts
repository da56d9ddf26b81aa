import type {Page} from '../../core/page/page.ts';
import {shortName} from '../../core/page/wording.ts';
import {instrumentsInOrder} from '../../core/site/index-rows.ts';
import {printIdentity} from '../../core/site/print-identity.ts';
import type {Site} from '../../core/site/site.ts';
import {trailOf} from '../../core/site/trail.ts';

/** The front matter that Docusaurus reads: derived from ours, so that an editor writes a fact once. */
export function pageMetadata(site: Site, page: Page): Record<string, unknown> {
  const data = page.frontMatter;
  const print = printIdentity(site, page);
  const trail = trailOf(site, page);
  const common = {slug: page.url, hide_title: true, custom_edit_url: null, trail, ...(print ? {print} : {})};
  switch (data.kind) {
    case 'plan':
      return {
        ...common,
        title: `${data.type} số ${data.number}`,
        sidebar_label: 'Tổng quan',
        description: data.title,
      };
    case 'section':
      return {
        ...common,
        title: data.title,
        description: `${data.title}, ${planName(site, page)}: nguyên văn.`,
      };
    case 'topic':
      return {...common, title: `${data.letter}) ${data.title}`, description: data.description};
    case 'instrument':
      return {
        ...common,
        title: shortName(data),
        description: data.title ?? shortName(data),
        ...neighbours(site, data.key),
      };
    default:
      return {
        ...common,
        title: data.title,
        description: data.description,
        ...(page.file === 'index.mdx' ? {displayed_sidebar: null, hide_table_of_contents: true} : {}),
      };
  }
}

function planName(site: Site, page: Page): string {
  const plan = site.plans.find(({sections}) => sections.some(({file}) => file === page.file));
  return plan ? shortName(plan.page.frontMatter) : '';
}

/** Previous and next instrument in the order of the citation index. */
function neighbours(site: Site, key: string): Record<string, string | null> {
  const rows = instrumentsInOrder(site);
  const index = rows.findIndex((row) => row.key === key);
  const id = (row: {key: string} | undefined) => (row ? `can-cu/${row.key}` : null);
  return {pagination_prev: id(rows[index - 1]), pagination_next: id(rows[index + 1])};
}
