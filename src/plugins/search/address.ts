/** Addresses that carry a query. */

export const QUERY_PARAMETER = 'q';
/** How many hits are shown, where these are more than the first. */
export const SHOWN_PARAMETER = 'xem';
/** The parts of the query that are not to be understood, by name. */
export const DROPPED_PARAMETER = 'bo';
/** On the page that a hit leads to: what to highlight there. */
export const HIGHLIGHT_PARAMETER = 'tim';

/** `/ke-hoach/iii-2#iii-2-g` and a query → `/ke-hoach/iii-2?tim=…#iii-2-g`. */
export function withHighlight(url: string, text: string): string {
  const [path, hash] = url.split('#');
  return `${path}?${new URLSearchParams({[HIGHLIGHT_PARAMETER]: text})}${hash === undefined ? '' : `#${hash}`}`;
}

export function resultsAddress(text: string, dropped: readonly string[] = []): string {
  const asked = [[QUERY_PARAMETER, text], ...dropped.map((name) => [DROPPED_PARAMETER, name])];
  return `/tim-kiem?${new URLSearchParams(asked)}`;
}
