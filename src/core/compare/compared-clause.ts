/** A clause of a plan as the comparison sees it; a plan is its clauses in the order of the document. */
export interface ComparedClause {
  readonly id: string;
  /** Heading and text in one, lines separated by `\n`; the label is left out, which counts and says nothing. */
  readonly text: string;
  /** Id of the clause above it. */
  readonly parent: string | null;
}

/** What became of a clause, or of several that belong together. */
export type Change = 'kept' | 'reworded' | 'moved' | 'merged' | 'split' | 'new' | 'dropped';

/** Clauses of one plan that answer to clauses of another. */
export interface Alignment {
  readonly change: Change;
  /** Ids in the earlier plan, in its order; none for what is new. */
  readonly a: readonly string[];
  /** Ids in the later plan, in its order; none for what was dropped. */
  readonly b: readonly string[];
}

/** A clause as it is compared, of what an outline holds of it. */
export function comparedClause(
  {id, heading, text}: {readonly id: string; readonly heading: string | null; readonly text: string},
  parent: string | null,
): ComparedClause {
  return {id, text: [heading ?? '', text].filter(Boolean).join('\n'), parent};
}
