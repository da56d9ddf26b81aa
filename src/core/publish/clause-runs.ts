import {linkEnd} from '../law/index.ts';
import type {Clause, Site} from '../site/site.ts';

/** A stretch of a clause's words; with an address where a citation leads somewhere. */
export interface Run {
  readonly text: string;
  readonly url: string | null;
}

/** A block of a clause, cut at its citations: a paragraph is one row with one cell. */
export interface RunBlock {
  readonly type: 'paragraph' | 'table';
  readonly rows: readonly (readonly (readonly Run[])[])[];
}

/** The words of a clause with its citations marked; joined they are its blocks, letter for letter. */
export function clauseRuns(site: Site, clause: Clause): RunBlock[] {
  const links = site.mentions
    .filter((mention) => mention.clause?.plan === clause.plan && mention.clause.id === clause.id)
    .flatMap(({citation}) => {
      const url = citation.resolution === 'linked' ? targetOf(site, citation.key) : null;
      return url === null ? [] : [{start: citation.start, end: linkEnd(citation), url}];
    });
  // Blocks, rows and cells stand in `Clause.text` one character apart; mention spans point into it.
  let at = 0;
  const cut = (text: string): Run[] => {
    const offset = at;
    at += text.length + 1;
    const runs: Run[] = [];
    let done = 0;
    for (const link of links) {
      const [start, end] = [link.start - offset, link.end - offset];
      if (start < done || end > text.length) continue;
      runs.push({text: text.slice(done, start), url: null}, {text: text.slice(start, end), url: link.url});
      done = end;
    }
    return [...runs, {text: text.slice(done), url: null}].filter((run) => run.text !== '');
  };
  return clause.blocks.map((block) =>
    block.type === 'paragraph'
      ? {type: 'paragraph', rows: [[cut(block.text)]]}
      : {type: 'table', rows: block.rows.map((row) => row.map(cut))},
  );
}

/** Address of the page of an instrument or a plan. */
export function targetOf(site: Site, key: string | null): string | null {
  return (
    site.instruments.find((item) => item.key === key)?.url ??
    site.plans.find((plan) => plan.key === key)?.page.url ??
    null
  );
}
