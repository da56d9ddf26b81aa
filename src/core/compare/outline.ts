import {clauseTerms} from './clause-terms.ts';
import type {ComparedClause} from './compared-clause.ts';
import {countTerms, sumCounts, type TermCounts} from './term-weights.ts';

/** Where a clause stands in its plan. */
export interface Place {
  readonly clause: ComparedClause;
  /** Its index among all clauses. */
  readonly at: number;
  /** Index of the clause above it; -1 at the top. */
  readonly parent: number;
  /** From 0, the first of its siblings, to 1, the last; 0.5 where it has none. */
  readonly order: number;
  /** What part of the document it is: recitals, enacting words, body, closing words, recipients. */
  readonly part: string;
  /** Its words, and those of the clause with all below it. */
  readonly own: TermCounts;
  readonly whole: TermCounts;
}

const PARTS = /^(?:tham-quyen|can-cu|mo-dau|ket-thuc|noi-nhan|phu-luc)/;

/** The places of a plan's clauses, in the order of the document. */
export function outlineOf(clauses: readonly ComparedClause[]): Place[] {
  const index = new Map(clauses.map(({id}, at) => [id, at]));
  const parents = clauses.map(({parent}) => (parent === null ? -1 : (index.get(parent) ?? -1)));
  const children = new Map<number, number[]>();
  parents.forEach((parent, at) => {
    children.set(parent, [...(children.get(parent) ?? []), at]);
  });
  const own = clauses.map(({text}) => countTerms(clauseTerms(text)));
  const whole: TermCounts[] = [...own];
  for (let at = clauses.length - 1; at >= 0; at -= 1)
    whole[at] = sumCounts([own[at]!, ...(children.get(at) ?? []).map((child) => whole[child]!)]);
  return clauses.map((clause, at) => {
    const parent = parents[at]!;
    const part = PARTS.exec(clause.id)?.[0] ?? '';
    const siblings = children.get(parent)!.filter((other) => clauses[other]!.id.startsWith(part));
    return {
      clause,
      at,
      parent,
      order: siblings.length < 2 ? 0.5 : siblings.indexOf(at) / (siblings.length - 1),
      part,
      own: own[at]!,
      whole: whole[at]!,
    };
  });
}
