import {formatVietnameseDate} from '../text/date.ts';

/** One change of one page, as the version history knows it. */
export interface PageChange {
  /** Day in Việt Nam, ISO. */
  readonly day: string;
  /** Moment of the change, ISO with zone: what feeds want. */
  readonly moment: string;
  /** Identifier of the revision, to tell two changes of one day apart. */
  readonly revision: string;
  readonly kind: 'added' | 'changed';
  readonly added: number;
  readonly removed: number;
}

/** `30/01/2026: sửa trang, thêm 12 dòng, bớt 3 dòng`. */
export function changeSentence(change: PageChange): string {
  return `${formatVietnameseDate(change.day)}: ${changeWords(change)}`;
}

/** What a change did, without its day. */
export function changeWords({kind, added, removed}: PageChange): string {
  if (kind === 'added') return 'thêm trang';
  const parts = [added > 0 ? `thêm ${added} dòng` : '', removed > 0 ? `bớt ${removed} dòng` : ''];
  return ['sửa trang', ...parts.filter(Boolean)].join(', ');
}

/**
 * What of a page's history this copy of the sources does not hold, in a sentence; null where it goes back to the day
 * the page was added. A copy without its version history has none, a shallow one the newest changes only.
 */
export function missingHistory(changes: readonly PageChange[]): string | null {
  if (changes.length === 0) return 'Lịch sử thay đổi của trang không có trong bản này.';
  return changes.some(({kind}) => kind === 'added') ? null : 'Các thay đổi trước nữa không có trong bản này.';
}
