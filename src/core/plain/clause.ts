import type {Element, ElementContent} from 'hast';
import {element, hasClass, isElement, text, textOf} from './html.ts';

/** An element of ours: the anchor of a clause, by its `id`. */
export const ANCHOR = 'clause-anchor';

/** Marks an item that has no list around it yet. */
const BULLET = 'dataBullet';

/**
 * A clause of the plan as the document has it: its label before its first words, its anchor between the two. One
 * that begins with a dash is an item of a list.
 */
export function clause(node: Element): Element {
  if (node.tagName === 'section') return element('div', withAnchoredHeading(node));
  const label = node.children.find((child) => isElement(child) && hasClass(child, 'clause__label'));
  const body = node.children.find((child) => isElement(child) && hasClass(child, 'clause__body'));
  if (!body || !isElement(body)) return node;
  const sign = label ? textOf(label) : '';
  const start = [...(sign === '' || sign === '-' ? [] : [text(`${sign} `)]), ...anchor(node.properties.id)];
  const words = startingWith(start, body.children);
  return sign === '-' ? element('li', words, {[BULLET]: true}) : element('div', words);
}

/** Items in a row make one list. */
export function joinBullets(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (!isElement(node) || !node.properties[BULLET]) joined.push(node);
    else if (last && isElement(last) && last.properties[BULLETS]) last.children.push(node);
    else joined.push(element('ul', [node], {[BULLETS]: true}));
  }
  return joined;
}

const BULLETS = 'dataBullets';

/** The anchor of a clause that has an address on its page. */
export function anchor(id: unknown): ElementContent[] {
  return typeof id === 'string' ? [element(ANCHOR, [], {id})] : [];
}

/** A clause with a heading of its own, which bears the address. */
function withAnchoredHeading(node: Element): ElementContent[] {
  return node.children.map((child) =>
    isElement(child) && /^h[1-6]$/.test(child.tagName)
      ? {...child, children: [...anchor(child.properties.id ?? node.properties.id), ...child.children]}
      : child,
  );
}

/** Puts something before the first words of a body. */
function startingWith(start: ElementContent[], [first, ...rest]: ElementContent[]): ElementContent[] {
  return first && isElement(first) && first.tagName === 'p'
    ? [{...first, children: [...start, ...first.children]}, ...rest]
    : [element('p', start), ...(first ? [first] : []), ...rest];
}
