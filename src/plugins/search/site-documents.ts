import {yearOf} from '../../core/law/number.ts';
import {shortName} from '../../core/law/short-name.ts';
import {forceLabel, forceMark, forceSentence} from '../../core/page/force-words.ts';
import {isKind, type Page} from '../../core/page/page.ts';
import type {Term} from '../../core/page/page-schema.ts';
import type {AskedOf} from '../../core/search/asked.ts';
import type {AbbreviationTable, SearchDocument} from '../../core/search/index.ts';
import {citingClauses} from '../../core/site/instrument-views.ts';
import {topicsAbout} from '../../core/site/page-plans.ts';
import {isNumbered, pinpoint, shortPlace} from '../../core/site/pinpoint.ts';
import {planOfFile} from '../../core/site/plans.ts';
import {relationViews} from '../../core/site/relation-views.ts';
import type {Clause, Instrument, Plan, Site, Topic} from '../../core/site/site.ts';
import {capitalize} from '../../core/text/capital.ts';
import {formatVietnameseDate} from '../../core/text/date.ts';
import {slug} from '../../core/text/slug.ts';
import {toolDocuments} from './tool-documents.ts';

/** Everything on the site that can be found: pages, clauses, instruments, terms; `asked` by their ids. */
export function siteDocuments(site: Site, asked: AskedOf = new Map()): SearchDocument[] {
  return ownDocuments(site).map((document) => {
    const own = asked.get(document.id);
    return own ? {...document, asked: own} : document;
  });
}

function ownDocuments(site: Site): SearchDocument[] {
  return [
    ...site.instruments.map((instrument) => instrumentDocument(site, instrument)),
    ...site.plans.flatMap((plan) => [
      planDocument(site, plan),
      ...plan.clauses.map((clause) => clauseDocument(site, plan, clause)),
    ]),
    ...site.topics.map((topic) => topicDocument(site, topic)),
    ...site.pages.filter((page) => !opensWithClause(site, page)).flatMap((page) => pageDocuments(site, page)),
    ...toolDocuments(),
  ];
}

/** Rooms whose pages are asked for by what the room holds: `tờ rơi thanh toán`, `mẫu báo cáo`. */
const SHEETS: readonly {room: string; noun: string; weight: number}[] = [
  {room: '/to-roi', noun: 'tờ rơi', weight: 1},
  // A form repeats the words of what it is for, and says less of it.
  {room: '/mau-bieu', noun: 'mẫu', weight: 0.85},
];

const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}]+$/u;

/**
 * The table of abbreviations, from the glossary that editors keep: a term in capitals with what it
 * stands for, and the aliases in capitals of a term that is written out.
 */
export function siteAbbreviations(site: Site): AbbreviationTable {
  const table: Record<string, string[]> = {};
  const add = (abbreviation: string, meaning: string) => {
    if (!CAPITALS.test(abbreviation) || CAPITALS.test(meaning)) return;
    table[abbreviation] = [...(table[abbreviation] ?? []), meaning];
  };
  for (const {term, expansion, aliases} of glossary(site)) {
    const meaning = expansion ?? term;
    add(term, meaning);
    for (const alias of aliases) add(alias, meaning);
  }
  return table;
}

function glossary(site: Site): readonly Term[] {
  return site.pages.flatMap((page) => (isKind(page, 'glossary') ? page.frontMatter.terms : []));
}

function instrumentDocument(site: Site, item: Instrument): SearchDocument {
  const name = shortName(item);
  const title = item.number !== undefined && item.title !== undefined ? `${name}: ${item.title}` : name;
  const issued = item.issued === undefined ? '' : `ngày ${formatVietnameseDate(item.issued)}`;
  const signed = item.signatory === undefined ? '' : `Người ký: ${item.signatory}.`;
  const relations = relationViews(site, item.key).map(
    ({verb, name: other, detail}) => `${capitalize(verb)} ${other}${detail ? `: ${detail}` : ''}.`,
  );
  const citing = citingClauses(site, item.key);
  const topics = site.topics.filter((topic) =>
    citing.some(({clause}) => clause !== null && topicsAbout(site, clause).includes(topic)),
  );
  return {
    id: item.key,
    kind: 'instrument',
    key: item.key,
    title,
    section: [item.type, item.issuer, issued].filter(Boolean).join(' · '),
    text: [item.summary, signed, `${forceSentence(item.force)}.`, ...relations].filter(Boolean).join('\n'),
    url: item.url,
    status: {
      key: forceMark(item.force),
      label: forceLabel(item.force),
      sentence: forceSentence(item.force, item.review.due),
    },
    facets: {
      type: item.type.toLowerCase(),
      ...(item.issuer !== undefined && {issuer: item.issuer}),
      ...yearOfIssue(item),
      ...forYear(item.title ?? item.names[0]),
      status: forceLabel(item.force),
      ...(topics.length > 0 && {topic: topics.map(({letter}) => letter)}),
    },
    ...(item.number !== undefined && {numbers: [item.number, ...item.alternativeNumbers]}),
    aliases: [...item.names],
    ...(item.issued !== undefined && {date: item.issued}),
    relations: site.relations.flatMap(({from, verb, to}) =>
      from.key === item.key && to.key !== null ? [{verb, to: to.key}] : [],
    ),
  };
}

/** Of issue; where the day is not known, the year that stands in the number. */
function yearOfIssue({issued, number = ''}: Instrument): {year?: number} {
  const year = issued === undefined ? yearOf(number) : Number(issued.slice(0, 4));
  return year === null ? {} : {year};
}

/** The year that a title speaks of as its own: `… năm 2023`, not `đến năm 2030`. */
function forYear(title: string | undefined): {forYear?: number} {
  const year = /(?<!đến |tháng \d{1,2} )năm (\d{4})(?!\d)/.exec(title ?? '')?.[1];
  return year === undefined ? {} : {forYear: Number(year)};
}

