import type {RootContent} from 'mdast';
import {PACKAGES_TO_COME} from '../../core/page/licences.ts';
import {AUDIENCES} from '../../core/page/page-schema.ts';
import {datedName} from '../../core/page/wording.ts';
import {homonyms} from '../../core/site/homonyms.ts';
import {indexRows, instrumentLines} from '../../core/site/index-rows.ts';
import {isHome} from '../../core/site/plans.ts';
import {type SelfReport, selfReport} from '../../core/site/self-report.ts';
import type {Plan, Site} from '../../core/site/site.ts';
import {attributeOf} from '../clause-element.ts';
import {component, heading, link, paragraph, table, text} from '../nodes.ts';
import {networkNode, planMapOf, timelineNode} from './diagrams.ts';
import {planText} from './plan.ts';
import {clauseOf, quote} from './topic.ts';

type Expansion = (site: Site, node: Extract<RootContent, {type: 'mdxJsxFlowElement'}>) => RootContent;

/** What the build puts in the place of a tag that an author wrote. */
const EXPANSIONS: Readonly<Record<string, Expansion>> = {
  ClauseQuote: (site, node) => quote(site, clauseOf(site, attributeOf(node, 'id') ?? '')),
  PlanText: (site, node) => {
    const key = attributeOf(node, 'plan');
    const plan = key === null ? site.plans.find(isHome) : site.plans.find((item) => item.key === key);
    if (!plan) throw new Error(`no plan ${key ?? ''}`);
    return planText(plan);
  },
  CitationIndex: (site) => component('CitationIndex', {rows: indexRows(site)}),
  Homonyms: (site) => component('Homonyms', {items: homonyms(site)}),
  DataReport: (site) => component('div', {}, reportNodes(selfReport(site))),
  // Words alone, no component: the list adds nothing to what other pages load.
  ShippedPackages: () => component('div', {dangerouslySetInnerHTML: {__html: PACKAGES_TO_COME}}),
  InstrumentsByType: (site) => component('InstrumentsByType', {rows: instrumentLines(site)}),
  PlanAtAGlance: (site) => component('PlanAtAGlance', {plans: site.plans.map((plan) => glance(site, plan))}),
  LegalTimeline: (site) => timelineNode(site, homePlan(site)),
  InstrumentNetwork: (site) => networkNode(site),
  TopicMatrix: (site) =>
    component('TopicMatrix', {
      topics: site.topics.map(({letter, title, url, forms, audiences}) => ({
        letter,
        title,
        url,
        forms,
        audiences,
      })),
      forms: formsOf(site),
      audiences: AUDIENCES,
    }),
  TopicList: (site) =>
    component('PageList', {
      items: site.topics.map(({letter, title, url, description}) => ({
        title: `${letter}) ${title}`,
        url,
        description,
      })),
    }),
};

/** The site's figures about itself: a table a section, then where the plan and the data differ. */
function reportNodes({sections, discrepancies}: SelfReport): RootContent[] {
  return [
    ...sections.flatMap(({id, title, rows}) => [
      heading(2, id, text(title)),
      table([['Số liệu', 'Giá trị'], ...rows]),
    ]),
    heading(2, 'khac-nhau', text('Khác nhau giữa kế hoạch và dữ liệu về văn bản')),
    ...discrepancies.map(({name, url, text: words}) => paragraph(link(url, text(name)), text(`: ${words}`))),
  ];
}

/** The plan that the site is about; the newest where none stands at its address. */
function homePlan(site: Site): Plan {
  const plan = site.plans.find(isHome) ?? site.plans[0];
  if (!plan) throw new Error('the site has no plan');
  return plan;
}

/** A plan as the home page shows it: its title and its map. */
function glance(site: Site, plan: Plan) {
  return {
    name: datedName(plan.page.frontMatter),
    title: plan.page.frontMatter.title,
    url: plan.page.url,
    map: planMapOf(site, plan),
  };
}

/** The forms of communication, as far as the topics name them, in the order of the plan. */
function formsOf(site: Site) {
  const named = new Set(site.topics.flatMap(({forms}) => forms));
  return site.plans
    .flatMap((plan) => plan.clauses)
    .filter(({id}) => named.has(id))
    .map(({id, url, text}) => ({
      id,
      url,
      text,
      page: guidancePage(site, id),
    }));
}

/** The guidance page about a clause: `Hình thức 3: Tờ xếp` names its form after the colon. */
function guidancePage(site: Site, clause: string): {url: string; name: string} | null {
  for (const {url, frontMatter} of site.pages) {
    if (frontMatter.kind === 'guidance' && frontMatter.clause === clause) {
      return {url, name: frontMatter.title.replace(/^[^:]*\d: /, '')};
    }
  }
  return null;
}

/** Replaces the author's tags with what they stand for, at any depth. */
export function expand(site: Site, nodes: readonly RootContent[]): RootContent[] {
  return nodes.map((node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name !== null) {
      const expansion = EXPANSIONS[node.name];
      if (expansion) return expansion(site, node);
    }
    if ('children' in node) {
      return {...node, children: expand(site, node.children as RootContent[])} as RootContent;
    }
    return node;
  });
}
