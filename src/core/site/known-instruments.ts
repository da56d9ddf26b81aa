import {RELATION_WORDS, shortName} from '../page/wording.ts';
import type {KnownInstrument} from '../review/review.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {instrumentRef, planRef} from './registry.ts';
import type {Instrument, Site} from './site.ts';

const CHANGES: readonly string[] = ['amendedBy', 'replacedBy'];

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
  return item.relations
    .filter(({type}) => CHANGES.includes(type))
    .map(({type, target}) => {
      const other = site.instruments.find(({key}) => key === target);
      const day = other?.issued === undefined ? '' : ` ngày ${formatVietnameseDate(other.issued)}`;
      return `${RELATION_WORDS[type]} ${other ? shortName(other) : target}${day}`;
    });
}
