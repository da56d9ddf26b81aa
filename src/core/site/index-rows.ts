import {shortName} from '../law/short-name.ts';
import {asOfDay, type ForceLine, forceLabel, forceMark, levelWords} from '../page/force-words.ts';
import {compareVietnamese} from '../text/collate.ts';
import {citingClauses, noteOf} from './instrument-views.ts';
import {perSite} from './per-site.ts';
import {placeInSite} from './pinpoint.ts';
import type {Instrument, Site} from './site.ts';

/** What a list says of an instrument. */
export interface InstrumentLine {
  readonly type: string;
  readonly url: string;
  readonly name: string;
  /** Null where its name says it all; a text where it is unknown. */
  readonly title: string | null;
  /** dd/mm/yyyy. */
  readonly issued: string | null;
}

/**
 * A row of the citation index: an instrument and every place that cites it. No more than the table shows: all rows
 * travel with its page.
 */
export interface IndexRow extends InstrumentLine {
  readonly issuer: string | null;
  readonly key: string;
  /** Day of which the state tells, ISO. */
  readonly on: string;
  readonly status: ForceLine['mark'];
  /** The state in its short form: `Hết hiệu lực`. */
  readonly label: string;
  /** Day up to which the evidence speaks, dd/mm/yyyy, or that there is none. */
  readonly asOf: string;
  /** `nguồn thứ cấp`. */
  readonly level: string | null;
  /** True once the status must be checked again. */
  readonly due: boolean;
  readonly changes: readonly string[];
  /** Letters of the topics that cite it. */
  readonly topics: readonly string[];
  readonly places: readonly {readonly where: string; readonly url: string}[];
}

/** All instruments by type, then year, then number; those that no plan cites come after the cited ones. */
export const instrumentsInOrder = perSite((site: Site): readonly Instrument[] => {
  const entries = site.instruments.map((item) => ({
    item,
    cited: citingClauses(site, item.key).length > 0,
    year: item.issued === undefined ? 9999 : Number(item.issued.slice(0, 4)),
    name: shortName(item),
  }));
  return entries
    .sort(
      (a, b) =>
        Number(b.cited) - Number(a.cited) ||
        compareVietnamese(a.item.type, b.item.type) ||
        a.year - b.year ||
        compareVietnamese(a.name, b.name),
    )
    .map(({item}) => item);
});

export function instrumentLines(site: Site): readonly InstrumentLine[] {
  return instrumentsInOrder(site).map(lineOf);
}

export function indexRows(site: Site): readonly IndexRow[] {
  return instrumentsInOrder(site).map((item) => {
    const mentions = citingClauses(site, item.key);
    return {
      ...lineOf(item),
      issuer: item.issuer ?? null,
      key: item.key,
      on: item.force.on,
      status: forceMark(item.force),
      label: forceLabel(item.force),
      asOf: asOfDay(item.force),
      level: levelWords(item.force),
      due: item.review.due,
      changes: item.changes,
      topics: site.topics
        .filter(({clause}) => mentions.some((mention) => `${mention.clause!.id}-`.startsWith(`${clause}-`)))
        .map(({letter}) => letter),
      places: mentions.map(({clause}) => {
        const plan = site.plans.find(({key}) => key === clause!.plan)!;
        return {where: placeInSite(site, plan, clause!), url: clause!.url};
      }),
    };
  });
}

function lineOf(item: Instrument): InstrumentLine {
  const {url, name, title, issued} = noteOf(item);
  return {type: item.type, url, name, title: title === name ? null : title, issued};
}
