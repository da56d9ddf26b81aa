import {shortName} from '../law/short-name.ts';
import {forceMark, forceSentence} from '../page/force-words.ts';
import {pageTitle} from '../page/page-title.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {perSite} from './per-site.ts';
import {sentenceAround} from './sentence.ts';
import type {Instrument, Mention, Site} from './site.ts';

/** What a preview or a note says of an instrument. */
export interface InstrumentNote {
  readonly key: string;
  readonly url: string;
  readonly name: string;
  readonly title: string;
  readonly issued: string | null;
  readonly issuer: string | null;
  readonly status: string;
  readonly statusKey: string;
  /** Amendments and replacements later than the plan: `được thay thế bởi …, từ ngày …`. */
  readonly changes: readonly string[];
}

export function noteOf(item: Instrument): InstrumentNote {
  const status = forceSentence(item.force, item.review.due);
  const name = shortName(item);
  return {
    key: item.key,
    url: item.url,
    name,
    // Without a number the title is in the name.
    title:
      item.title === undefined ? 'Trích yếu chưa kiểm chứng' : item.number === undefined ? name : item.title,
    issued: item.issued === undefined ? null : formatVietnameseDate(item.issued),
    issuer: item.issuer ?? null,
    status,
    statusKey: forceMark(item.force),
    changes: item.force.status === 'het-hieu-luc' ? [] : item.changes.filter(isUnsaid(status)),
  };
}

/** Whether the sentence on the state does not name already who made a change (`được sửa đổi … bởi X, từ ngày …`). */
function isUnsaid(status: string): (change: string) => boolean {
  return (change) => !status.includes(change.slice(change.indexOf(' bởi ') + 5).split(/[,;]/)[0]!);
}

/** One place that cites an instrument, with the sentence around it. */
export interface CitingPlace {
  /** Address of the clause or page. */
  readonly url: string;
  /** `điểm a khoản 2 Mục III` for a clause, the page's title otherwise. */
  readonly where: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Who cites an instrument. */
interface Citing {
  /** In the plans' own words, in the order of the documents. */
  readonly clauses: Mention[];
  /** Our own pages that cite it or rest on it, by their place in the site. */
  readonly pages: Set<number>;
}

function citingOf(site: Site, key: string): Citing {
  return citings(site).get(key) ?? {clauses: [], pages: new Set()};
}

const citings = perSite(gather);

function gather({mentions, pages}: Site): ReadonlyMap<string, Citing> {
  const citing = new Map<string, Citing>();
  const of = (key: string): Citing => {
    const known = citing.get(key) ?? {clauses: [], pages: new Set()};
    citing.set(key, known);
    return known;
  };
  const places = new Map(pages.map(({file}, place) => [file, place]));
  for (const mention of mentions) {
    const {citation, clause, page} = mention;
    if (citation.key === null) continue;
    if (clause !== null) of(citation.key).clauses.push(mention);
    else of(citation.key).pages.add(places.get(page.file)!);
  }
  for (const [place, {frontMatter}] of pages.entries())
    if ('basis' in frontMatter) for (const key of frontMatter.basis) of(key).pages.add(place);
  return citing;
}

/** Every place of the plans' own words that cites an instrument, in the order of the documents. */
export function citingClauses(site: Site, key: string): readonly Mention[] {
  return citingOf(site, key).clauses;
}

/** The pages of our own words that cite an instrument or rest on it, in the order of the site. */
export function citingPages(site: Site, key: string): {title: string; url: string}[] {
  return [...citingOf(site, key).pages]
    .sort((a, b) => a - b)
    .map((place) => site.pages[place]!)
    .filter(({frontMatter}) => frontMatter.kind !== 'instrument' || frontMatter.key !== key)
    .map((page) => ({title: pageTitle(page), url: page.url}));
}

/** The place of one mention in a clause. */
export function citingPlace(mention: Mention, where: string): CitingPlace {
  const {citation, text, clause, page} = mention;
  return {url: clause?.url ?? page.url, where, ...sentenceAround(text, citation.start, citation.end)};
}

/** Instruments cited by any of some clauses, each once, in the order of first mention. */
export function instrumentsCitedBy(site: Site, clauseIds: ReadonlySet<string>, plan: string): Instrument[] {
  const keys = new Set(
    site.mentions
      .filter(({clause}) => clause !== null && clause.plan === plan && clauseIds.has(clause.id))
      .flatMap(({citation}) => (citation.key === null ? [] : [citation.key])),
  );
  return [...keys].flatMap((key) => site.instruments.filter((item) => item.key === key));
}
