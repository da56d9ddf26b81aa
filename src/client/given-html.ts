/** What stands on every page and no script brings. */
type Part = 'foot' | 'notices';

/** Put in where pages are drawn at build time, and everywhere during live editing. */
declare const GIVEN_HTML: Readonly<Record<Part, string>>;

const read: Partial<Record<Part, string>> = {};

/** A part of every page, HTML, drawn into the pages; a browser reads it from the page that was loaded first. */
export function givenHtml(part: Part): string {
  read[part] ??=
    typeof GIVEN_HTML === 'object'
      ? GIVEN_HTML[part]
      : (document.querySelector(`[data-given="${part}"]`)?.innerHTML ?? '');
  return read[part];
}
