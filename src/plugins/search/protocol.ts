import type {PageResult, Question} from './together.ts';

/** What the page asks of the worker. */
export type SearchRequest = {
  id: number;
  /** Address of the index's manifest. */
  manifest: string;
  /** Null only makes the index ready. */
  text: string | null;
  options: Question;
  /** Day (ISO) of whose states of force the query speaks; null for the day of the build. */
  day: string | null;
};

/** What the worker answers: hits, or why there are none, in words for the reader. */
export type SearchReply =
  | {id: number; ok: true; result: PageResult | null}
  | {id: number; ok: false; message: string};
