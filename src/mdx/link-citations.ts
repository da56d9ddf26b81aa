import type {Link, Nodes, PhrasingContent, Root, Text} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {Citation} from '../core/law/index.ts';
import type {PlacedCitation} from '../core/site/clause-passages.ts';
import {inline, text} from './nodes.ts';

/** Finds the citations of a passage; injected, so that this adapter knows no registry. */
export type Citer = (passage: string) => readonly PlacedCitation[];

/** The properties of the link for one citation; null leaves the words as they are. */
export type LinkFor = (citation: Citation) => Readonly<Record<string, unknown>> | null;

const PASSAGES: readonly string[] = ['paragraph', 'heading', 'tableCell'];

/** Nodes whose words are never linked: they are links already, or not prose. */
const OPAQUE: readonly string[] = ['link', 'linkReference', 'inlineCode', 'image'];

/** Turns every citation of the tree's prose into a `<CitationLink>`, across bold and italics too. */
export function linkCitations(tree: Root, cite: Citer, linkFor: LinkFor): void {
  visit(tree, (node) => {
    if (OPAQUE.includes(node.type)) return SKIP;
    if (!PASSAGES.includes(node.type)) return undefined;
    linkPassage(node as Nodes, cite, linkFor);
    return SKIP;
  });
}

interface Leaf {
  readonly node: Text;
  readonly start: number;
}

function linkPassage(passage: Nodes, cite: Citer, linkFor: LinkFor): void {
  const leaves: Leaf[] = [];
  let flat = '';
  visit(passage, (node) => {
    if (OPAQUE.includes(node.type)) {
      // A word joiner stands for what may not be linked, so that no citation runs across it.
      flat += '\u2060';
      return SKIP;
    }
    if (node.type === 'text') {
      leaves.push({node, start: flat.length});
      flat += node.value;
    }
    return undefined;
  });
  const spans = cite(flat).flatMap(({start, end, citation}) => {
    const props = linkFor(citation);
    return props === null ? [] : [{start, end, props}];
  });
  if (spans.length === 0) return;
  const cuts = new Map(leaves.map((leaf) => [leaf.node, cut(leaf, spans)]));
  replaceLeaves(passage, cuts);
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly props: Readonly<Record<string, unknown>>;
}

function cut({node, start}: Leaf, spans: readonly Span[]): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const span of spans) {
    const from = Math.max(span.start - start, at);
    const to = Math.min(span.end - start, node.value.length);
    if (to <= from) continue;
    if (from > at) parts.push(text(node.value.slice(at, from)));
    parts.push(inline('CitationLink', span.props, [text(node.value.slice(from, to))]));
    at = to;
  }
  if (at < node.value.length) parts.push(text(node.value.slice(at)));
  return parts;
}

function replaceLeaves(node: Nodes, cuts: ReadonlyMap<Text, PhrasingContent[]>): void {
  if (!('children' in node)) return;
  const parent = node as Link;
  parent.children = parent.children.flatMap((child) => {
    const parts = child.type === 'text' ? cuts.get(child) : undefined;
    if (parts) return parts;
    replaceLeaves(child, cuts);
    return [child];
  });
}
