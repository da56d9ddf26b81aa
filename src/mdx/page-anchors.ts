import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import type {Page} from '../core/page/page.ts';
import type {Site} from '../core/site/site.ts';
import {composePage} from './compose-page.ts';
import {idsOfElement} from './ids-of-element.ts';
import {namesItself, namesOf} from './name-headings.ts';
import {parseMdx} from './parse-mdx.ts';

/**
 * What a link may name behind `#` on a page, as the layouts make it: the same that the generator's components tell the
 * build (`collectAnchor`). Null where it cannot be known: the page does not compose, or gives a heading a name itself.
 */
export function pageAnchors(site: Site, page: Page): ReadonlySet<string> | null {
  const tree = compose(site, page);
  if (tree === null) return null;
  const anchors = new Set<string>();
  let known = true;
  visit(tree, (node: Nodes) => {
    if (node.type === 'mdxJsxFlowElement') for (const id of idsOfElement(node)) anchors.add(id);
    if (node.type !== 'heading') return;
    if (namesItself(node)) known = false;
    const {id, former = ''} = namesOf(node);
    // A page's first heading carries no id in this theme.
    if (node.depth > 1) anchors.add(id).add(former);
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
