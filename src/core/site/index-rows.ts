import {shortName} from '../law/short-name.ts';
import {INSTRUMENT_TYPES} from '../law/vocabulary/instrument-types.ts';
import {asOfDay, type ForceLine, forceLabel, forceMark, levelWords} from '../page/force-words.ts';
import {compareVietnamese} from '../text/collate.ts';
import {citingClauses, citingPages, noteOf} from './instrument-views.ts';
import {topicsAbout} from './page-plans.ts';
import {perSite} from './per-site.ts';
import {namedClause, placeInSite} from './pinpoint.ts';
import type {Role} from './roles.ts';
import type {Instrument, Mention, Site} from './site.ts';

/**
 * A row of the citation index: an instrument and every place that cites it. No more than the table shows: all rows
 * travel with its page.
 */
export interface IndexRow {
  readonly type: string;
  readonly name: string;
  /** Null where its name says it all; a text where it is unknown. */
  readonly title: string | null;
  /** dd/mm/yyyy. */
  readonly issued: string | null;
  readonly issuer: string | null;
  /** It leads to the page, too (`instrumentUrl`). */
  readonly key: string;
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
  readonly roles: readonly Role[];
  /** Letters of the topics whose clauses or pages cite it. */
  readonly topics: readonly string[];
  readonly places: readonly IndexPlace[];
}

/** A clause that cites an instrument. */
interface IndexPlace {
  /** `điểm a khoản 2 Mục III`, with its plan where there are several. */
  readonly where: string;
  readonly url: string;
}

/** All instruments by rank, then year, then number; those that no plan cites come after the cited ones. */
export const instrumentsInOrder = perSite((site: Site): readonly Instrument[] => {
  const entries = site.instruments.map((item) => ({
    item,
    cited: citingClauses(site, item.key).length > 0,
    year: item.issued === undefined ? 9999 : Number(item.issued.slice(0, 4)),
    rank: rankOf(item.type),
    name: shortName(item),
  }));
  return entries
    .sort(
      (a, b) =>
        Number(b.cited) - Number(a.cited) ||
        a.rank - b.rank ||
        a.year - b.year ||
        compareVietnamese(a.name, b.name),
    )
    .map(({item}) => item);
});

/** `Chương trình hành động` has the rank of a programme; what is no known type comes last. */
function rankOf(type: string): number {
  const rank = INSTRUMENT_TYPES.findIndex((known) => `${type.toLowerCase()} `.startsWith(`${known.type} `));
  return rank < 0 ? INSTRUMENT_TYPES.length : rank;
}

export function indexRows(site: Site): readonly IndexRow[] {
  return instrumentsInOrder(site).map((item) => {
    const mentions = citingClauses(site, item.key);
    const pages = citingPages(site, item.key);
    const {name, title, issued} = noteOf(item);
    return {
      type: item.type,
      name,
      title: title === name ? null : title,
      issued,
      issuer: item.issuer ?? null,
      key: item.key,
      status: forceMark(item.force),
      label: forceLabel(item.force),
      asOf: asOfDay(item.force),
      level: levelWords(item.force),
      due: item.review.due,
      changes: item.changes,
      roles: rolesOf(mentions),
      topics: site.topics
        .filter(
          (topic) =>
            mentions.some((mention) => topicsAbout(site, mention.clause!).includes(topic)) ||
            pages.some((page) => page.url === topic.url),
        )
        .map(({letter}) => letter),
      places: placesOf(site, mentions),
    };
  });
}

function rolesOf(mentions: readonly Mention[]): Role[] {
  const recitals = mentions.filter(({clause}) => clause!.id.startsWith('can-cu-')).length;
  if (mentions.length === 0) return ['lien-quan'];
  return [
    ...(recitals > 0 ? (['ban-hanh'] as const) : []),
    ...(recitals < mentions.length ? (['noi-dung'] as const) : []),
  ];
}

/** Every clause once, however often it cites: what is below a dash is told by the clause around it. */
function placesOf(site: Site, mentions: readonly Mention[]): IndexPlace[] {
  const places = mentions.map(({clause}) => {
    const plan = site.plans.find(({key}) => key === clause!.plan)!;
    const named = namedClause(plan, clause!);
    return {where: placeInSite(site, plan, named), url: named.url};
  });
  return places.filter(({url}, at) => places.findIndex((other) => other.url === url) === at);
}
