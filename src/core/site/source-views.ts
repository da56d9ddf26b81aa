import {datedName} from '../law/short-name.ts';
import type {EventFrontMatter} from '../page/event-schema.ts';
import {LEVEL_LABELS} from '../page/force-words.ts';
import {copyHost, hostOf} from '../page/hosts.ts';
import type {Source} from '../page/source-schema.ts';
import {formatVietnameseDate} from '../text/date.ts';
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

/** Sources as a page lists them, each with all that the page quotes from it, its events among that. */
export function sourceViews(
  {plans}: Pick<Site, 'plans'>,
  sources: readonly Source[],
  events: readonly Pick<EventFrontMatter, 'source' | 'quotes'>[] = [],
): SourceView[] {
  return sources.map(({url, level, retrieved, quotes}, index) => ({
    url,
    name: hostOf(url) ?? quotedPlanName(plans, url),
    copy: copyHost(url),
    linked: hostOf(url) !== null && copyHost(url) === null,
    level: LEVEL_LABELS[level],
    retrieved: formatDaysIn(retrieved),
    quotes: [
      ...new Set([
        ...events.filter(({source}) => source === index + 1).flatMap((event) => event.quotes),
        ...quotes.map(({quote}) => quote),
      ]),
    ],
  }));
}

/** `bản lưu công khai, 2025-12-19` → `bản lưu công khai, 19/12/2025`. */
export function formatDaysIn(retrieved: string): string {
  return retrieved.replace(/\b\d{4}-\d\d-\d\d\b/g, formatVietnameseDate);
}

/** The plan that `plan:88/KH-UBND` quotes; no more than its number where the site has no plan of it, or two. */
function quotedPlanName(plans: readonly Plan[], url: string): string {
  const named = plansOfSource(plans, url);
  return named.length === 1 ? datedName(named[0]!.page.frontMatter) : `văn bản số ${quotedNumber(url)}`;
}
