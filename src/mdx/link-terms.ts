import type {Nodes, Parent, PhrasingContent, Root, RootContent} from 'mdast';
import type {Term} from '../core/page/page-schema.ts';
import type {TermUse} from '../core/site/term-finder.ts';
import {inline, text} from './nodes.ts';

/** Where terms are not linked: in headings and links, in what opens at a click, and in what is not prose. */
const OPAQUE: readonly string[] = ['heading', 'link', 'linkReference', 'inlineCode', 'code', 'image'];
const OPAQUE_TAGS: readonly (string | null)[] = ['CitationLink', 'summary', 'abbr', 'TermLink'];

/** Links each term where a page first uses it; the terms used, in that order. The words stay as they are. */
export function linkTerms(
  tree: Root,
  find: (passage: string) => readonly TermUse[],
  addressOf: (term: Term) => string,
): Term[] {
  const used = new Set<Term>();
  const walk = (node: Nodes): void => {
    if (OPAQUE.includes(node.type) || ('name' in node && OPAQUE_TAGS.includes(node.name ?? null))) return;
    if (!('children' in node)) return;
    const parent = node as Parent;
    parent.children = parent.children.flatMap((child): RootContent[] => {
      if (child.type === 'text') return cut(child.value);
      walk(child);
      return [child];
    });
  };
  const cut = (value: string): PhrasingContent[] => {
    const parts: PhrasingContent[] = [];
    let at = 0;
    for (const {term, start, end} of find(value)) {
      if (used.has(term)) continue;
      used.add(term);
      if (start > at) parts.push(text(value.slice(at, start)));
      parts.push(inline('TermLink', {to: addressOf(term)}, [text(value.slice(start, end))]));
      at = end;
    }
    if (at < value.length || parts.length === 0) parts.push(text(value.slice(at)));
    return parts;
  };
  walk(tree);
  return [...used];
}
