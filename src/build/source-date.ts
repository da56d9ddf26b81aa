/** The last second of a year of four digits. */
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;

/** `SOURCE_DATE_EPOCH`, seconds since 1970 as reproducible builds pass them; null where it is not set or no such number. */
export function readSourceDate({SOURCE_DATE_EPOCH = ''}: NodeJS.ProcessEnv): number | null {
  return /^\d{1,12}$/.test(SOURCE_DATE_EPOCH) && Number(SOURCE_DATE_EPOCH) <= LATEST
    ? Number(SOURCE_DATE_EPOCH)
    : null;
}
