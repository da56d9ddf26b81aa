import type {KnownInstrument} from '../review/review.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {instrumentRef, planRef} from './registry.ts';
import {verbFrom} from './relations.ts';
import type {Instrument, Site} from './site.ts';

/** Every instrument and plan of the site, as the citation checker knows them. */
export function knownInstruments(site: Site): KnownInstrument[] {
  return [
    ...site.plans.map((plan) => ({...planRef(plan), url: plan.page.url, changes: []})),
    ...site.instruments.map((item) => ({
      ...instrumentRef(item),
      url: item.url,
      changes: changesOf(site, item),
    })),
  ];
}

/** All changes since it was issued: a draft may be of any day, so those before the plan count too. */
function changesOf(site: Site, item: Instrument): string[] {
  return site.relations
    .filter(({to, verb}) => to.key === item.key && (verb === 'amends' || verb === 'replaces'))
    .map((relation) => {
      const {key, name, date} = relation.from;
      const day = key === null || date === null ? '' : ` ngày ${formatVietnameseDate(date)}`;
      return `${verbFrom(relation, item.key)} ${name}${day}`;
    });
}
