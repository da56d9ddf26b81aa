import type {Page} from '../page/page.ts';
import {tabTitle} from '../page/page-title.ts';
import {compareVietnamese} from '../text/collate.ts';
import {planOfFile} from './plans.ts';
import type {Site} from './site.ts';
import {TOOLS} from './tools.ts';

interface Place {
  readonly title: string;
  readonly url: string;
}

/** A room of the site: the page that stands for it, and those in it. */
export interface Room {
  readonly title: string;
  /** Null for a room that has no page of its own. */
  readonly url: string | null;
  readonly pages: readonly Place[];
}

const place = (page: Page): Place => ({title: tabTitle(page), url: page.url});

/** Every page of the site once: the plans, then the folders of `docs/`, then the tools and what stands in no folder. */
export function siteTree(site: Site): Room[] {
  const rooms = new Map<string, Page[]>();
  const alone: Page[] = [];
  for (const page of site.pages) {
    const plan = planOfFile(site.plans, page.file);
    const folder = plan ? plan.page.file.replace(/\/index\.mdx$/, '') : folderOf(page.file);
    if (folder === '') alone.push(page);
    else rooms.set(folder, [...(rooms.get(folder) ?? []), page]);
  }
  const drawn = [...rooms]
    .sort(([a, first], [b, second]) => rank(site, first) - rank(site, second) || (a < b ? -1 : 1))
    .map(([folder, pages]): Room => {
      const own = pages.find(({file}) => file === `${folder}/index.mdx`);
      const inside = pages.filter((page) => page !== own).sort((a, b) => compare(site, a, b));
      return {title: own ? tabTitle(own) : folder, url: own?.url ?? null, pages: inside.map(place)};
    });
  return [
    ...drawn,
    {title: 'Công cụ', url: null, pages: TOOLS},
    {title: 'Về trang này', url: null, pages: alone.sort((a, b) => compare(site, a, b)).map(place)},
  ];
}

function folderOf(file: string): string {
  return file.includes('/') ? file.split('/')[0]! : '';
}

/** The plans in the order of the shelf, before everything else. */
function rank({plans}: Site, pages: readonly Page[]): number {
  const at = plans.findIndex(({page}) => pages.includes(page));
  return at < 0 ? plans.length : at;
}

/** Home first; a plan's parts as in the plan; the rest as the editor has numbered it, then by name. */
function compare(site: Site, a: Page, b: Page): number {
  return (
    Number(b.url === '/') - Number(a.url === '/') ||
    partOf(site, a) - partOf(site, b) ||
    positionOf(a) - positionOf(b) ||
    compareVietnamese(tabTitle(a), tabTitle(b))
  );
}

function partOf({plans}: Site, {file}: Page): number {
  const sections = planOfFile(plans, file)?.sections ?? [];
  const at = sections.findIndex((section) => section.file === file);
  return at < 0 ? sections.length : at;
}

function positionOf({frontMatter}: Page): number {
  return 'position' in frontMatter ? frontMatter.position : 0;
}
