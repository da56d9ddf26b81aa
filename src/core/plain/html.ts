import type {Element, ElementContent, Node, Nodes, Properties} from 'hast';

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

/** The first element that fits, in the order of the page. */
export function find(tree: Nodes, fits: (node: Element) => boolean): Element | null {
  if (isElement(tree) && fits(tree)) return tree;
  if (!('children' in tree)) return null;
  for (const child of tree.children) {
    const found = find(child, fits);
    if (found) return found;
  }
  return null;
}

/** All elements that fit, in the order of the page. */
export function findAll(tree: Nodes, fits: (node: Element) => boolean): Element[] {
  const own = isElement(tree) && fits(tree) ? [tree] : [];
  return 'children' in tree ? [...own, ...tree.children.flatMap((child) => findAll(child, fits))] : own;
}
