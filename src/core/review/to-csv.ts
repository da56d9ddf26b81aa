import {formatCsv} from '../text/csv.ts';
import {type Review, VERDICT_LABELS} from './review.ts';

const HEAD = ['STT', 'Trích dẫn trong dự thảo', 'Kết quả', 'Nhận xét', 'Cách viết đúng'];

/** The reviews as CSV, a row a citation. */
export function toCsv(reviews: readonly Review[]): string {
  return formatCsv([
    HEAD,
    ...reviews.map(({words, verdict, notes, correct}, index) => [
      index + 1,
      words,
      VERDICT_LABELS[verdict],
      notes.join('; '),
      correct.map(({text}) => text).join('; '),
    ]),
  ]);
}
