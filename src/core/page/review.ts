import type {InstrumentFrontMatter} from './instrument-schema.ts';

/** Day by which a status must be checked again: as the page says, else a year after it was checked. ISO. */
export function reviewDay({
  checked,
  reviewBy,
}: Pick<InstrumentFrontMatter, 'checked' | 'reviewBy'>): string | null {
  if (reviewBy !== undefined) return reviewBy;
  if (checked === undefined) return null;
  const year = Number(checked.slice(0, 4)) + 1;
  // 29 February has no namesake in the next year.
  return `${year}${checked.slice(4).replace('-02-29', '-03-01')}`;
}

/** True when the day to check again has come; without a build date nothing is due. */
export function isDue(
  item: Pick<InstrumentFrontMatter, 'checked' | 'reviewBy'>,
  asOf: string | null,
): boolean {
  const day = reviewDay(item);
  return asOf !== null && day !== null && day <= asOf;
}
