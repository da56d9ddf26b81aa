import type {RootContent} from 'mdast';
import type {PageOf} from '../../core/content/page.ts';
import {AUDIENCES} from '../../core/content/page-schema.ts';
import {citingClauses, citingPlace, instrumentsCitedBy, noteOf} from '../../core/graph/instrument-views.ts';
import {pinpoint} from '../../core/graph/pinpoint.ts';
import {clauseById} from '../../core/graph/plans.ts';
import type {Clause, Plan, Site} from '../../core/graph/site.ts';
import {clauseTree} from '../clause-nodes.ts';
import {component, heading, text} from '../nodes.ts';
import type {Layout} from './context.ts';

/** A communication topic: the clause verbatim, our guidance, and what belongs to it. */
export const topicLayout: Layout<PageOf<'topic'>> = ({site, page, body}) => {
  const {frontMatter} = page;
  const {plan, clause} = clauseOf(site, frontMatter.clause);
  const clauses = new Set(
    plan.clauses.filter(({id}) => id === clause.id || id.startsWith(`${clause.id}-`)).map(({id}) => id),
  );
  const cited = instrumentsCitedBy(site, clauses, plan.key);
  const related = site.topics.filter(({letter}) => frontMatter.related.includes(letter));
  return [
    heading(1, 'chu-de', text(`Chủ đề ${frontMatter.letter}) ${frontMatter.title}`)),
    component('TopicSummary', {
      audiences: frontMatter.audiences.map((key) => AUDIENCES[key]),
      where: pinpoint(plan, clause),
      url: clause.url,
    }),
    heading(2, 'loi-van', text('Lời văn của kế hoạch')),
    quote(plan, clause),
    ...(body.length > 0 ? [component('Guidance', {}, [...body])] : []),
    ...(cited.length > 0
      ? [
          heading(2, 'can-cu', text('Căn cứ được dẫn trong chủ đề')),
          component('InstrumentList', {
            items: cited.map((item) => ({
              ...noteOf(item),
              places: citingClauses(site, item.key)
                .filter((mention) => mention.clause !== null && clauses.has(mention.clause.id))
                .map((mention) => citingPlace(mention, pinpoint(plan, mention.clause!))),
            })),
          }),
        ]
      : []),
    ...quotes(site, 'hinh-thuc', 'Hình thức tuyên truyền phù hợp', frontMatter.forms),
    ...quotes(site, 'nhiem-vu', 'Nhiệm vụ tổ chức thực hiện liên quan', frontMatter.tasks),
    ...(related.length > 0
      ? [
          heading(2, 'lien-quan', text('Chủ đề liên quan')),
          component('PageList', {
            items: related.map((topic) => ({title: `${topic.letter}) ${topic.title}`, url: topic.url})),
          }),
        ]
      : []),
  ];
};

/** A clause that the content check has found to exist. */
export function clauseOf(site: Site, id: string): {plan: Plan; clause: Clause} {
  const found = clauseById(site.plans, id);
  if (!found) throw new Error(`no clause ${id}`);
  return found;
}

/** A clause quoted away from its own page, with the way back to it. */
export function quote(plan: Plan, clause: Clause): RootContent {
  return component('ClauseQuotation', {url: clause.url, where: pinpoint(plan, clause)}, [
    clauseTree(plan, clause, {topDepth: 2, anchored: false}),
  ]);
}

function quotes(site: Site, id: string, title: string, ids: readonly string[]): RootContent[] {
  if (ids.length === 0) return [];
  const found = ids.map((clause) => clauseOf(site, clause));
  return [heading(2, id, text(title)), ...found.map(({plan, clause}) => quote(plan, clause))];
}
