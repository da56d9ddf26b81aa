import type {QueryOptions, QueryResult} from '../../core/search/index.ts';

/** What a query asks of an index, however it is read. */
export type AskOptions = QueryOptions & {
  /** The reader has sent the query, and is not only typing it: an engine may be asked. @default false */
  sent?: boolean;
};

/** Hits, and what the reader should know of where they are from. */
export type ReadResult = QueryResult & {notice?: string};

/** What the page asks of the worker. */
export type SearchRequest = {
  id: number;
  /** Address of the index's manifest. */
  manifest: string;
  /** Null only makes the index ready. */
  text: string | null;
  options: AskOptions;
  /** Day (ISO) of whose states of force the query speaks; null for the day of the build. */
  day: string | null;
};

/** What the worker answers: hits, or why there are none, in words for the reader. */
export type SearchReply =
  | {id: number; ok: true; result: ReadResult | null}
  | {id: number; ok: false; message: string};
