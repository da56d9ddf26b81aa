import type {PhrasingContent, RootContent} from 'mdast';
import {shortName} from '../../core/law/short-name.ts';
import type {PageOf} from '../../core/page/page.ts';
import {isAfterSignature} from '../../core/site/assemble.ts';
import {instrumentsCitedBy, noteOf} from '../../core/site/instrument-views.ts';
import {comparisonAddress, comparisonTitle, neighbours} from '../../core/site/neighbour-plans.ts';
import {planCitation} from '../../core/site/plan-citation.ts';
import {planState} from '../../core/site/plan-state.ts';
import {isShelf, SHELF_TITLE, type ShelfRow, shelf} from '../../core/site/shelf.ts';
import type {Plan, Site} from '../../core/site/site.ts';
import {formatVietnameseDate} from '../../core/text/date.ts';
import {slug} from '../../core/text/slug.ts';
import {clauseTree} from '../clause-nodes.ts';
import {component, heading, link, listOf, paragraph, text} from '../nodes.ts';
import type {Layout} from './context.ts';
import {planMapOf} from './diagrams.ts';

/** The plan's overview: facts of the document alone, and its contents. */
export const planLayout: Layout<PageOf<'plan'>> = ({site, page, body}) => {
  const plan = planOf(site, page.frontMatter.key);
  const {frontMatter} = page;
  const recitals = new Set(plan.clauses.filter(({id}) => id.startsWith('can-cu-')).map(({id}) => id));
  const onShelf = isShelf(site, page);
  const state = onShelf ? planState(site, plan) : null;
  return [
    ...(onShelf ? shelfNodes(site) : []),
    heading(onShelf ? 2 : 1, onShelf ? frontMatter.key : 'ke-hoach', text(shortName(frontMatter))),
    ...(state ? [component('PlanState', {...state})] : []),
    component('PlanOverview', {
      title: frontMatter.title,
      number: frontMatter.number,
      issued: formatVietnameseDate(frontMatter.issued),
      issuer: frontMatter.issuer,
      audience: audienceOf(plan),
      basis: instrumentsCitedBy(site, recitals, plan.key).map(noteOf),
      fullText: fullTextAddress(page.url),
      comparisons: neighbours(site)
        .filter(({b}) => b === plan)
        .map((pair) => ({title: comparisonTitle(pair), url: comparisonAddress(pair.a, pair.b)})),
      sections: plan.sections.map((section) => ({title: section.frontMatter.title, url: section.url})),
    }),
    heading(2, 'so-do', text('Sơ đồ một trang')),
    component('PlanMap', planMapOf(site, plan)),
    ...body,
  ];
};

/** Every plan of the site with its state, above the overview of the first, which keeps its address. */
function shelfNodes(site: Site): RootContent[] {
  const on = site.build.asOf;
  const rows = shelf(site);
  const years = [...new Set(rows.map(({year}) => year))];
  return [
    heading(1, 'ke-hoach', text(SHELF_TITLE)),
    paragraph(
      text(
        `Trang có ${site.plans.length} kế hoạch, xếp theo năm thực hiện, năm mới trước.` +
          (on === null
            ? ''
            : ` Tình trạng xét ngày ${formatVietnameseDate(on)}, theo lời các văn bản có trên trang.`),
      ),
    ),
    paragraph(link('/so-sanh', text('So sánh hai kế hoạch'))),
    ...years.flatMap((year) => [
      heading(2, `nam-${slug(year)}`, text(`Năm ${year}`)),
      listOf(rows.filter((row) => row.year === year).map(shelfLine)),
    ]),
  ];
}

function shelfLine({name, url, title, issuer, issued, state}: ShelfRow): PhrasingContent[] {
  return [link(url, text(name)), text(` ngày ${issued} của ${issuer}: ${title}. ${state}.`)];
}

/** The plan whole, laid out as the document is. */
export function planText(plan: Plan): ReturnType<typeof component> {
  const {header, title, signature} = plan.page.frontMatter;
  const recipients = plan.clauses.filter(({id}) => id === 'noi-nhan');
  const top = plan.clauses.filter(({parent, id}) => parent === null && id !== 'noi-nhan');
  const rest = top.filter(({id}) => !isAfterSignature(id));
  const annexes = top.filter(({id}) => isAfterSignature(id));
  const view = {topDepth: 2, anchored: true} as const;
  return component('CitablePlan', planCitation(plan), [
    component('CleanCopy', {}),
    component('PlanDocument', {header, title}, [
      ...rest.map((clause) => clauseTree(plan, clause, view)),
      component(
        'PlanClosing',
        {signature},
        recipients.map((clause) => clauseTree(plan, clause, view)),
      ),
      ...annexes.map((clause) => clauseTree(plan, clause, view)),
    ]),
  ]);
}

function planOf(site: Site, key: string): Plan {
  const plan = site.plans.find((candidate) => candidate.key === key);
  if (!plan) throw new Error(`no plan ${key}`);
  return plan;
}

/** Whom the plan addresses, in its own words: the clause whose heading speaks of “đối tượng”. */
function audienceOf(plan: Plan): {text: string; url: string} | undefined {
  const clause = plan.clauses.find(
    ({heading: words, text: body}) => body !== '' && /^đối tượng/i.test(words ?? ''),
  );
  return clause && {text: clause.text, url: clause.url};
}

function fullTextAddress(url: string): string {
  return `${url}/toan-van`;
}
