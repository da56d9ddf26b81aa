import {forceLabel, forceSentence} from '../page/force-words.ts';
import {pageTitle} from '../page/page-title.ts';
import type {InstrumentEvent} from '../site/instrument-events.ts';
import {ledgerOf} from '../site/ledger.ts';
import {relationViews} from '../site/relation-views.ts';
import type {Instrument, Mention, Site} from '../site/site.ts';
import {citationData} from './citation-data.ts';

/** Every instrument, every mention with its place, and the ledger that accounts for them. */
export function citationsData(site: Site, origin: string) {
  const mentions = site.mentions.map((mention) => mentionData(site, mention, origin));
  return {
    asOf: site.build.asOf,
    plans: site.plans.map(({key, page: {frontMatter: data, url}}) => ({
      key,
      type: data.type,
      number: data.number,
      issuer: data.issuer,
      date: data.issued,
      title: data.title,
      url: `${origin}${url}`,
    })),
    instruments: site.instruments.map((item) => instrumentData(site, item, origin)),
    mentions,
    ledger: {
      ...ledgerOf(site.mentions),
      notLinked: mentions
        .filter(({resolution}) => resolution !== 'linked')
        .map(({page, clause, words, resolution, candidates, reason}) => ({
          page,
          clause,
          words,
          resolution,
          candidates,
          reason,
        })),
    },
  };
}

function mentionData(site: Site, mention: Mention, origin: string) {
  const {citation, page, clause, text, reason} = mention;
  return {
    page: `${origin}${page.url}`,
    pageTitle: pageTitle(page),
    clause: clause?.id ?? null,
    place: `${origin}${clause?.url ?? page.url}`,
    // Spans in a clause point into its text in plan.json; elsewhere into this passage.
    passage: clause === null ? text : null,
    ...citationData(citation, text, site, origin),
    reason: reasonOf(mention) ?? reason,
  };
}

/** Why a mention is not a link, for each outcome that is none. */
function reasonOf({citation, reason}: Mention): string | null {
  switch (citation.resolution) {
    case 'linked':
      return null;
    case 'self':
      return 'văn bản dẫn chính nó';
    case 'ambiguous':
      return 'có nhiều văn bản trùng số hoặc tên';
    default:
      return reason;
  }
}

function instrumentData(site: Site, item: Instrument, origin: string) {
  return {
    key: item.key,
    type: item.type,
    number: item.number ?? null,
    issuer: item.issuer ?? null,
    date: item.issued ?? null,
    title: item.title ?? null,
    effective: item.effective,
    url: `${origin}${item.url}`,
    officialPage: item.officialPage ?? null,
    officialPdf: item.officialPdf ?? null,
    status: {
      key: item.force.status,
      label: forceLabel(item.force),
      sentence: forceSentence(item.force, item.review.due),
      on: item.force.on,
      asOf: item.force.asOf,
      since: item.force.since,
      until: item.force.until,
      endedBy: item.force.endedBy,
      amendedBy: item.force.amendedBy,
      ground: item.force.ground,
      reviewBy: item.review.reviewDay,
      due: item.review.due,
      level: item.force.level,
      sources: item.force.basis.map((event) => eventData(item, event)),
    },
    events: item.events.map((event) => eventData(item, event)),
    relations: relationViews(site, item.key).map(({verb, name, url, since, detail, source}) => ({
      verb,
      target: name,
      url: url === null ? null : `${origin}${url}`,
      sentence: `${verb} ${name}${since}`,
      detail,
      source: `${origin}${source.url.startsWith('#') ? item.url : ''}${source.url}`,
      level: source.level,
    })),
    discrepancy: item.discrepancy ?? null,
  };
}

/** An event of an instrument with its evidence. */
function eventData(item: Instrument, event: InstrumentEvent) {
  const {kind, date, by, byName, provision, part, level, seen, source, quotes, note} = event;
  return {
    kind,
    date,
    by,
    byName,
    provision,
    part,
    level,
    seen,
    url: item.sources[source - 1]?.url ?? null,
    quotes,
    note,
  };
}

export type CitationsData = ReturnType<typeof citationsData>;
