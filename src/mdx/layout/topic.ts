import type {RootContent} from 'mdast';
import type {PageOf} from '../../core/page/page.ts';
import {AUDIENCES} from '../../core/page/page-schema.ts';
import {pinpoint, placeInSite} from '../../core/site/pinpoint.ts';
import {planCitation} from '../../core/site/plan-citation.ts';
import {clauseById, type PlacedClause} from '../../core/site/plans.ts';
import {guidanceOf, openingWords, taskName, topicName} from '../../core/site/short-names.ts';
import type {Clause, Plan, Site} from '../../core/site/site.ts';
import {letterSlug} from '../../core/text/slug.ts';
import {clauseTree} from '../clause-nodes.ts';
import {component, heading, link, text} from '../nodes.ts';
import type {Layout} from './context.ts';

/** Letters on three screens of a phone. */
const LONG = 2000;

/** A communication topic: what belongs to it, the clause verbatim, our guidance. */
export const topicLayout: Layout<PageOf<'topic'>> = ({site, page, body}) => {
  const {frontMatter} = page;
  const {plan, clause} = clauseOf(site, frontMatter.clause, frontMatter.plans);
  const form = (id: string) => {
    const {clause: own} = clauseOf(site, id, frontMatter.plans);
    return guidanceOf(site, id) ?? {name: openingWords(own), url: own.url};
  };
  const task = (id: string) => {
    const {clause: own} = clauseOf(site, id, frontMatter.plans);
    return {name: taskName(site, own), url: own.url};
  };
  const words = [heading(2, 'loi-van', text('Lời văn của kế hoạch')), quote(site, {plan, clause})];
  const guidance = body.length > 0 ? [component('Guidance', {}, withQuizSheet(body, page))] : [];
  return [
    heading(1, 'chu-de', text(`Chủ đề ${frontMatter.letter}) ${frontMatter.title}`)),
    component('PageTools', {
      part: page.url.slice(1),
      citation: `${pinpoint(plan, clause)} ${planCitation(plan).full}`,
    }),
    component('TopicSummary', {
      audiences: frontMatter.audiences.map((key) => AUDIENCES[key]),
      where: placeInSite(site, plan, clause),
      url: clause.url,
      forms: frontMatter.forms.map(form),
      tasks: frontMatter.tasks.map(task),
      related: site.topics
        .filter(({letter}) => frontMatter.related.includes(letter))
        .map((topic) => ({name: topicName(topic), url: topic.url})),
    }),
    ...(isLong(plan, clause) ? [...guidance, ...words] : [...words, ...guidance]),
  ];
};

/** The guidance with the way to its questions as a sheet of paper, where it asks any. */
function withQuizSheet(body: readonly RootContent[], {frontMatter}: PageOf<'topic'>): RootContent[] {
  const first = body.findIndex((node) => node.type === 'mdxJsxFlowElement' && node.name === 'details');
  if (first < 0) return [...body];
  const sheet = link(
    `/bo-tai-lieu/cau-hoi-${letterSlug(frontMatter.letter)}`,
    text('Phiếu câu hỏi để in, đáp án ở tờ riêng'),
  );
  const way = component('p', {className: 'on-screen'}, [sheet as unknown as RootContent]);
  return body.toSpliced(first, 0, way);
}

/** Whether a clause with all below it fills more than a few screens of a phone: then the work comes first. */
function isLong(plan: Plan, {id}: Clause): boolean {
  const own = plan.clauses.filter((clause) => clause.id === id || clause.id.startsWith(`${id}-`));
  return own.reduce((letters, clause) => letters + clause.text.length, 0) > LONG;
}

/** A clause that the content check has found to exist, of the plans that the page names where it names any. */
export function clauseOf(site: Site, id: string, named: readonly string[] = []): PlacedClause {
  const found = clauseById(site.plans, id, named);
  if (!found) throw new Error(`no clause ${id}`);
  return found;
}

/** A clause quoted away from its own page, with the way back to it. */
export function quote(site: Site, {plan, clause}: PlacedClause): RootContent {
  return component('ClauseQuotation', {url: clause.url, where: placeInSite(site, plan, clause)}, [
    clauseTree(plan, clause, {topDepth: 2, anchored: false}),
  ]);
}
