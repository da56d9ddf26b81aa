import * as z from 'zod';
import {day, identifier, listOf, unlinked, words} from './fields.ts';

/** A plan's overview: the header block, the title and the signature of the document. */
export const planSchema = z.strictObject({
  kind: z.literal('plan'),
  key: identifier,
  type: words,
  number: words,
  issuer: words,
  issued: day,
  title: words,
  /** The lines of the header block, as on the paper; a province's plan names no superior, the Party's no motto. */
  header: z.strictObject({
    superior: words.optional(),
    issuer: z.array(words, 'danh sách dòng').min(1),
    country: words.optional(),
    motto: words.optional(),
    number: words,
    placeAndDate: words,
    type: words,
  }),
  signature: listOf(words),
  names: listOf(words),
  /** The restored text and the scan's, below `static/`; the build holds the clauses against the former. */
  restored: words.optional(),
  scan: words.optional(),
  /** The year that the plan is for. */
  year: z.number('năm, như 2023').int().optional(),
  /** What has changed since that its words do not know: from which day, and by which instrument of the site. */
  since: listOf(z.strictObject({date: day, words, basis: identifier})),
  position: z.number('số thứ tự').default(0),
});

/** A page of the plan's own words; its clauses stand in the body as `<Clause>`. */
export const sectionSchema = z.strictObject({
  kind: z.literal('section'),
  position: z.number('số thứ tự của trang trong kế hoạch'),
  title: words,
  unlinked,
});

export type PlanFrontMatter = z.output<typeof planSchema>;
