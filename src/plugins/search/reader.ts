import type {PageResult, Question} from './together.ts';

/**
 * Tells the state of force of the reader's day by a key. It comes with a file of all states, so it is asked only where
 * it is used; null for the states of the day of the build.
 */
export type StateLabels = (() => Promise<((key: string) => string | null) | null>) | null;

/** An index of either kind, as far as it has been fetched. */
export interface IndexReader {
  /** Fetches, before the first letter, what any query needs. */
  makeReady(): Promise<void>;
  ask(text: string, options: Question, labels: StateLabels): Promise<PageResult>;
}

/** Fetches a piece of the index by its name, beside the manifest. */
export type FetchPiece = (name: string) => Promise<unknown>;

/** A failure to tell the reader as it is. */
export class SearchFailure extends Error {}

/** Remembers a success, forgets a failure so that the next query tries again. */
export function once<T>(memory: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = memory.get(key);
  if (known) return known;
  const made = make();
  memory.set(key, made);
  made.catch(() => memory.delete(key));
  return made;
}
