import {isKind} from '../page/page.ts';
import {pageTitle} from '../page/page-title.ts';
import {plansOfPage} from './page-plans.ts';
import type {Clause, Site} from './site.ts';

/** A page of our own words that uses a clause. */
export interface ClauseUse {
  readonly title: string;
  readonly url: string;
}

/** The pages that quote a clause, are about it, or name it as their basis; in the order of the site. */
export function usesOfClause(site: Pick<Site, 'plans' | 'pages'>, clause: Clause): ClauseUse[] {
  return site.pages
    .filter((page) => {
      const data = page.frontMatter;
      // Pages name a clause by its id alone: another plan's clause of the same id is not meant.
      if (!plansOfPage(site.plans, 'plans' in data ? data.plans : []).includes(clause.plan)) return false;
      return (
        page.quoted.some(({id}) => id === clause.id) ||
        ('basis' in data && data.basis.includes(clause.id)) ||
        (isKind(page, 'guidance') && page.frontMatter.clause === clause.id) ||
        (data.kind === 'topic' && [data.clause, ...data.forms, ...data.tasks].includes(clause.id)) ||
        (data.kind === 'glossary' && data.terms.some(({basis}) => basis.includes(clause.id)))
      );
    })
    .map((page) => ({title: pageTitle(page), url: page.url}));
}
