import {copyHost, hostOf} from '../page/hosts.ts';
import type {Source} from '../page/source-schema.ts';
import {LEVEL_LABELS} from '../page/wording.ts';

/** A source as a page lists it. */
export interface SourceView {
  readonly url: string;
  /** Host of the address; null for the plan's own words. */
  readonly host: string | null;
  /** What kind of copy the host holds; null where it may be linked. */
  readonly copy: string | null;
  readonly level: string;
  readonly retrieved: string;
  readonly quotes: readonly string[];
}

export function sourceViews(sources: readonly Source[]): SourceView[] {
  return sources.map(({url, level, retrieved, quotes}) => ({
    url,
    host: hostOf(url),
    copy: copyHost(url),
    level: LEVEL_LABELS[level],
    retrieved,
    quotes: [...new Set(quotes.map(({quote}) => quote))],
  }));
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
