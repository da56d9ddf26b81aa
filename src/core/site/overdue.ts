import {reviewSentence} from '../page/wording.ts';
import type {Site} from './site.ts';

/** What must be checked again, a line each under a head: a warning, not a mistake. Empty where nothing is due. */
export function overdueLines({instruments}: Pick<Site, 'instruments'>): string[] {
  const due = instruments
    .filter(({review}) => review.due)
    .sort((a, b) => ((a.review.reviewDay ?? '') < (b.review.reviewDay ?? '') ? -1 : 1));
  if (due.length === 0) return [];
  return [
    `Cảnh báo: ${due.length} căn cứ quá hạn kiểm tra lại tình trạng (không phải lỗi):`,
    ...due.map(({file, review}) => `  docs/${file} ${reviewSentence(review)}`),
  ];
}
