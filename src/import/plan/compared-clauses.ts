import {type ComparedClause, comparedClause} from '../../core/compare/compared-clause.ts';
import {blockText} from '../../core/page/block-text.ts';
import type {ImportedClause} from './clause.ts';
import type {ParsedPlan} from './parse-plan.ts';

/** The clauses of a document for comparison, with the same ids as an import gives them. */
export function comparedClauses({clauses, annexes}: ParsedPlan): ComparedClause[] {
  const below = (some: readonly ImportedClause[], parent: string | null): ComparedClause[] =>
    some.flatMap(({id, heading, blocks, children}) => [
      comparedClause({id, heading, text: blockText(blocks)}, parent),
      ...below(children, id),
    ]);
  return below([...clauses, ...annexes], null);
}
