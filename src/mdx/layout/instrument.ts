import type {RootContent} from 'mdast';
import {formatCitation} from '../../core/law/index.ts';
import {datedName, shortName} from '../../core/law/short-name.ts';
import {forceLine} from '../../core/page/force-words.ts';
import type {PageOf} from '../../core/page/page.ts';
import {reviewSentence} from '../../core/page/wording.ts';
import {proofsOf} from '../../core/site/force-proofs.ts';
import {HOMONYMS, homonymOf} from '../../core/site/homonyms.ts';
import {forceOn} from '../../core/site/instrument-events.ts';
import {citingClauses, citingPages, citingPlace} from '../../core/site/instrument-views.ts';
import {pinpoint} from '../../core/site/pinpoint.ts';
import {drawRelations} from '../../core/site/relation-drawing.ts';
import {relationViews} from '../../core/site/relation-views.ts';
import type {Instrument, Site} from '../../core/site/site.ts';
import {sourceViews} from '../../core/site/source-views.ts';
import {formatVietnameseDate} from '../../core/text/date.ts';
import {component, heading, paragraph, text} from '../nodes.ts';
import type {Layout} from './context.ts';

/** A legal basis: its facts with their sources, what the plan says of it, its relations. */
export const instrumentLayout: Layout<PageOf<'instrument'>> = ({site, page, body}) => {
  const {frontMatter} = page;
  const mentions = citingClauses(site, frontMatter.key);
  const item = site.instruments.find(({key}) => key === frontMatter.key)!;
  const homonym = homonymOf(site, frontMatter.number);
  return [
    heading(1, 'van-ban', text(shortName(frontMatter))),
    component('ForceLine', {
      item: item.key,
      line: forceLine(item.force),
      due: item.review.due,
      atIssue: mentions.length > 0 ? statesAtPlans(site, item) : [],
      officialPage: item.officialPage,
      officialPdf: item.officialPdf,
    }),
    component('PageTools', {part: page.url.slice(1), citation: citationOf(frontMatter)}),
    component('InstrumentFacts', {
      type: frontMatter.type,
      number: frontMatter.number,
      issuer: frontMatter.issuer,
      issued: frontMatter.issued && formatVietnameseDate(frontMatter.issued),
      title: frontMatter.title,
      effective: item.effective === null ? undefined : formatVietnameseDate(item.effective),
      proofs: proofsOf(item),
      review: reviewSentence(item.review),
      signatory: frontMatter.signatory,
      discrepancy: frontMatter.discrepancy,
      why: mentions.length > 0 ? undefined : whyHere(site, item),
      homonym: homonym && {number: homonym.number, url: `${HOMONYMS}#${homonym.id}`},
    }),
    ...(frontMatter.summary
      ? [heading(2, 'tom-tat', text('Tóm tắt')), paragraph(text(frontMatter.summary))]
      : []),
    ...body,
    ...(mentions.length > 0
      ? [
          heading(2, 'duoc-dan-tai', text('Kế hoạch nói gì về văn bản này')),
          component('CitingPlaces', {
            items: mentions.map((mention) => {
              const plan = site.plans.find(({key}) => key === mention.clause!.plan)!;
              return citingPlace(
                mention,
                `${pinpoint(plan, mention.clause!)} ${shortName(plan.page.frontMatter)}`,
              );
            }),
          }),
        ]
      : []),
    ...citedElsewhere(site, page),
    ...relations(site, page),
    ...sources(site, page),
  ];
};

/** As a draft would cite it, with what is known of it. */
function citationOf({type, number, issued, issuer, title}: PageOf<'instrument'>['frontMatter']): string {
  const cited = {type, number: number ?? null, issued: issued ?? null, issuer: issuer ?? null};
  return formatCitation({...cited, title: title ?? ''}, 'full');
}

/** Why an instrument that no plan cites has a page. */
function whyHere(site: Site, {key}: Instrument): string {
  const others = site.relations.flatMap(({from, to}) =>
    from.key === key ? (to.key ?? []) : to.key === key ? (from.key ?? []) : [],
  );
  const explains = others.some((other) => citingClauses(site, other).length > 0);
  const used = citingPages(site, key).length > 0;
  return `Kế hoạch không dẫn văn bản này; ${
    explains
      ? 'trang này có vì quan hệ của nó với văn bản được dẫn'
      : used
        ? 'trang này có vì các trang hướng dẫn nhắc đến nó'
        : 'trang này có để biết quy định hiện nay về việc mà kế hoạch nói đến'
  }.`;
}

/** The state on the day of each plan that cites it. */
function statesAtPlans(site: Site, item: Instrument) {
  const citing = new Set(citingClauses(site, item.key).map(({clause}) => clause!.plan));
  return site.plans
    .filter(({key}) => citing.has(key))
    .map(({page: {frontMatter}}) => {
      return {plan: datedName(frontMatter), line: forceLine(forceOn(item, frontMatter.issued))};
    });
}

function citedElsewhere(site: Site, {frontMatter}: PageOf<'instrument'>): RootContent[] {
  const items = citingPages(site, frontMatter.key);
  if (items.length === 0) return [];
  return [heading(2, 'trang-khac', text('Được dẫn tại các trang khác')), component('PageList', {items})];
}

function relations(site: Site, {frontMatter}: PageOf<'instrument'>): RootContent[] {
  const items = relationViews(site, frontMatter.key);
  if (items.length === 0) return [];
  const name = shortName(frontMatter);
  return [
    heading(2, 'quan-he', text('Quan hệ với văn bản khác')),
    component('RelationList', {name, items}),
    component('RelationDrawing', {name, drawing: drawRelations(name, items)}),
  ];
}

function sources(site: Site, page: PageOf<'instrument'>): RootContent[] {
  const {sources: list, events, number} = page.frontMatter;
  return [
    heading(2, 'nguon', text('Nguồn')),
    component('SourceList', {items: sourceViews(site, list, events), number}),
  ];
}
