import GithubSlugger from 'github-slugger';
import type {Heading, Root} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {FOOT_ID} from '../core/page/foot.ts';
import {slug} from '../core/text/slug.ts';
import {idsOfElement} from './ids-of-element.ts';

/** The names of a heading: the id that it has, and the one under which the site published it before ids were ASCII. */
interface HeadingNames {
  readonly id: string;
  readonly former?: string;
}

/** For a heading without a letter or a digit. */
const NAMELESS = 'muc';

/**
 * Gives every heading an ASCII id by its words, counted where words repeat; an id that a layout has set stays. What the
 * generator itself would have called the heading (`đ` and all) is kept beside it as `former`, for links from outside:
 * `theme/Heading` draws both. A heading that its author names (in a comment at its end) is left to the generator.
 */
export function nameHeadings(tree: Root): void {
  const headings: Heading[] = [];
  // Ids that are set are promises: one made from words gives way to them wherever they stand.
  const set = new Set([FOOT_ID]);
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement') for (const id of idsOfElement(node)) set.add(id);
    if (node.type !== 'heading') return;
    headings.push(node);
    set.add(namesOf(node).id);
  });
  set.delete('');
  const formerNames = new GithubSlugger();
  const names = new GithubSlugger();
  for (const id of set) names.slug(id, true);
  const named = headings.map((node) => {
    const {id} = namesOf(node);
    const former = formerNames.slug(id || textOf(node), id !== '');
    return {node, former, id: id || names.slug(slug(textOf(node)) || NAMELESS)};
  });
  const taken = new Set(['', ...set, ...named.map(({id}) => id)]);
  for (const {node, former, id} of named)
    if (!namesItself(node)) setNames(node, {id, ...(node.depth > 1 && !taken.has(former) && {former})});
}

/** The names that a heading was given; no id: none yet. */
export function namesOf(node: Heading): HeadingNames {
  const {id = '', former} = (node.data?.hProperties ?? {}) as Partial<HeadingNames>;
  return {id, ...(former !== undefined && {former})};
}

/** Whether its author names the heading, in a comment at its end. */
export function namesItself(node: Heading): boolean {
  return node.children.some(({type}) => type === 'mdxTextExpression');
}

function setNames(node: Heading, names: HeadingNames): void {
  node.data = {...node.data, hProperties: {...node.data?.hProperties, ...names}};
}
