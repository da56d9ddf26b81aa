import type {Options} from '@docusaurus/plugin-content-docs';
import {isKind, type Page} from '../../core/page/page.ts';
import type {Plan, Site} from '../../core/site/site.ts';

/**
 * The navigation in the order of the plan. Legal bases are not in it: they have the citation index,
 * and every entry here is a byte on every page.
 */
export function sidebarItems(site: Site): Item[] {
  return [
    ...site.plans.map((plan) => planCategory(site, plan)),
    category('Chủ đề tuyên truyền', 'chu-de/index', site.topics.map(entry)),
    category('Hướng dẫn', 'huong-dan/index', guidance(site)),
    category('Tra cứu', 'tra-cuu/index', under(site, 'tra-cuu/')),
  ];
}

/** Two plans may have sections of one name: the key tells them apart. */
type Item = Awaited<ReturnType<NonNullable<Options['sidebarItemsGenerator']>>>[number];

function planCategory(site: Site, plan: Plan): Item {
  const folder = plan.page.file.replace(/index\.mdx$/, '');
  const nested = plan.sections.filter((section) => parentSection(plan, section.file) !== null);
  const items = plan.sections
    .filter((section) => !nested.includes(section))
    .map((section): Item => {
      const inner = nested.filter((other) => parentSection(plan, other.file) === section.file);
      const id = docId(section);
      return inner.length === 0
        ? entry(section)
        : {
            type: 'category',
            key: id,
            label: section.frontMatter.title,
            link: {type: 'doc', id},
            items: inner.map(entry),
          };
    });
  const others = site.pages
    .filter(
      (page) =>
        isKind(page, 'page') && page.file.startsWith(folder) && !page.file.slice(folder.length).includes('/'),
    )
    .map(entry);
  const {type, number} = plan.page.frontMatter;
  // Of several, the one that is read opens by itself.
  return category(`${type} ${number}`, docId(plan.page), [...items, ...others], site.plans.length > 1);
}

/** The file of the section whose clause is right above the first clause of another section. */
function parentSection(plan: Plan, file: string): string | null {
  const first = plan.clauses.find((clause) => clause.file === file);
  const parent = plan.clauses.find((clause) => clause.id === first?.parent);
  return parent && parent.file !== file ? parent.file : null;
}

function guidance(site: Site): Item[] {
  return site.pages
    .filter((page) => isKind(page, 'guidance') && isListed(page.file))
    .sort((a, b) => positionOf(a) - positionOf(b) || (a.file < b.file ? -1 : 1))
    .map(entry);
}

/** Templates and leaflets are listed by their own index: only that is in the navigation. */
function isListed(file: string): boolean {
  return file.startsWith('huong-dan/') !== file.endsWith('/index.mdx');
}

function under(site: Site, folder: string): Item[] {
  return site.pages.filter(({file}) => file.startsWith(folder) && file !== `${folder}index.mdx`).map(entry);
}

function positionOf(page: Page): number {
  return 'position' in page.frontMatter ? page.frontMatter.position : 0;
}

function docId({file}: {readonly file: string}): string {
  return file.replace(/\.mdx$/, '');
}

function entry(page: {readonly file: string}): Item {
  return {type: 'doc', id: docId(page)};
}

function category(label: string, id: string, items: Item[], collapsed = true): Item {
  return {type: 'category', key: id, label, link: {type: 'doc', id}, items, collapsed};
}