function planName(plan: Plan): string {
  return shortName(plan.page.frontMatter);
}

/** Tells hits of several plans apart; of one there is nothing to tell. */
function ofPlan(site: Site, plan: Plan): {plan?: string} {
  return site.plans.length > 1 ? {plan: planName(plan)} : {};
}

function planDocument(site: Site, plan: Plan): SearchDocument {
  const {frontMatter, url} = plan.page;
  return {
    id: plan.key,
    kind: 'page',
    key: plan.key,
    title: `${planName(plan)}: ${frontMatter.title}`,
    section: `${frontMatter.issuer} · ngày ${formatVietnameseDate(frontMatter.issued)}`,
    text: plan.sections.map((section) => section.frontMatter.title).join('; '),
    url,
    facets: {
      type: frontMatter.type.toLowerCase(),
      issuer: frontMatter.issuer,
      year: Number(frontMatter.issued.slice(0, 4)),
      ...ofPlan(site, plan),
    },
    numbers: [frontMatter.number],
    aliases: [...frontMatter.names],
    date: frontMatter.issued,
  };
}

function clauseDocument(site: Site, plan: Plan, clause: Clause): SearchDocument {
  const place = capitalize(pinpoint(plan, clause));
  const heading = clause.heading?.replace(/:$/, '');
  const topics = topicsAbout(site, clause);
  return {
    id: `${plan.key}#${clause.id}`,
    kind: 'clause',
    key: clause.id,
    title: heading && heading.toLowerCase() !== place.toLowerCase() ? `${place}: ${heading}` : place,
    section: planName(plan),
    text: clause.text,
    url: clause.url,
    facets: {
      year: Number(plan.page.frontMatter.issued.slice(0, 4)),
      ...(topics.length > 0 && {topic: topics.map(({letter}) => letter)}),
      ...ofPlan(site, plan),
    },
    ...(isNumbered(clause) && {aliases: [shortPlace(clause)]}),
    relations: citedKeys(site, clause).map((to) => ({verb: 'cites' as const, to})),
  };
}

/** The instruments that a clause cites in its own words. */
function citedKeys(site: Site, clause: Clause): string[] {
  return site.mentions.flatMap(({citation, clause: own}) =>
    citation.key !== null && own?.id === clause.id && own.file === clause.file ? [citation.key] : [],
  );
}

function topicDocument(site: Site, topic: Topic): SearchDocument {
  const page = site.pages.find(({url}) => url === topic.url);
  return {
    id: topic.url,
    kind: 'topic',
    key: null,
    title: `Chủ đề ${topic.letter}: ${topic.title}`,
    section: '',
    text: [topic.description, ...prose(page)].join('\n'),
    url: topic.url,
    facets: {topic: [topic.letter]},
  };
}

function pageDocuments(site: Site, page: Page): SearchDocument[] {
  const {url} = page;
  if (isKind(page, 'guidance') || isKind(page, 'page') || isKind(page, 'glossary')) {
    const {title, description, kind} = page.frontMatter;
    const own: SearchDocument = {
      id: url,
      kind: kind === 'guidance' ? 'guidance' : 'page',
      key: null,
      title,
      section: '',
      text: [description, ...prose(page)].join('\n'),
      url,
      facets: {},
      ...nameOf(site, page, title, isKind(page, 'guidance') ? page.frontMatter.short : undefined),
    };
    return isKind(page, 'glossary')
      ? [own, ...page.frontMatter.terms.map((term) => termDocument(url, term))]
      : [own];
  }
  if (isKind(page, 'section')) {
    return [
      {
        id: url,
        kind: 'page',
        key: null,
        title: page.frontMatter.title,
        section: sectionName(site, page),
        text: '',
        url,
        facets: {},
      },
    ];
  }
  return [];
}

/** What a page is called beside its title; and a sheet to hand out or to fill in by its room, where it stands. */
function nameOf(site: Site, {url}: Page, title: string, short: string | undefined): Partial<SearchDocument> {
  const sheet = SHEETS.find(({room}) => url.startsWith(`${room}/`));
  if (!sheet) return short === undefined ? {} : {aliases: [short]};
  const section = site.pages.find((page) => page.url === sheet.room)?.frontMatter.title ?? '';
  return {section, aliases: [`${sheet.noun} ${short ?? title}`], weight: sheet.weight};
}

function termDocument(url: string, {term, expansion, meaning, aliases}: Term): SearchDocument {
  return {
    id: `${url}#${slug(term)}`,
    kind: 'term',
    key: null,
    title: expansion === undefined ? term : `${term}: ${expansion}`,
    section: '',
    text: meaning,
    url: `${url}#${slug(term)}`,
    facets: {},
    aliases: [...aliases],
  };
}

const HAS_LETTER = /\p{L}/u;

/** What a page says, each thing once: cells of numbers say nothing, and tables repeat themselves. */
function prose(page: Page | undefined): string[] {
  const passages = page?.passages.map(({text}) => text) ?? [];
  return [...new Set(passages)].filter((text) => HAS_LETTER.test(text));
}

/** A page of the plan whose heading is a clause's own is found as that clause. */
function opensWithClause(site: Site, page: Page): boolean {
  if (!isKind(page, 'section')) return false;
  return site.plans.some(({clauses}) => clauses.find(({file}) => file === page.file)?.heading != null);
}

/** Of which plan a page of its words is, where the site has several. */
function sectionName(site: Site, page: Page): string {
  const plan = site.plans.length > 1 ? planOfFile(site.plans, page.file) : undefined;
  return plan ? planName(plan) : 'Kế hoạch';
}
