import type {RootContent} from 'mdast';
import type {PageOf} from '../../core/page/page.ts';
import {AUDIENCES} from '../../core/page/page-schema.ts';
import {placeInSite} from '../../core/site/pinpoint.ts';
import {pinpointGroups} from '../../core/site/pinpoint-groups.ts';
import {clauseById, type PlacedClause} from '../../core/site/plans.ts';
import type {Site} from '../../core/site/site.ts';
import {clauseTree} from '../clause-nodes.ts';
import {component, heading, text} from '../nodes.ts';
import type {Layout} from './context.ts';

/** A communication topic: what belongs to it, the clause verbatim, our guidance. */
export const topicLayout: Layout<PageOf<'topic'>> = ({site, page, body}) => {
  const {frontMatter} = page;
  const {plan, clause} = clauseOf(site, frontMatter.clause);
  const groups = (ids: readonly string[]) =>
    pinpointGroups(
      site,
      ids.map((id) => clauseOf(site, id)),
    );
  return [
    heading(1, 'chu-de', text(`Chủ đề ${frontMatter.letter}) ${frontMatter.title}`)),
    component('TopicSummary', {
      audiences: frontMatter.audiences.map((key) => AUDIENCES[key]),
      where: placeInSite(site, plan, clause),
      url: clause.url,
      forms: groups(frontMatter.forms),
      tasks: groups(frontMatter.tasks),
      related: site.topics
        .filter(({letter}) => frontMatter.related.includes(letter))
        .map(({letter, title, url}) => ({letter, title, url})),
    }),
    heading(2, 'loi-van', text('Lời văn của kế hoạch')),
    quote(site, {plan, clause}),
    ...(body.length > 0 ? [component('Guidance', {}, [...body])] : []),
  ];
};

/** A clause that the content check has found to exist. */
export function clauseOf(site: Site, id: string): PlacedClause {
  const found = clauseById(site.plans, id);
  if (!found) throw new Error(`no clause ${id}`);
  return found;
}

/** A clause quoted away from its own page, with the way back to it. */
export function quote(site: Site, {plan, clause}: PlacedClause): RootContent {
  return component('ClauseQuotation', {url: clause.url, where: placeInSite(site, plan, clause)}, [
    clauseTree(plan, clause, {topDepth: 2, anchored: false}),
  ]);
}
