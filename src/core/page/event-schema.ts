import * as z from 'zod';
import {EVENT_KINDS, type EventKind} from '../law/force.ts';
import {day, words} from './fields.ts';
import {QUOTE_CHECKS} from './source-schema.ts';

/** An amendment is often reported without its day; the page of the amending text then gives it. */
const UNDATED: readonly EventKind[] = ['amended', 'transitional'];
/** What another instrument does. */
const ACTED: readonly EventKind[] = ['amended', 'partly-ended'];

/** What happened to an instrument, or was seen of it, with the words that say so. Its status follows from these. */
export const eventSchema = z
  .strictObject({
    kind: z.enum(EVENT_KINDS, `một trong: ${EVENT_KINDS.join(', ')}`),
    /** From this day on; of `expires` and `period` the last day; of `cited` and `recorded` the day of saying so. */
    date: day.optional(),
    /** Key of the page, or number, of the instrument that acts. */
    by: words.optional(),
    /** Where it says so: `điểm b khoản 2 Điều 90`. */
    provision: words.optional(),
    /** Which part of this instrument: `khoản 9 Điều 1`. */
    part: words.optional(),
    /** 1-based place in `sources`. */
    source: z.int('số thứ tự của nguồn trong sources').min(1, 'số thứ tự từ 1'),
    /** Passages of the source, each verbatim. */
    quotes: z.array(words, 'danh sách lời trích').min(1, 'ít nhất một lời trích'),
    check: z.enum(QUOTE_CHECKS, 'machine hoặc excerpt'),
    note: words.optional(),
  })
  .superRefine(({kind, date, by}, context) => {
    const needs = (field: string, message: string) =>
      context.addIssue({code: 'custom', path: [field], message});
    if (date === undefined && !UNDATED.includes(kind))
      needs('date', `ngày dạng dd/mm/yyyy của sự kiện “${kind}”`);
    if (by === undefined && ACTED.includes(kind))
      needs('by', `mã hoặc số hiệu của văn bản gây ra sự kiện “${kind}”`);
  });

export type EventFrontMatter = z.output<typeof eventSchema>;
