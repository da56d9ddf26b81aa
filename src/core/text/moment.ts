/** ISO day in Việt Nam (UTC+7 all the year) of a moment in seconds since 1970. */
export function dayInVietnam(seconds: number): string {
  return new Date((seconds + 7 * 3600) * 1000).toISOString().slice(0, 10);
}
