import {isHome} from './plans.ts';
import type {Clause, Plan, Site, Topic} from './site.ts';

/** The keys of the plans that a page of ours is written for: those it names, else the first plan alone. */
export function plansOfPage(plans: readonly Plan[], named: readonly string[]): readonly string[] {
  if (named.length > 0) return named;
  const first = plans.find(isHome) ?? plans[0];
  return first ? [first.key] : [];
}

/** The topics whose clause a clause is, or stands below; another plan's clause of the same id is not meant. */
export function topicsAbout(
  site: Pick<Site, 'plans' | 'topics'>,
  clause: Pick<Clause, 'id' | 'plan'>,
): Topic[] {
  return site.topics.filter(
    (topic) =>
      plansOfPage(site.plans, topic.plans).includes(clause.plan) &&
      `${clause.id}-`.startsWith(`${topic.clause}-`),
  );
}
