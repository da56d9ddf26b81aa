import type {Force} from '../law/force.ts';

/** When a state must be checked again. */
export interface Review {
  /** ISO day; null where no evidence has a day. */
  readonly reviewDay: string | null;
  /** True once that day has come; a state of evidence without a day is always due. */
  readonly due: boolean;
}

/** As the page says, else a year after the newest evidence. What is over needs no new check, nor what is not known. */
export function reviewOf(
  {status, asOf, on}: Pick<Force, 'status' | 'asOf' | 'on'>,
  reviewBy?: string,
): Review {
  if (SETTLED.includes(status)) return {reviewDay: null, due: false};
  const day = reviewBy ?? (asOf === null ? null : yearAfter(asOf));
  return {reviewDay: day, due: day === null || day <= on};
}

const SETTLED: readonly string[] = ['het-hieu-luc', 'het-giai-doan', 'khong-ro'];

function yearAfter(day: string): string {
  // 29 February has no namesake in the next year.
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-03-01')}`;
}
