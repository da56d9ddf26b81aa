import {valueToEstree} from 'estree-util-value-to-estree';
import type {RootContent} from 'mdast';
import type {PageOf} from '../../core/page/page.ts';
import {isAfterSignature} from '../../core/site/assemble.ts';
import {usesOfClause} from '../../core/site/clause-uses.ts';
import {topicsAbout} from '../../core/site/page-plans.ts';
import {pinpoint} from '../../core/site/pinpoint.ts';
import {planCitation} from '../../core/site/plan-citation.ts';
import {taskName, topicName} from '../../core/site/short-names.ts';
import type {Clause, Plan, Site, Topic} from '../../core/site/site.ts';
import {attributeOf, isClauseElement} from '../clause-element.ts';
import {clauseNode} from '../clause-nodes.ts';
import {component, esm, heading, text} from '../nodes.ts';
import type {Layout} from './context.ts';

/** A page of the plan's own words: each `<Clause>` becomes its block, with the topic it opens. */
export const sectionLayout: Layout<PageOf<'section'>> = ({site, page, body}) => {
  const plan = site.plans.find((candidate) => candidate.sections.includes(page));
  if (!plan) throw new Error(`${page.file} belongs to no plan`);
  const titled = page.clauses[0]?.heading != null;
  const last = plan.sections.findLast(({clauses}) => !isAfterSignature(clauses[0]?.id ?? ''));
  const signed = last === page && plan.page.frontMatter.signature.length > 0;
  const children = plan.clauses.filter(({parent}) => parent !== null && parent === page.clauses[0]?.id);
  const elsewhere = children.filter(({file}) => file !== page.file);
  return [
    ...(titled ? [] : [heading(1, 'trang', text(page.frontMatter.title))]),
    component(
      'CitablePlan',
      planCitation(plan),
      body.map((node, index) => draw(site, plan, node, titled && index === firstClause(body) ? 1 : 2)),
    ),
    ...(elsewhere.length > 0
      ? [
          component('PageList', {
            items: elsewhere.map(({label, heading: words, url}) => ({
              title: `${label} ${words ?? ''}`,
              url: url.replace(/#.*/, ''),
            })),
          }),
        ]
      : []),
    ...(signed ? [component('PlanClosing', {signature: plan.page.frontMatter.signature})] : []),
    ...usedAt(site, plan, page),
    ...contents(site, plan, page),
  ];
};

/** The contents of a page whose clauses have numbers and no headings: `a) Thủ tục hành chính`. */
function contents(site: Site, plan: Plan, page: PageOf<'section'>): RootContent[] {
  const named = plan.clauses.filter(
    ({label, heading: words, parent, file}) =>
      file === page.file &&
      words === null &&
      parent === page.clauses[0]?.id &&
      /^(?:\p{L}|\d+)[.)]/u.test(label),
  );
  if (named.length === 0) return [];
  const items = named.map((clause) => {
    const topic = topicOf(site, clause);
    const words = `${clause.label} ${topic ? topicName(topic) : taskName(site, clause)}`;
    // It is read as HTML.
    return {value: words.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), id: clause.id, level: 2};
  });
  const uses = usedAt(site, plan, page).length > 0 ? [{value: USES, id: USES_ID, level: 2}] : [];
  return [
    esm({
      type: 'ExportNamedDeclaration',
      specifiers: [],
      attributes: [],
      declaration: {
        type: 'VariableDeclaration',
        kind: 'const',
        declarations: [
          {
            type: 'VariableDeclarator',
            id: {type: 'Identifier', name: 'toc'},
            init: valueToEstree([...items, ...uses]),
          },
        ],
      },
    }),
  ];
}

function topicOf(site: Site, clause: Clause): Topic | undefined {
  return topicsAbout(site, clause).find((topic) => topic.clause === clause.id);
}

const USES = 'Được dẫn tại';
const USES_ID = 'duoc-dan-tai';

/** “Được dẫn tại” for the clauses of the page: the pages of our own that rest on them. */
function usedAt(site: Site, plan: Plan, page: PageOf<'section'>): RootContent[] {
  const items = plan.clauses
    .filter(({file}) => file === page.file)
    .map((clause) => ({where: pinpoint(plan, clause), url: clause.url, pages: usesOfClause(site, clause)}))
    .filter(({pages}) => pages.length > 0);
  if (items.length === 0) return [];
  // Where to read on is of use on a screen alone.
  return [
    component('div', {className: 'on-screen'}, [
      heading(2, USES_ID, text(USES)),
      component('ClauseUses', {items}),
    ]),
  ];
}

function firstClause(body: readonly RootContent[]): number {
  return body.findIndex((node) => isClauseElement(node));
}

function draw(site: Site, plan: Plan, node: RootContent, topDepth: 1 | 2): RootContent {
  if (!isClauseElement(node)) return node;
  const clause = plan.clauses.find(({id}) => id === attributeOf(node, 'id'));
  if (!clause) return node;
  const topic = topicOf(site, clause);
  const content = node.children.map((child) => draw(site, plan, child as RootContent, 2));
  const more = topic ? [component('TopicLink', {title: topic.title, url: topic.url})] : [];
  return clauseNode(plan, clause, {topDepth, anchored: true}, [...content, ...more]);
}
