import {shortName} from '../law/short-name.ts';
import {formatVietnameseDate} from '../text/date.ts';
import type {Plan, Site} from './site.ts';

/** Where a plan stands on a day: by its year, and by what has taken its place. */
export type Phase = 'carried-out' | 'over' | 'replaced' | 'to-come' | 'unknown';

export interface PlanPhase {
  readonly phase: Phase;
  /** `Năm thực hiện đã qua (2023)`. */
  readonly words: string;
}

/** The state of a plan on the day of the build, from its own year and from what other documents say of it. */
export function planPhase(site: Site, plan: Plan): PlanPhase {
  const on = site.build.asOf;
  const year = yearOf(plan);
  const next = replacementOf(site, plan);
  if (next && on !== null && (next.since === null || next.since <= on)) {
    const since = next.since === null ? '' : ` từ ngày ${formatVietnameseDate(next.since)}`;
    return {phase: 'replaced', words: `Đã được ${next.name} thay thế${since}`};
  }
  if (year === null) return {phase: 'unknown', words: 'Chưa rõ: kế hoạch không ghi một năm thực hiện'};
  if (on === null) return {phase: 'unknown', words: `Kế hoạch của năm ${year}`};
  const today = Number(on.slice(0, 4));
  if (today > year) return {phase: 'over', words: `Năm thực hiện đã qua (${year})`};
  if (today < year) return {phase: 'to-come', words: `Chưa đến năm thực hiện (${year})`};
  return {phase: 'carried-out', words: `Đang thực hiện (${year})`};
}

/** The year that a plan is for: as its page says, else the one year that its title speaks of; null: not known. */
export function yearOf({page}: Pick<Plan, 'page'>): number | null {
  const {year, title} = page.frontMatter;
  if (year !== undefined) return year;
  const said = new Set(
    [...title.matchAll(/năm\s+(\d{4})(?!\s*[-–]\s*\d|\d)/giu)].map((match) => Number(match[1])),
  );
  return said.size === 1 ? [...said][0]! : null;
}

/** The plan that home speaks of: the newest that is being carried out, else the newest that is not replaced. */
export function planInForce(site: Site): Plan | undefined {
  const phases = site.plans.map((plan) => ({plan, phase: planPhase(site, plan).phase}));
  const newest = (...wanted: Phase[]) => phases.find(({phase}) => wanted.includes(phase))?.plan;
  return newest('carried-out') ?? newest('over', 'unknown') ?? site.plans[0];
}

interface Replacement {
  readonly name: string;
  /** ISO; null where no day is told. */
  readonly since: string | null;
}

/** What stands in a plan's place: as a page of an instrument says with its source, or a later plan in its own words. */
function replacementOf(site: Site, plan: Plan): Replacement | null {
  const relation = site.relations.find(({verb, to}) => verb === 'replaces' && to.key === plan.key);
  if (relation) return {name: relation.from.name, since: relation.since ?? relation.from.date};
  for (const {citation, clause, text} of site.mentions) {
    if (citation.key !== plan.key || !clause || clause.plan === plan.key) continue;
    if (!/thay thế(?:\s+cho)?\s*$/iu.test(text.slice(0, citation.start))) continue;
    const later = site.plans.find(({key}) => key === clause.plan);
    if (later) return {name: shortName(later.page.frontMatter), since: later.page.frontMatter.issued};
  }
  return null;
}
