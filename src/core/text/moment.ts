/** Việt Nam's time zone, by the name that a browser knows. */
export const ZONE = 'Asia/Ho_Chi_Minh';

/** ISO day in Việt Nam (UTC+7 all the year) of a moment in seconds since 1970. */
export function dayInVietnam(seconds: number): string {
  return new Date((seconds + 7 * 3600) * 1000).toISOString().slice(0, 10);
}
