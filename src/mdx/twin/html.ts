import type {Element, ElementContent, Node, Nodes, Properties, Root} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';

/** Small questions about, and makers of, the elements of a page. */

export function isElement(node: Node): node is Element {
  return node.type === 'element';
}

export function hasClass({properties}: Element, ...names: readonly string[]): boolean {
  const {className} = properties;
  return Array.isArray(className) && names.some((name) => className.includes(name));
}

export function element(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return {type: 'element', tagName, properties, children};
}

export function text(value: string): ElementContent {
  return {type: 'text', value};
}

/** The words of a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The part of a built page from one tag to another; the rest, the same on every page, would take as long again to parse. */
export function parsePart(html: string, from: string, to: string): Root {
  return parser.parse(html.slice(Math.max(0, html.indexOf(from)), html.indexOf(to)));
}

const parser = unified().use(rehypeParse, {fragment: true});
