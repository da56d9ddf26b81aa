import * as z from 'zod';
import {LEVELS} from '../law/force.ts';
import {toIsoDate} from '../text/date.ts';
import {listOf, words} from './fields.ts';

/** How the quoted words were checked: matched by machine against the copy, or copied by hand. */
export const QUOTE_CHECKS = ['machine', 'excerpt'] as const;

const address = z
  .string('địa chỉ https://… hoặc plan:<số kế hoạch>')
  .regex(/^(https?:\/\/\S+|plan:\S+)$/, 'địa chỉ https://… hoặc plan:<số kế hoạch>');

/** Words quoted from a source, and the field of the page that they bear out. */
const quote = z.strictObject({
  field: words,
  value: words.optional(),
  quote: words,
  check: z.enum(QUOTE_CHECKS, 'machine hoặc excerpt'),
  note: words.optional(),
});

/** A source: where, how trustworthy, when it was read, and the words that bear the facts out. */
export const sourceSchema = z.strictObject({
  url: address,
  level: z.enum(LEVELS, 'official (chính thức), secondary (thứ cấp) hoặc plan (chính kế hoạch)'),
  retrieved: words,
  /** Empty where only events quote it. */
  quotes: listOf(quote),
});

export type Source = z.output<typeof sourceSchema>;

const ISO = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/;
const WRITTEN = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;

/** Day on which a source was seen, ISO, as `retrieved` words it; the first of a month where it names no day. */
export function seenDay({retrieved}: Pick<Source, 'retrieved'>): string | null {
  const iso = ISO.exec(retrieved);
  if (iso) return toIsoDate(Number(iso[3] ?? 1), Number(iso[2]), Number(iso[1]));
  const written = WRITTEN.exec(retrieved);
  return written && toIsoDate(Number(written[1]), Number(written[2]), Number(written[3]));
}
