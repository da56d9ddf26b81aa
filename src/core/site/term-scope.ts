import {isKind, type Page} from '../page/page.ts';
import type {Term} from '../page/page-schema.ts';
import {citingClauses} from './instrument-views.ts';
import {isHome, planOfFile} from './plans.ts';
import {isShelf} from './shelf.ts';
import type {Plan, Site} from './site.ts';

/**
 * The terms whose meaning is certain on a page. In a plan's own words: those of that plan, and those that mean the same
 * everywhere; `Ban Quản lý` of another province is another board. On pages of ours: those of the plan they are
 * written for.
 */
export function termsInScope(site: Site, page: Page, terms: readonly Term[]): Term[] {
  const plan = planOfFile(site.plans, page.file) ?? site.plans.find(isHome) ?? site.plans[0];
  const ofAll = speaksOfAll(site, page);
  return terms.filter(
    (term) => term.common === true || (!ofAll && (plan === undefined || isOf(site, term, plan))),
  );
}

/** Whether a page names several plans: home and the shelf, and of the instruments those that other plans cite. */
function speaksOfAll(site: Site, page: Page): boolean {
  if (site.plans.length < 2) return false;
  if (isKind(page, 'instrument'))
    return citingClauses(site, page.frontMatter.key).some(
      ({clause}) => !site.plans.some((plan) => isHome(plan) && plan.key === clause?.plan),
    );
  return page.url === '/' || isShelf(site, page);
}

function isOf({plans}: Pick<Site, 'plans'>, term: Term, plan: Plan): boolean {
  if (term.plans.length > 0) return term.plans.includes(plan.key);
  return plan === (plans.find(isHome) ?? plans[0]);
}
