import type {BlockContent, DefinitionContent, Nodes} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {toString as textOf} from 'mdast-util-to-string';
import type {Block} from '../core/page/page.ts';

/** A `<Clause>` of a page: a clause of the plan, verbatim, with the clauses below it inside. */
export type ClauseElement = MdxJsxFlowElement & {name: 'Clause'};

export function isClauseElement(node: Nodes): node is ClauseElement {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Clause';
}

/** The value of a quoted attribute; null where it is absent or an expression. */
export function attributeOf(node: MdxJsxFlowElement, name: string): string | null {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) {
      return typeof attribute.value === 'string' ? attribute.value.normalize('NFC') : null;
    }
  }
  return null;
}

/** Verbatim text of the element's own content, without the clauses nested in it. */
export function blocksOf(children: readonly (BlockContent | DefinitionContent)[]): Block[] {
  return children.flatMap((child): Block[] => {
    if (isClauseElement(child)) return [];
    if (child.type === 'table') {
      return [{type: 'table', rows: child.children.map((row) => row.children.map((cell) => plain(cell)))}];
    }
    if (child.type === 'list') {
      return child.children.flatMap((item) => blocksOf(item.children));
    }
    const text = plain(child);
    return text === '' ? [] : [{type: 'paragraph', text}];
  });
}

/** Text of a node in NFC; a line break of the source is a space of the text. */
export function plain(node: Nodes): string {
  return textOf(node)
    .normalize('NFC')
    .replace(/\s+/g, (gap) => (gap.includes('\n') ? ' ' : gap))
    .trim();
}
