import {shortName} from '../law/short-name.ts';
import {isKind, type Page} from '../page/page.ts';
import {compareVietnamese} from '../text/collate.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {planPhase, yearOf} from './plan-phase.ts';
import {isHome} from './plans.ts';
import type {Plan, Site} from './site.ts';

/** What the page of all plans is called. */
export const SHELF_TITLE = 'Các kế hoạch';

/** A plan among the others. */
export interface ShelfRow {
  readonly year: string;
  readonly name: string;
  readonly url: string;
  readonly title: string;
  readonly issuer: string;
  /** dd/mm/yyyy. */
  readonly issued: string;
  readonly state: string;
}

/** The plans by year, the newest first; those of one year by body. */
export function shelf(site: Site): ShelfRow[] {
  return [...site.plans].sort(inOrder).map((plan) => {
    const {frontMatter} = plan.page;
    return {
      year: String(yearOf(plan) ?? 'không ghi'),
      name: shortName(frontMatter),
      url: onShelf(site, plan.page),
      title: frontMatter.title,
      issuer: frontMatter.issuer,
      issued: formatVietnameseDate(frontMatter.issued),
      state: planPhase(site, plan).words,
    };
  });
}

/** Whether a page is the overview of the first plan and, with more than one plan, the shelf of all. */
export function isShelf(site: Pick<Site, 'plans'>, page: Pick<Page, 'url'>): boolean {
  return site.plans.length > 1 && site.plans.some((plan) => isHome(plan) && plan.page.url === page.url);
}

/** The address of a page; that of the first plan leads past the shelf above it. */
export function onShelf(site: Pick<Site, 'plans'>, page: Page): string {
  return isKind(page, 'plan') && isShelf(site, page) ? `${page.url}#${page.frontMatter.key}` : page.url;
}

function inOrder(one: Plan, other: Plan): number {
  const year = (plan: Plan) => yearOf(plan) ?? Number(plan.page.frontMatter.issued.slice(0, 4));
  const [a, b] = [one.page.frontMatter, other.page.frontMatter];
  return year(other) - year(one) || compareVietnamese(a.issuer, b.issuer) || (a.issued < b.issued ? 1 : -1);
}
