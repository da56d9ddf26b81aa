import type {Page} from '../page/page.ts';
import type {Term} from '../page/page-schema.ts';
import {isHome, planOfFile} from './plans.ts';
import type {Plan, Site} from './site.ts';

/**
 * The terms whose meaning is certain on a page. In a plan's own words: those of that plan, and those that mean the same
 * everywhere; `Ban Quản lý` of another province is another board. On pages of ours: those of the plan they are
 * written for.
 */
export function termsInScope(
  site: Pick<Site, 'plans'>,
  page: Pick<Page, 'file'>,
  terms: readonly Term[],
): Term[] {
  const plan = planOfFile(site.plans, page.file) ?? site.plans.find(isHome) ?? site.plans[0];
  return terms.filter((term) => term.common === true || plan === undefined || isOf(site, term, plan));
}

function isOf({plans}: Pick<Site, 'plans'>, term: Term, plan: Plan): boolean {
  if (term.plans.length > 0) return term.plans.includes(plan.key);
  return plan === (plans.find(isHome) ?? plans[0]);
}
