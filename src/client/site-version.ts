/** Put in where pages are drawn at build time. */
declare const SITE_VERSION: string;

/**
 * Which state of the content a page was built from: `23/11/2026, mã e20cbd83`, or `không rõ`. It stands in the head of
 * each page and in no script, for the name of a script that holds it would change with every commit.
 */
export function siteVersion(): string {
  if (typeof document === 'undefined') return SITE_VERSION;
  return document.querySelector<HTMLMetaElement>('meta[name="site-version"]')?.content ?? '';
}
