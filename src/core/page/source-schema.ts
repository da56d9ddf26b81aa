import * as z from 'zod';
import {words} from './fields.ts';

/** Who stands behind a source: a state or Party body's own host; any other; the plan itself. */
export const LEVELS = ['official', 'secondary', 'plan'] as const;

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
  quotes: z.array(quote, 'danh sách lời trích').min(1, 'ít nhất một lời trích'),
});

export type Source = z.output<typeof sourceSchema>;
