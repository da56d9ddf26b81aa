import {clausePassages, type Passage} from '../site/clause-passages.ts';
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
  return clausePassages(site, clause).map(({type, rows}) => ({
    type,
    rows: rows.map((row) => row.map((passage) => runsOf(site, passage))),
  }));
}

function runsOf(site: Site, {text, cited}: Passage): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const {start, end, citation} of cited) {
    const url = citation.resolution === 'linked' ? targetOf(site, citation.key) : null;
    if (url === null || start < done) continue;
    runs.push({text: text.slice(done, start), url: null}, {text: text.slice(start, end), url});
    done = end;
  }
  return [...runs, {text: text.slice(done), url: null}].filter((run) => run.text !== '');
}

/** Address of the page of an instrument or a plan. */
export function targetOf(site: Site, key: string | null): string | null {
  return (
    site.instruments.find((item) => item.key === key)?.url ??
    site.plans.find((plan) => plan.key === key)?.page.url ??
    null
  );
}
