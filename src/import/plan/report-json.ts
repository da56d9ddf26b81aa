import {errorCount, type ImportReport} from './import-report.ts';
import {nextSteps} from './next-steps.ts';

/** The report for programs: errors first, then doubts, what was left out, what was found. */
export function reportJson(report: ImportReport): object {
  const {plan, facts, changes, instruments, unlinked, dead, findings, differences, dryRun} = report;
  return {
    summary: {
      errors: errorCount(report),
      doubts: plan.doubts.length,
      dropped: plan.dropped.length,
      dead: dead.length,
      files: changes.length,
      dryRun,
    },
    errors: {
      findings,
      conflicts: changes.flatMap(({action, path}) => (action === 'conflict' ? [path] : [])),
      differences,
    },
    doubts: plan.doubts.map(({line, text, reason}) => ({[UNIT[plan.unit]]: line, reason, text})),
    dropped: plan.dropped.map(({line, text, reason}) => ({[UNIT[plan.unit]]: line, reason, text})),
    plan: {...facts, signature: plan.signature, notes: plan.notes},
    dead,
    instruments: instruments.map(({key, type, number}) => ({key, type, number})),
    unlinked,
    files: changes.map(({path, action}) => ({path, action})),
    next: nextSteps(report),
  };
}

const UNIT = {dòng: 'line', đoạn: 'paragraph', trang: 'page'} as const;
