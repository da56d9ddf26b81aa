import {comparedClause} from '../compare/compared-clause.ts';
import type {ComparedBasis, ComparedPlan} from '../compare/plan-comparison.ts';
import {shortName} from '../law/short-name.ts';
import {successorOf} from '../law/successor.ts';
import {forceSentence} from '../page/force-words.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {forceOn} from './instrument-events.ts';
import {pinpoint} from './pinpoint.ts';
import {planPhase} from './plan-phase.ts';
import type {Instrument, Plan, Site} from './site.ts';

/** A plan of the site as it is compared, with the state of each basis on the day of every plan it may stand beside. */
export function comparedPlan(site: Site, plan: Plan, beside: readonly Plan[]): ComparedPlan {
  const {frontMatter, url} = plan.page;
  return {
    key: plan.key,
    name: shortName(frontMatter),
    issuer: frontMatter.issuer,
    issued: formatVietnameseDate(frontMatter.issued),
    url,
    asOf: site.build.asOf === null ? null : formatVietnameseDate(site.build.asOf),
    clauses: plan.clauses.map((clause) => ({
      ...comparedClause(clause, clause.parent),
      place: pinpoint(plan, clause),
      url: clause.url,
    })),
    bases: citedKeys(site, plan).flatMap((key) => basisOf(site, key, beside)),
  };
}

/** What a plan cites in its own words, in the order of first mention. */
export function citedKeys(site: Pick<Site, 'mentions'>, plan: Plan): string[] {
  const keys = site.mentions.flatMap(({clause, citation}) =>
    clause?.plan === plan.key && citation.resolution === 'linked' && citation.key !== null
      ? [citation.key]
      : [],
  );
  return [...new Set(keys)];
}

function basisOf(site: Site, key: string, beside: readonly Plan[]): ComparedBasis[] {
  const item = site.instruments.find((candidate) => candidate.key === key);
  if (item) {
    const stateOn = ({key, page}: Plan) =>
      [key, forceSentence(forceOn(item, page.frontMatter.issued))] as const;
    const states = Object.fromEntries(beside.map(stateOn));
    return [{key, name: shortName(item), url: item.url, states, now: stateNow(site, item)}];
  }
  const plan = site.plans.find((candidate) => candidate.key === key);
  if (!plan) return [];
  const {url, frontMatter} = plan.page;
  return [{key, name: shortName(frontMatter), url, states: {}, now: planPhase(site, plan).words}];
}

/** On the day of the build; with what stands in its place where that is another than what ended it. */
function stateNow({instruments}: Site, {force, review}: Instrument): string {
  const of = (key: string | null) => instruments.find((other) => other.key === key);
  const next = of(successorOf(force, (key) => of(key)?.force ?? null));
  const more = next && next.key !== force.endedBy ? `; đang thay: ${shortName(next)}` : '';
  return forceSentence(force, review.due) + more;
}
