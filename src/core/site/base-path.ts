/** Addresses of a site that stands in a folder of its host. A base has a slash at both ends: `/`, `/cchc/`. */

/** `/can-cu` of the site → `/cchc/can-cu` of the host. */
export function withBase(base: string, path: string): string {
  return base + path.slice(1);
}

/** `/cchc/can-cu` of the host → `/can-cu` of the site; `/cchc` is its home; null for what lies outside. */
export function withoutBase(base: string, pathname: string): string | null {
  if (pathname.startsWith(base)) return `/${pathname.slice(base.length)}`;
  return `${pathname}/` === base ? '/' : null;
}

/** Where the site stands, without a slash at the end: before every path of the site it makes an address. */
export function siteRoot({url, baseUrl}: {readonly url: string; readonly baseUrl: string}): string {
  return url + baseUrl.slice(0, -1);
}
