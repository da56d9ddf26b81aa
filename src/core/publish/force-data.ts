import {spokenEvents} from '../site/instrument-events.ts';
import type {Site} from '../site/site.ts';

/** What `force` and its words need of every instrument, so that a browser tells the state of its own day. */
export function forceData(site: Site) {
  return {
    on: site.build.asOf,
    plans: site.plans.map(({key, page}) => ({key, issued: page.frontMatter.issued})),
    instruments: Object.fromEntries(
      site.instruments.map(({key, url, issued, reviewBy, events}) => [
        key,
        {
          url,
          issued: issued ?? null,
          reviewBy: reviewBy ?? null,
          events: spokenEvents(events),
        },
      ]),
    ),
  };
}

export type ForceData = ReturnType<typeof forceData>;
