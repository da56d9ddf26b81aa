import {pageTitle} from '../page/page-title.ts';
import {reviewDay} from '../page/review.ts';
import {STATUS_LABELS, statusLevel, statusSentence} from '../page/wording.ts';
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
    effective: item.effective ?? null,
    url: `${origin}${item.url}`,
    status: {
      key: item.status,
      label: STATUS_LABELS[item.status],
      sentence: statusSentence(item),
      checked: item.checked ?? null,
      reviewBy: reviewDay(item),
      due: item.due,
      level: statusLevel(item),
      sources: item.sources
        .filter(({quotes}) => quotes.some(({field}) => field === 'status'))
        .map(({url, level, retrieved, quotes}) => ({
          url,
          level,
          retrieved,
          quotes: quotes.filter(({field}) => field === 'status').map(({quote}) => quote),
        })),
    },
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

export type CitationsData = ReturnType<typeof citationsData>;
