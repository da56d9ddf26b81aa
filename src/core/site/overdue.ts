import {reviewOf} from '../page/review.ts';
import {reviewSentence} from '../page/wording.ts';
import {forceOn} from './instrument-events.ts';
import type {Site} from './site.ts';

/** What must be checked again, a line each under a head: a warning, not a mistake. Empty where nothing is due. */
export function overdueLines({instruments, build}: Pick<Site, 'instruments' | 'build'>): string[] {
  const due = instruments
    .map(({file, ...item}) => ({
      file,
      review: build.today ? reviewOf(forceOn(item, build.today), item.reviewBy) : item.review,
    }))
    .filter(({review}) => review.due)
    .sort((a, b) => ((a.review.reviewDay ?? '') < (b.review.reviewDay ?? '') ? -1 : 1));
  if (due.length === 0) return [];
  return [
    `Cảnh báo: ${due.length} căn cứ quá hạn kiểm tra lại tình trạng (không phải lỗi):`,
    ...due.map(({file, review}) => `  docs/${file} ${reviewSentence(review)}`),
  ];
}
