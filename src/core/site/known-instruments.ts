import type {SpokenEvent} from '../page/force-words.ts';
import type {KnownInstrument} from '../review/known-instrument.ts';
import {spokenEvents} from './instrument-events.ts';
import {instrumentRef, planRef} from './registry.ts';
import type {Plan, Site} from './site.ts';

/** Every instrument and plan of the site, as the citation checker knows them. */
export function knownInstruments(site: Site): KnownInstrument[] {
  return [
    ...site.plans.map((plan) => ({
      ...planRef(plan),
      url: plan.page.url,
      events: termOf(plan),
      outline: outlineOf(plan),
    })),
    ...site.instruments.map((item) => ({
      ...instrumentRef(item),
      url: item.url,
      events: spokenEvents(item.events),
    })),
  ];
}

/** A plan of a year runs until its end, by its own word. */
function termOf({page: {frontMatter}}: Plan): SpokenEvent[] {
  const {year, issued} = frontMatter;
  if (year === undefined) return [];
  const none = {by: null, byName: null, byUrl: null, provision: null, part: null, language: null};
  return [{...none, kind: 'period', date: `${year}-12-31`, level: 'plan', seen: issued}];
}

/** The places that bear a sign of their own, annexes by their numbers; bullets have none by which they could be cited. */
function outlineOf({clauses}: Plan): string[] {
  const paths = new Map<string, string>();
  for (const {id, parent, label} of clauses) {
    const sign = /^(?:([IVXL]+)\.?|(\d+)[.)]?|(\p{Ll})\))$/u.exec(label);
    const annex = /^(phu-luc|kem-theo)-(\d+)$/.exec(id);
    if (annex) paths.set(id, `${annex[1] === 'phu-luc' ? 'Phụ lục' : 'Kèm theo'} ${annex[2]}`);
    const above = parent === null ? '' : paths.get(parent);
    if (sign && above !== undefined) paths.set(id, `${above} ${sign[1] ?? sign[2] ?? sign[3]}`.trim());
  }
  return [...paths.values()];
}
