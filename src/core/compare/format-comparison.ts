import type {ComparedClauses} from './compare-plans.ts';
import type {Change} from './compared-clause.ts';

const NAMES: Readonly<Record<Change, string>> = {
  kept: 'Giữ nguyên',
  reworded: 'Sửa lời',
  moved: 'Chuyển chỗ',
  merged: 'Gộp',
  split: 'Tách',
  new: 'Thêm',
  dropped: 'Bỏ',
};

/** A comparison as text: an alignment a line with its words, `[-gone-]` and `{+new+}`; the sums last. */
export function formatComparison(compared: readonly ComparedClauses[]): string {
  const lines = compared
    .filter(({change}) => change !== 'kept')
    .map(({change, a, b, words}) => {
      const text = words
        .map(({op, text: run}) => (op === 'insert' ? `{+${run}+}` : op === 'delete' ? `[-${run}-]` : run))
        .join('')
        .replaceAll('\n', ' ');
      return `${NAMES[change]}: ${a.join(' + ') || '(không)'} → ${b.join(' + ') || '(không)'}\n  ${text}`;
    });
  const sums = Object.entries(NAMES).flatMap(([change, name]) => {
    const count = compared.filter((one) => one.change === change).length;
    return count === 0 ? [] : [`${name.toLowerCase()} ${count}`];
  });
  return [...lines, `Tổng cộng: ${sums.join(', ')}.`].join('\n');
}
