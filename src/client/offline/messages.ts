/** Where the wish to keep everything is kept, apart from any version. */
export const SETTINGS = {cache: 'cai-dat', all: '/luu-tat-ca'} as const;
/** Caches of the site: this and the version. */
export const CACHE_PREFIX = 'trang-';

/** What a page says to the worker. */
export type ToWorker =
  | {readonly type: 'visited'; readonly paths: readonly string[]}
  | {readonly type: 'take-over'}
  | {readonly type: 'core-only'};
