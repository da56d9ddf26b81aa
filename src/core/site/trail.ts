import {isKind, type Page} from '../page/page.ts';
import {tabTitle} from '../page/page-title.ts';
import {planOfFile} from './plans.ts';
import {isShelf, onShelf, SHELF_TITLE} from './shelf.ts';
import type {Plan, Site} from './site.ts';

/** One step of the way from the home page to a page. */
export interface TrailStep {
  readonly label: string;
  readonly url: string;
}

/** The pages above a page, the outermost first: the folders of its address, and the plan's own nesting. */
export function trailOf(site: Site, page: Page): TrailStep[] {
  const folders = page.url.split('/').slice(1, -1);
  const plan = planOfFile(site.plans, page.file);
  const above = folders.flatMap((_, depth): Page[] => {
    const url = `/${folders.slice(0, depth + 1).join('/')}`;
    return site.pages.filter(
      // Another plan's folder may lie inside that of the first plan, and is no part of that plan.
      (candidate) => candidate.url === url && (!isKind(candidate, 'plan') || candidate === plan?.page),
    );
  });
  const steps = [...above, ...(plan ? sectionsAbove(plan, page) : []), ...formIndex(site, page)];
  return [
    ...(plan && !isShelf(site, page) ? shelfStep(site) : []),
    ...steps.map((step) => ({label: tabTitle(step), url: onShelf(site, step)})),
  ];
}

/** The shelf of all plans, where the site has several. */
function shelfStep({plans}: Site): TrailStep[] {
  const page = plans.find((plan) => isShelf({plans}, plan.page))?.page;
  return page ? [{label: SHELF_TITLE, url: page.url}] : [];
}

/** `III.` stands above `III.1.`, though both pages lie in one folder. */
function sectionsAbove(plan: Plan, page: Page): Page[] {
  const first = plan.clauses.find(({file}) => file === page.file);
  const parent = plan.clauses.find(({id}) => id === first?.parent);
  const section = plan.sections.find(({file}) => file === parent?.file);
  return section && section.file !== page.file ? [...sectionsAbove(plan, section), section] : [];
}

/** A page about one form of communication stands below the list of forms: `hinh-thuc`, `hinh-thuc-03-…`. */
function formIndex(site: Site, page: Page): Page[] {
  if (!isKind(page, 'guidance') || page.frontMatter.clause === undefined) return [];
  return site.pages.filter(
    (candidate) =>
      isKind(candidate, 'guidance') &&
      page.url.startsWith(candidate.url) &&
      /^-\d/.test(page.url.slice(candidate.url.length)),
  );
}
