import type {Review} from '../../../core/review/review.ts';

/** A check in one sentence. */
export function summary(reviews: readonly Review[]): string {
  if (reviews.length === 0) return 'Không tìm thấy trích dẫn văn bản nào.';
  const count = (verdict: Review['verdict']) => reviews.filter((item) => item.verdict === verdict).length;
  return (
    `${reviews.length} trích dẫn: ${count('known')} đúng, ${count('slip')} nghi sai, ${count('changed')} đã thay đổi, ` +
    `${count('ambiguous')} nhiều khả năng, ${count('unknown')} chưa có trong dữ liệu.`
  );
}
