import type {Block} from '../../core/page/page.ts';

/** A clause as the pages will hold it, with the clauses below it. */
export interface ImportedClause {
  readonly id: string;
  readonly label: string;
  readonly heading: string | null;
  readonly blocks: readonly Block[];
  readonly children: readonly ImportedClause[];
}

/** A clause and all below it, in the order of the document. */
export function flatten(clauses: readonly ImportedClause[]): ImportedClause[] {
  return clauses.flatMap((clause) => [clause, ...flatten(clause.children)]);
}

/** Every word of a clause and of those below it. */
export function textOf(clause: ImportedClause): string {
  const own = clause.blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.text] : block.rows.flat(),
  );
  const lines = [`${clause.label} ${clause.heading ?? ''}`.trim(), ...own, ...clause.children.map(textOf)];
  return lines.filter((line) => line !== '').join('\n');
}
