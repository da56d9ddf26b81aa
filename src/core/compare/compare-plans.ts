import {alignClauses} from './align-clauses.ts';
import type {Alignment, ComparedClause} from './compared-clause.ts';
import {type WordChange, wordChanges} from './word-changes.ts';

/** An alignment with the words that changed; all of them where the clause is new or was dropped. */
export interface ComparedClauses extends Alignment {
  readonly words: readonly WordChange[];
}

/** Two plans, clause by clause and word by word. */
export function comparePlans(
  earlier: readonly ComparedClause[],
  later: readonly ComparedClause[],
): ComparedClauses[] {
  const textsA = textsOf(earlier);
  const textsB = textsOf(later);
  const joined = (ids: readonly string[], texts: ReadonlyMap<string, string>) =>
    ids.map((id) => texts.get(id)!).join('\n');
  return alignClauses(earlier, later).map((alignment) => ({
    ...alignment,
    words: wordChanges(joined(alignment.a, textsA), joined(alignment.b, textsB)),
  }));
}

function textsOf(clauses: readonly ComparedClause[]): Map<string, string> {
  return new Map(clauses.map(({id, text}) => [id, text]));
}
