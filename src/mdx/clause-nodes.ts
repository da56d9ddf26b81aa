import type {RootContent} from 'mdast';
import type {Block} from '../core/page/page.ts';
import {pinpoint} from '../core/site/pinpoint.ts';
import type {Clause, Plan} from '../core/site/site.ts';
import {component, heading, paragraph, table, text} from './nodes.ts';

/** How a clause is drawn where it stands: where its address is and how deep its headings go. */
export interface ClauseView {
  /** Depth of the heading of a clause at the top of its page. */
  readonly topDepth: 1 | 2;
  /** True in the clause's own page and in the full text, where its id is an anchor. */
  readonly anchored: boolean;
}

/** A clause with all the clauses below it, as syntax-tree nodes. */
export function clauseTree(plan: Plan, clause: Clause, view: ClauseView): RootContent {
  const children = plan.clauses.filter((other) => other.parent === clause.id);
  return clauseNode(plan, clause, view, [
    ...blockNodes(clause.blocks),
    ...children.map((child) => clauseTree(plan, child, {...view, topDepth: 2})),
  ]);
}

/** One clause around its content. A heading clause gets a real heading, so that it is in the contents. */
export function clauseNode(
  plan: Plan,
  clause: Clause,
  view: ClauseView,
  content: RootContent[],
): RootContent {
  const {id, label, url} = clause;
  const where = view.anchored ? pinpoint(plan, clause) : undefined;
  if (clause.heading === null) return component('ClauseBlock', {id, label, url, where}, content);
  const depth = view.topDepth === 1 ? 1 : clause.parent === null ? 2 : 3;
  const words = text(label === '' ? clause.heading : `${label} ${clause.heading}`);
  const title = view.anchored ? heading(depth, id, words) : heading(depth, `trich-${id}`, words);
  // A page's first heading carries no id in this theme, so there the section itself is the anchor.
  const anchored = view.anchored && depth === 1;
  return component('ClauseSection', {id, url, where, anchored}, [title, ...content]);
}

function blockNodes(blocks: readonly Block[]): RootContent[] {
  return blocks.map((block) =>
    block.type === 'paragraph' ? paragraph(text(block.text)) : table(block.rows),
  );
}
