import {shortName} from '../law/short-name.ts';
import {forceSentence} from '../page/force-words.ts';
import {citingClauses} from '../site/instrument-views.ts';
import type {Clause, Plan, Site} from '../site/site.ts';
import {slug} from '../text/slug.ts';
import {clauseRuns, type Run} from './clause-runs.ts';
import {element, type Xml, xmlDocument} from './xml.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const ISSUER = 'to-chuc-ban-hanh';
const EDITOR = 'to-chuc-bien-tap';

interface Context {
  readonly site: Site;
  readonly plan: Plan;
  readonly origin: string;
}

/** A plan as Akoma Ntoso 3.0 (OASIS LegalDocML); the eId of each part is the clause's id. */
export function akomaNtoso(site: Site, plan: Plan, origin: string): string {
  const context: Context = {site, plan, origin};
  const top = plan.clauses.filter(({parent}) => parent === null);
  const opening = top.filter(({id}) => isRecital(id) || id === 'mo-dau');
  const closing = top.filter(({id}) => id === 'ket-thuc' || id === 'noi-nhan');
  const body = top.filter((clause) => !opening.includes(clause) && !closing.includes(clause));
  return xmlDocument(
    element(
      'akomaNtoso',
      {xmlns: NAMESPACE},
      element(
        'doc',
        {name: slug(plan.page.frontMatter.type)},
        meta(context),
        preface(plan),
        ...(opening.length > 0 ? [preamble(context, opening)] : []),
        element('mainBody', {}, ...body.map((clause) => hierarchy(context, clause))),
        ...conclusions(context, closing),
      ),
    ),
  );
}

function isRecital(id: string): boolean {
  return /^can-cu-\d+$/.test(id);
}

function meta({site, plan, origin}: Context): Xml {
  const {type, number, issuer, issued} = plan.page.frontMatter;
  const work = `/akn/vn/doc/${slug(type)}/${issued}/${slug(number)}`;
  const core = (uri: string, date: string, name: string, author: string) => [
    element('FRBRthis', {value: `${uri}/!main`}),
    element('FRBRuri', {value: uri}),
    element('FRBRdate', {date, name}),
    element('FRBRauthor', {href: `#${author}`}),
  ];
  return element(
    'meta',
    {},
    element(
      'identification',
      {source: `#${EDITOR}`},
      element(
        'FRBRWork',
        {},
        ...core(work, issued, 'ban hành', ISSUER),
        element('FRBRcountry', {value: 'vn'}),
        element('FRBRnumber', {value: number}),
      ),
      element(
        'FRBRExpression',
        {},
        ...core(`${work}/vie@${issued}`, issued, 'ban hành', ISSUER),
        element('FRBRlanguage', {language: 'vie'}),
      ),
      element(
        'FRBRManifestation',
        {},
        ...core(`${work}/vie@${issued}.xml`, site.build.asOf ?? issued, 'dựng tệp', EDITOR),
        element('FRBRformat', {value: 'application/akn+xml'}),
      ),
    ),
    element(
      'references',
      {source: `#${EDITOR}`},
      element('TLCOrganization', {
        eId: ISSUER,
        href: `/akn/ontology/organization/vn/${slug(issuer)}`,
        showAs: issuer,
      }),
      element('TLCOrganization', {eId: EDITOR, href: `${origin}/`, showAs: 'Trang tài liệu về kế hoạch'}),
      ...citedStates(site, plan, origin),
    ),
  );
}

/** The state of every cited instrument on the day of the build: the law's own words of it stay as they are. */
function citedStates(site: Site, plan: Plan, origin: string): Xml[] {
  return site.instruments
    .filter(({key}) => citingClauses(site, key).some(({clause}) => clause!.plan === plan.key))
    .map((item) =>
      element('TLCReference', {
        eId: `ref-${item.key}`,
        name: 'tinh-trang',
        href: `${origin}${item.url}`,
        showAs: `${shortName(item)}: ${forceSentence(item.force, item.review.due)}`,
      }),
    );
}

function preface({page}: Plan): Xml {
  const {header, title} = page.frontMatter;
  const lines = [header.superior, ...header.issuer, header.country, header.motto, header.number];
  return element(
    'preface',
    {},
    ...[...lines, header.placeAndDate, header.type]
      .filter((line) => line !== undefined)
      .map((line) => element('p', {}, line)),
    element('longTitle', {eId: 'ten-goi'}, element('p', {}, title)),
  );
}

function preamble(context: Context, clauses: readonly Clause[]): Xml {
  const recitals = clauses.filter(({id}) => isRecital(id));
  return element(
    'preamble',
    {},
    ...(recitals.length > 0
      ? [
          element(
            'recitals',
            {eId: 'can-cu'},
            ...recitals.map((clause) => element('recital', {eId: clause.id}, ...blocks(context, clause))),
          ),
        ]
      : []),
    ...clauses
      .filter(({id}) => !isRecital(id))
      .map((clause) => element('formula', {eId: clause.id, name: clause.id}, ...blocks(context, clause))),
  );
}

/** Mục, khoản, điểm, gạch đầu dòng; anything else is a plain level. */
function levelName(label: string): string {
  if (/^[IVXL]+\.?$/.test(label)) return 'section';
  if (/^\d/.test(label)) return 'paragraph';
  if (/^\p{Ll}\)$/u.test(label)) return 'point';
  return /^[-+–*•]$/.test(label) ? 'indent' : 'level';
}

function hierarchy(context: Context, clause: Clause): Xml {
  const children = context.plan.clauses.filter(({parent}) => parent === clause.id);
  const words = blocks(context, clause);
  const body = children.map((child) => hierarchy(context, child));
  return element(
    levelName(clause.label),
    {eId: clause.id},
    ...(clause.label ? [element('num', {}, clause.label)] : []),
    ...(clause.heading === null ? [] : [element('heading', {}, clause.heading)]),
    ...(body.length === 0 ? [element('content', {}, ...words)] : []),
    ...(body.length > 0 && words.length > 0 ? [element('intro', {}, ...words)] : []),
    ...body,
  );
}

function conclusions(context: Context, clauses: readonly Clause[]): Xml[] {
  const container = (clause: Clause): Xml =>
    element(
      'container',
      {eId: clause.id, name: clause.id},
      ...(clause.heading === null ? [] : [element('p', {class: 'heading'}, clause.heading)]),
      ...(clause.label ? [element('p', {class: 'num'}, clause.label)] : []),
      ...blocks(context, clause),
      ...context.plan.clauses.filter(({parent}) => parent === clause.id).map(container),
    );
  const {signature} = context.plan.page.frontMatter;
  const lines = signature.map((line) => element('p', {class: 'signature'}, line));
  const parts = [...clauses.map(container), ...lines];
  return parts.length === 0 ? [] : [element('conclusions', {}, ...parts)];
}

/** The clause's own words, each citation that leads somewhere a `<ref>`. */
function blocks({site, origin}: Context, clause: Clause): Xml[] {
  const paragraph = (runs: readonly Run[]) =>
    element(
      'p',
      {},
      ...runs.map(({text, url}) => (url === null ? text : element('ref', {href: `${origin}${url}`}, text))),
    );
  return clauseRuns(site, clause).map(({type, rows}, index) =>
    type === 'paragraph'
      ? paragraph(rows[0]?.[0] ?? [])
      : element(
          'table',
          {eId: `${clause.id}-bang-${index + 1}`},
          ...rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, paragraph(cell))))),
        ),
  );
}
