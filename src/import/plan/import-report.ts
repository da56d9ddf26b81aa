import type {Finding} from '../../core/page/finding.ts';
import type {Mention} from '../../core/site/site.ts';
import type {ClauseDifference} from './compare.ts';
import type {DeadBasis} from './dead-bases.ts';
import type {NewInstrument} from './new-instruments.ts';
import type {ParsedPlan} from './parse-plan.ts';
import type {PlanFacts} from './plan-facts.ts';
import type {FileChange} from './reconcile.ts';

/** All that an import tells the editor. */
export interface ImportReport {
  readonly plan: ParsedPlan;
  readonly facts: PlanFacts;
  readonly changes: readonly FileChange[];
  readonly instruments: readonly NewInstrument[];
  /** Every citation of the plan, resolved with the new pages in place. */
  readonly mentions: readonly Mention[];
  readonly unlinked: readonly {readonly page: string; readonly number: string; readonly reason: string}[];
  /** What the site's check still says of the plan's pages. */
  readonly findings: readonly Finding[];
  /** Where the document differs from pages that were written by hand. */
  readonly differences: readonly ClauseDifference[];
  /** Bases that have ended. */
  readonly dead: readonly DeadBasis[];
  /** Where the site will show the plan beside the one before it, or beside one on which it rests. */
  readonly comparisons: readonly {readonly words: string; readonly address: string}[];
  readonly dryRun: boolean;
}

/** Mistakes that stand in the way of the pages. */
export function errorCount({findings, changes, differences}: ImportReport): number {
  return findings.length + differences.length + changes.filter(({action}) => action === 'conflict').length;
}
