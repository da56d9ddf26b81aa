import type {Status} from '../law/force.ts';
import {shortName} from '../law/short-name.ts';
import {forceMark} from '../page/force-words.ts';
import {isKind, type Page} from '../page/page.ts';
import type {Verb} from '../site/relations.ts';
import type {Instrument, Plan, Site} from '../site/site.ts';

/** Statuses that schema.org can say; a programme whose term is over is none of its three. */
const FORCE: Readonly<Partial<Record<Status, string>>> = {
  'con-hieu-luc': 'https://schema.org/InForce',
  'chua-hieu-luc': 'https://schema.org/NotInForce',
  'het-hieu-luc': 'https://schema.org/NotInForce',
  'het-hieu-luc-mot-phan': 'https://schema.org/PartiallyInForce',
};

/** What an instrument does to another, as far as schema.org has a word for it. */
const CHANGES: Readonly<Partial<Record<Verb, string>>> = {
  amends: 'legislationAmends',
  replaces: 'legislationChanges',
  implements: 'legislationEnsuresImplementationOf',
};

type Data = Readonly<Record<string, unknown>>;

/** schema.org/Legislation of a legal page, JSON-LD; null for pages of our own words. */
export function legislationOf(site: Site, page: Page, origin: string): Data | null {
  if (isKind(page, 'instrument')) {
    const item = site.instruments.find(({file}) => file === page.file);
    return item ? {...CONTEXT, ...ofInstrument(site, item, origin)} : null;
  }
  const plan = site.plans.find(
    (candidate) =>
      candidate.page.file === page.file ||
      candidate.sections.some(({file}) => file === page.file) ||
      `${candidate.page.url}/toan-van` === page.url,
  );
  if (!plan) return null;
  const whole = ofPlan(site, plan, origin);
  if (!isKind(page, 'section')) return {...CONTEXT, ...whole, url: `${origin}${page.url}`};
  return {
    ...CONTEXT,
    '@type': 'Legislation',
    '@id': `${origin}${page.url}`,
    url: `${origin}${page.url}`,
    name: page.frontMatter.title,
    legislationIdentifier: plan.page.frontMatter.number,
    legislationType: plan.page.frontMatter.type,
    legislationDate: plan.page.frontMatter.issued,
    inLanguage: 'vi',
    isPartOf: {
      '@type': 'Legislation',
      '@id': `${origin}${plan.page.url}`,
      name: shortName(plan.page.frontMatter),
    },
  };
}

const CONTEXT = {'@context': 'https://schema.org'};

function ofPlan(site: Site, plan: Plan, origin: string): Data {
  const {type, number, issued, issuer, title} = plan.page.frontMatter;
  return {
    '@type': 'Legislation',
    '@id': `${origin}${plan.page.url}`,
    url: `${origin}${plan.page.url}`,
    name: shortName({type, number}),
    description: title,
    legislationIdentifier: number,
    legislationType: type,
    legislationDate: issued,
    legislationPassedBy: {'@type': 'GovernmentOrganization', name: issuer},
    legislationJurisdiction: 'VN',
    inLanguage: 'vi',
    ...changes(site, plan.key, origin),
  };
}

function ofInstrument(site: Site, item: Instrument, origin: string): Data {
  // A status past its review day is not asserted: JSON-LD has no way to say that it is doubtful.
  // Nor is one that rests on a mere sign.
  const force =
    item.review.due || forceMark(item.force) === 'dau-hieu' ? undefined : FORCE[item.force.status];
  return {
    '@type': 'Legislation',
    '@id': `${origin}${item.url}`,
    url: `${origin}${item.url}`,
    name: shortName(item),
    ...(item.title === undefined ? {} : {description: item.title}),
    ...(item.number === undefined ? {} : {legislationIdentifier: item.number}),
    legislationType: item.type,
    ...(item.issued === undefined ? {} : {legislationDate: item.issued}),
    ...(item.issuer === undefined ? {} : {legislationPassedBy: {'@type': 'Organization', name: item.issuer}}),
    ...(force === undefined ? {} : {legislationLegalForce: {'@id': force}}),
    legislationJurisdiction: 'VN',
    inLanguage: 'vi',
    ...changes(site, item.key, origin),
  };
}

/** What the instrument changes, and, reversed, what changes it. */
function changes(site: Site, key: string, origin: string): Data {
  const collect = (end: 'from' | 'to') => {
    const found: Record<string, Data[]> = {};
    for (const relation of site.relations) {
      const property = CHANGES[relation.verb];
      if (property === undefined || relation[end].key !== key) continue;
      const other = end === 'from' ? relation.to : relation.from;
      found[property] ??= [];
      found[property].push({
        '@type': 'Legislation',
        ...(other.url === null ? {} : {'@id': `${origin}${other.url}`}),
        name: other.name,
      });
    }
    return found;
  };
  const reverse = collect('to');
  return {...collect('from'), ...(Object.keys(reverse).length > 0 ? {'@reverse': reverse} : {})};
}
