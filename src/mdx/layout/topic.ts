import type {RootContent} from 'mdast';
import type {PageOf} from '../../core/page/page.ts';
import {AUDIENCES} from '../../core/page/page-schema.ts';
import {pinpoint} from '../../core/site/pinpoint.ts';
import {pinpointGroups} from '../../core/site/pinpoint-groups.ts';
import {clauseById} from '../../core/site/plans.ts';
import type {Clause, Plan, Site} from '../../core/site/site.ts';
import {clauseTree} from '../clause-nodes.ts';
import {component, heading, text} from '../nodes.ts';
import type {Layout} from './context.ts';

/** A communication topic: what belongs to it, the clause verbatim, our guidance. */
export const topicLayout: Layout<PageOf<'topic'>> = ({site, page, body}) => {
  const {frontMatter} = page;
  const {plan, clause} = clauseOf(site, frontMatter.clause);
  const groups = (ids: readonly string[]) =>
    pinpointGroups(
      plan,
      ids.map((id) => clauseOf(site, id).clause),
    );
  return [
    heading(1, 'chu-de', text(`Chủ đề ${frontMatter.letter}) ${frontMatter.title}`)),
    component('TopicSummary', {
      audiences: frontMatter.audiences.map((key) => AUDIENCES[key]),
      where: pinpoint(plan, clause),
      url: clause.url,
      forms: groups(frontMatter.forms),
      tasks: groups(frontMatter.tasks),
      related: site.topics
        .filter(({letter}) => frontMatter.related.includes(letter))
        .map(({letter, title, url}) => ({letter, title, url})),
    }),
    heading(2, 'loi-van', text('Lời văn của kế hoạch')),
    quote(plan, clause),
    ...(body.length > 0 ? [component('Guidance', {}, [...body])] : []),
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
