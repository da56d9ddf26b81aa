import type {QueryOptions, QueryResult} from '../../core/search/index.ts';
import {isRecord, isText, listOf, type Shape, withFields} from '../../core/search/shape.ts';

/** Another site that is searched together with this one. */
export type OtherSite = {
  name: string;
  /** Its address, with the slash at the end. */
  url: string;
};

/** What the manifest of an index says of them; nothing where the profile of the office names none. */
export type Together = {
  /** What this site is called beside them. */
  name: string;
  sites: readonly OtherSite[];
};

/** Another site must send each of its files within this time. */
export const PATIENCE_SECONDS = 5;

/** Why another site has no part in an answer. */
export type Absence = {name: string; why: 'silent' | 'version' | 'damaged'};

/** A question of the page. */
export type Question = QueryOptions & {
  /** The other sites are asked too, where there are any. @default false */
  everywhere?: boolean;
  /** The reader has sent the query, and is not only typing it: an engine may be asked. @default false */
  sent?: boolean;
};

/** An answer, and what the page says beside it. */
export type PageResult = QueryResult & {
  /** Other sites that are still to be asked. */
  unasked?: readonly string[];
  /** Other sites that gave no answer. */
  absent?: readonly Absence[];
  /** Whether states of force are filtered and counted as of the day of the build, whatever the reader's day is. */
  asBuilt?: boolean;
  /** Why an engine did not give it. */
  notice?: string;
};

const isTogether: Shape = withFields({
  name: isText,
  sites: listOf(withFields({name: isText, url: isText})),
});

/** The other sites that a manifest names. */
export function togetherIn(manifest: unknown): Together | null {
  const together = isRecord(manifest) ? manifest.together : null;
  return isTogether(together) ? (together as Together) : null;
}
