/** Where on the site the wish to keep everything is kept, apart from any version. */
export const SETTINGS = {cache: 'cai-dat', all: '/luu-tat-ca'} as const;

/** How the names of the caches of a site begin; the version follows. Sites in other folders of the host have others. */
export function cachePrefix(base: string): string {
  return base === '/' ? 'trang-' : `trang:${base}:`;
}

/** What a page says to the worker. */
export type ToWorker =
  | {readonly type: 'visited'; readonly paths: readonly string[]}
  | {readonly type: 'take-over'}
  | {readonly type: 'core-only'};
