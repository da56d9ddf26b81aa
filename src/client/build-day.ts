/** Put in where pages are drawn at build time. */
declare const BUILD_DAY: string;

/**
 * The day of which the pages tell states of force as they were built, ISO. Like the version of the site it stands in
 * the head of each page and in no script.
 */
export function buildDay(): string {
  if (typeof document === 'undefined') return BUILD_DAY;
  return document.querySelector<HTMLMetaElement>('meta[name="build-day"]')?.content ?? '';
}
