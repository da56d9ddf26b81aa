import {shortName} from '../law/short-name.ts';
import {citedKeys} from './compared-plan.ts';
import {yearOf} from './plan-phase.ts';
import type {Plan, Site} from './site.ts';

/** Two plans that readers want beside each other: the earlier first. */
export interface Neighbours {
  readonly a: Plan;
  readonly b: Plan;
  /** `years`: of one body, one after the other; `basis`: the later rests on the earlier. */
  readonly why: 'years' | 'basis';
}

/** Each plan with the one before it of the same body, and with every plan of the site on which it rests; the newest first. */
export function neighbours(site: Pick<Site, 'plans' | 'mentions'>): Neighbours[] {
  return site.plans.flatMap((b): Neighbours[] => {
    const before = site.plans
      .filter((plan) => plan !== b && sameBody(plan, b) && dayOf(plan) < dayOf(b))
      .sort((x, y) => (dayOf(x) < dayOf(y) ? 1 : -1))[0];
    const cited = new Set(citedKeys(site, b));
    const bases = site.plans.filter((plan) => plan !== b && plan !== before && cited.has(plan.key));
    return [
      ...(before ? [{a: before, b, why: 'years' as const}] : []),
      ...bases.map((a) => ({a, b, why: 'basis' as const})),
    ];
  });
}

/** `So với năm trước: Kế hoạch số 11/KH-BQLKKT`, as the later of the two says it. */
export function comparisonTitle({a, why}: Neighbours): string {
  return `${why === 'years' ? 'So với năm trước' : 'So với kế hoạch làm căn cứ'}: ${shortName(a.page.frontMatter)}`;
}

/** `/so-sanh/<earlier>/<later>`: the page of two plans that are ready beside each other. */
export function comparisonAddress(a: Pick<Plan, 'key'>, b: Pick<Plan, 'key'>): string {
  return `/so-sanh/${a.key}/${b.key}`;
}

/** Of one name in words; the plans of one body bear the same symbol too, which other bodies of that name do not. */
function sameBody(one: Plan, other: Plan): boolean {
  const of = ({page: {frontMatter}}: Plan) =>
    [frontMatter.issuer, frontMatter.header.superior ?? ''].join('\n').toLocaleLowerCase('vi');
  return of(one) === of(other);
}

/** By the year that it is for, then by its day. */
function dayOf(plan: Plan): string {
  const {issued} = plan.page.frontMatter;
  return `${yearOf(plan) ?? issued.slice(0, 4)} ${issued}`;
}
