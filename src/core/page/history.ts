import {formatVietnameseDate} from '../text/date.ts';

/** One change of one page, as the version history knows it. */
export interface PageChange {
  /** Day in Việt Nam, ISO. */
  readonly day: string;
  readonly kind: 'added' | 'changed';
}

/**
 * `Trang thêm ngày 24/11/2026, sửa gần nhất ngày 28/11/2026.` What of the history this copy of the sources does not
 * hold is said: a copy without it has none, a shallow one the newest changes only.
 */
export function recordSentence(changes: readonly PageChange[]): string {
  const [last] = changes;
  if (!last) return 'Lịch sử thay đổi của trang không có trong bản này.';
  const changed = last.kind === 'changed' ? `sửa gần nhất ngày ${formatVietnameseDate(last.day)}` : null;
  const added = changes.find(({kind}) => kind === 'added');
  if (!added) return `Trang ${changed}; các thay đổi trước nữa không có trong bản này.`;
  return `Trang ${[`thêm ngày ${formatVietnameseDate(added.day)}`, changed].filter(Boolean).join(', ')}.`;
}
