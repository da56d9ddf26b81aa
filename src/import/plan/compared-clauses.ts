import type {ComparedClause} from '../../core/compare/compared-clause.ts';
import type {ImportedClause} from './clause.ts';
import type {ParsedPlan} from './parse-plan.ts';

/** The clauses of a document for comparison, with the same ids as an import gives them. */
export function comparedClauses({clauses, annexes}: ParsedPlan): ComparedClause[] {
  const below = (some: readonly ImportedClause[], parent: string | null): ComparedClause[] =>
    some.flatMap(({id, heading, blocks, children}) => [
      {
        id,
        text: [
          ...(heading === null ? [] : [heading]),
          ...blocks.flatMap((block) =>
            block.type === 'paragraph' ? [block.text] : block.rows.map((row) => row.join(' ')),
          ),
        ].join('\n'),
        parent,
      },
      ...below(children, id),
    ]);
  return below([...clauses, ...annexes], null);
}
