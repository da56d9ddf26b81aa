import {copyHost, hostOf} from '../page/hosts.ts';
import type {Source} from '../page/source-schema.ts';
import {datedName, LEVEL_LABELS} from '../page/wording.ts';
import {plansOfSource, quotedNumber} from './plans.ts';
import type {Plan, Site} from './site.ts';

/** A source as a page lists it. */
export interface SourceView {
  readonly url: string;
  /** Host of the address; of a plan's own words, the plan with its day. */
  readonly name: string;
  /** What kind of copy the host holds; null where it is none. */
  readonly copy: string | null;
  /** False for a copy, a trial host and a plan's own words. */
  readonly linked: boolean;
  readonly level: string;
  readonly retrieved: string;
  readonly quotes: readonly string[];
}

export function sourceViews({plans}: Pick<Site, 'plans'>, sources: readonly Source[]): SourceView[] {
  return sources.map(({url, level, retrieved, quotes}) => ({
    url,
    name: hostOf(url) ?? quotedPlanName(plans, url),
    copy: copyHost(url),
    linked: hostOf(url) !== null && copyHost(url) === null,
    level: LEVEL_LABELS[level],
    retrieved,
    quotes: [...new Set(quotes.map(({quote}) => quote))],
  }));
}

/** The plan that `plan:88/KH-UBND` quotes; no more than its number where the site has no plan of it, or two. */
function quotedPlanName(plans: readonly Plan[], url: string): string {
  const named = plansOfSource(plans, url);
  return named.length === 1 ? datedName(named[0]!.page.frontMatter) : `văn bản số ${quotedNumber(url)}`;
}

/** A source that bears out the status, with the words it says so in. */
export interface StatusProof {
  /** 1-based place among the sources. */
  readonly place: number;
  readonly host: string;
  readonly level: string;
  readonly quotes: readonly string[];
}

/** The sources beyond the plan that are quoted for the status. */
export function statusProofs(sources: readonly Source[]): StatusProof[] {
  return sources.flatMap(({url, level, quotes}, index) => {
    const host = hostOf(url);
    const words = quotes.filter(({field}) => field === 'status').map(({quote}) => quote);
    if (host === null || words.length === 0) return [];
    return [{place: index + 1, host, level: LEVEL_LABELS[level], quotes: [...new Set(words)]}];
  });
}
