/** Put in where pages are drawn at build time, and everywhere during live editing. */
declare const SITE_FOOT: string;

let given: string | undefined;

/**
 * What stands at the foot of every page, HTML. It is drawn into the pages and is in no script: a browser reads it from
 * the page that was loaded first.
 */
export function siteFoot(): string {
  given ??= typeof SITE_FOOT === 'string' ? SITE_FOOT : document.querySelector('[data-foot]')?.innerHTML;
  return given ?? '';
}
