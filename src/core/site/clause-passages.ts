import {type Citation, linkEnd} from '../law/index.ts';
import {perSite} from './per-site.ts';
import type {Clause, Site} from './site.ts';

/** A citation where its link stands in a passage. */
export interface PlacedCitation {
  readonly start: number;
  readonly end: number;
  readonly citation: Citation;
}

/** A paragraph or a cell of a clause, with the citations that stand whole in it. */
export interface Passage {
  readonly text: string;
  readonly cited: readonly PlacedCitation[];
}

/** A block of a clause: a paragraph is one row with one cell. */
export interface PassageBlock {
  readonly type: 'paragraph' | 'table';
  readonly rows: readonly (readonly Passage[])[];
}

/** Where the links of citations stand. */
export function placeCitations(citations: readonly Citation[], offset = 0): PlacedCitation[] {
  return citations.map((citation) => ({
    start: citation.start - offset,
    end: linkEnd(citation) - offset,
    citation,
  }));
}

/** The blocks of a clause, each passage with its part of the clause's citations. */
export function clausePassages(site: Site, clause: Clause): PassageBlock[] {
  const citations = site.mentions
    .filter((mention) => mention.clause?.plan === clause.plan && mention.clause.id === clause.id)
    .map(({citation}) => citation);
  // Blocks, rows and cells stand in `Clause.text` one character apart; the spans of citations point into it.
  let at = 0;
  const passage = (text: string): Passage => {
    const cited = placeCitations(citations, at).filter(({start, end}) => start >= 0 && end <= text.length);
    at += text.length + 1;
    return {text, cited};
  };
  return clause.blocks.map((block) =>
    block.type === 'paragraph'
      ? {type: 'paragraph', rows: [[passage(block.text)]]}
      : {type: 'table', rows: block.rows.map((row) => row.map(passage))},
  );
}

/** The citations in a passage of a plan's own words, by these words: read with all of its clause around it. */
export const citedInPlans = perSite(
  (site) =>
    new Map(
      site.plans
        .flatMap(({clauses}) => clauses.flatMap((clause) => clausePassages(site, clause)))
        .flatMap(({rows}) => rows.flat())
        .map(({text, cited}) => [text, cited]),
    ),
);
