import type {Node, Parent, Root, Table} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';

/**
 * Gives every table the name of the section in which it stands, as `data-caption`, from which `ScrollTable` makes
 * its caption. A second table of a section is counted.
 */
export function nameTables(tree: Root): void {
  let section = '';
  const tables = new Map<string, number>();
  const walk = (node: Node) => {
    if (node.type === 'heading') section = textOf(node);
    if (node.type === 'table') {
      const count = (tables.get(section) ?? 0) + 1;
      tables.set(section, count);
      setCaption(node as Table, count === 1 ? section : `${section} (${count})`);
    }
    for (const child of (node as Parent).children ?? []) walk(child);
  };
  walk(tree);
}

function setCaption(table: Table, caption: string): void {
  table.data = {...table.data, hProperties: {...table.data?.hProperties, 'data-caption': caption}};
}
