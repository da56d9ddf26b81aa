import {CHANGE_NAMES} from './change-names.ts';
import type {ComparedClauses} from './compare-plans.ts';

/** A comparison as text: an alignment a line with its words, `[-gone-]` and `{+new+}`; the sums last. */
export function formatComparison(compared: readonly ComparedClauses[]): string {
  const lines = compared
    .filter(({change}) => change !== 'kept')
    .map(({change, a, b, words}) => {
      const text = words
        .map(({op, text: run}) => (op === 'insert' ? `{+${run}+}` : op === 'delete' ? `[-${run}-]` : run))
        .join('')
        .replaceAll('\n', ' ');
      return `${CHANGE_NAMES[change]}: ${a.join(' + ') || '(không)'} → ${b.join(' + ') || '(không)'}\n  ${text}`;
    });
  const sums = Object.entries(CHANGE_NAMES).flatMap(([change, name]) => {
    const count = compared.filter((one) => one.change === change).length;
    return count === 0 ? [] : [`${name.toLowerCase()} ${count}`];
  });
  return [...lines, `Tổng cộng: ${sums.join(', ')}.`].join('\n');
}
