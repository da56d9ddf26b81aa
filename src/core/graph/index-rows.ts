import {STATUS_LABELS} from '../content/wording.ts';
import {compareVietnamese} from '../text/collate.ts';
import {citingClauses, type InstrumentNote, noteOf} from './instrument-views.ts';
import {perSite} from './per-site.ts';
import {pinpoint} from './pinpoint.ts';
import type {Site} from './site.ts';

/** A row of the citation index: an instrument and every place that cites it. */
export interface IndexRow extends InstrumentNote {
  readonly type: string;
  readonly number: string | null;
  readonly year: number | null;
  readonly statusLabel: string;
  /** Letters of the topics that cite it. */
  readonly topics: readonly string[];
  readonly places: readonly {readonly where: string; readonly url: string}[];
}

/** All instruments by type, then year, then number; those that no plan cites come after the cited ones. */
export const indexRows = perSite(makeRows);

function makeRows(site: Site): readonly IndexRow[] {
  const rows = site.instruments.map((item): IndexRow => {
    const mentions = citingClauses(site, item.key);
    return {
      ...noteOf(item),
      type: item.type,
      number: item.number ?? null,
      year: item.issued === undefined ? null : Number(item.issued.slice(0, 4)),
      statusLabel: STATUS_LABELS[item.status],
      topics: site.topics
        .filter(({clause}) => mentions.some((mention) => `${mention.clause!.id}-`.startsWith(`${clause}-`)))
        .map(({letter}) => letter),
      places: mentions.map(({clause}) => {
        const plan = site.plans.find(({key}) => key === clause!.plan)!;
        return {where: pinpoint(plan, clause!), url: clause!.url};
      }),
    };
  });
  return rows.sort(
    (a, b) =>
      Number(b.places.length > 0) - Number(a.places.length > 0) ||
      compareVietnamese(a.type, b.type) ||
      (a.year ?? 9999) - (b.year ?? 9999) ||
      compareVietnamese(a.name, b.name),
  );
}
