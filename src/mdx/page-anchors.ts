import type {Heading, Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {toString as textOf} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import type {Page} from '../core/page/page.ts';
import {REPORT_ANCHOR} from '../core/page/report.ts';
import type {Site} from '../core/site/site.ts';
import {slug} from '../core/text/slug.ts';
import {attributeOf} from './clause-element.ts';
import {composePage} from './compose-page.ts';
import {parseMdx} from './parse-mdx.ts';

/**
 * What a link may name behind `#` on a page, as the layouts make it: the same that the generator's components tell the
 * build (`collectAnchor`). Null where it cannot be known: the page does not compose, or gives a heading a name itself.
 */
export function pageAnchors(site: Site, page: Page): ReadonlySet<string> | null {
  const tree = compose(site, page);
  if (tree === null) return null;
  const anchors = new Set<string>();
  const taken = new Map<string, number>();
  let known = true;
  visit(tree, (node: Nodes) => {
    if (node.type === 'mdxJsxFlowElement') for (const id of anchorsOfElement(node)) anchors.add(id);
    if (node.type !== 'heading') return;
    if (node.children.some(({type}) => type === 'mdxTextExpression')) known = false;
    const id = headingId(node, taken);
    // A page's first heading carries no id in this theme.
    if (node.depth > 1) anchors.add(id);
  });
  anchors.delete('');
  return known ? anchors : null;
}

function compose(site: Site, page: Page): Root | null {
  const tree = parseMdx(page.body);
  if ('reason' in tree) return null;
  try {
    const transform = composePage({site: () => site, below: (path) => path, origin: 'https://example.org'});
    transform(tree, new VFile({path: page.file}));
    return tree;
  } catch {
    // What keeps it from being composed is a finding of its own.
    return null;
  }
}

/** As the generator names headings (github-slugger): by their words, counted where they repeat. */
function headingId(node: Heading, taken: Map<string, number>): string {
  const {id} = (node.data ?? {}) as {id?: string};
  const name =
    id ??
    textOf(node)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replace(/ /g, '-');
  const times = taken.get(name);
  taken.set(name, (times ?? -1) + 1);
  return times === undefined ? name : `${name}-${times + 1}`;
}

/** The ids that a component draws, by its properties. */
function anchorsOfElement(node: MdxJsxFlowElement): string[] {
  if (node.name === 'ContactNote') return [REPORT_ANCHOR];
  if (node.name === 'ClauseBlock' && attributeOf(node, 'where') === null) return [];
  if (node.name === 'ClauseSection' && propertyOf(node, 'anchored') !== true) return [];
  if (node.name === 'ClauseBlock' || node.name === 'ClauseSection') return [attributeOf(node, 'id') ?? ''];
  const items = propertyOf(node, 'items');
  if (!Array.isArray(items)) return [];
  if (node.name === 'Homonyms') return items.map(({id}: {id: string}) => id);
  if (node.name === 'TermList') return items.map(({term}: {term: string}) => slug(term));
  if (node.name === 'SourceList') return items.map((_, index) => `nguon-${index + 1}`);
  return [];
}

/** A property that is data, not words. */
function propertyOf(node: MdxJsxFlowElement, name: string): unknown {
  for (const attribute of node.attributes)
    if (
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === name &&
      typeof attribute.value === 'object'
    )
      return attribute.value === null ? undefined : JSON.parse(attribute.value.value);
  return undefined;
}
