import * as z from 'zod';
import {eventSchema} from './event-schema.ts';
import {day, identifier, listOf, unlinked, words} from './fields.ts';
import {sourceSchema} from './source-schema.ts';

/** Relations are written from the page's own instrument to `target`; what amends or ends it is an event. */
const RELATIONS = [
  'amends',
  'replaces',
  'guides',
  'guidedBy',
  'implements',
  'implementedBy',
  'includes',
  'includedIn',
] as const;
export type RelationType = (typeof RELATIONS)[number] | 'amendedBy' | 'replacedBy';

/** An address that a source names; nobody need have opened it. */
const officialAddress = z.string('địa chỉ https://…').regex(/^https?:\/\/\S+$/, 'địa chỉ https://…');

const relation = z.strictObject({
  type: z.enum(RELATIONS, `một trong: ${RELATIONS.join(', ')}`),
  /** Key of a page in `can-cu/`, or a document number that has no page. */
  target: words,
  detail: words.optional(),
  /** Day from which the relation holds, where the source says it. */
  since: day.optional(),
  /** 1-based place in `sources`. */
  source: z.int('số thứ tự của nguồn trong sources').min(1, 'số thứ tự từ 1'),
});

/** A legal basis: `docs/can-cu/<key>.mdx`. What has no source is left out, never guessed. */
export const instrumentSchema = z.strictObject({
  kind: z.literal('instrument'),
  key: identifier,
  type: words,
  number: words.optional(),
  /** Other spellings of the number met in texts. */
  alternativeNumbers: listOf(words),
  issuer: words.optional(),
  issued: day.optional(),
  /** Subject (trích yếu); left out where no source gives it. */
  title: words.optional(),
  /** Names by which texts cite the document without its number. */
  names: listOf(words),
  /** From these the status on any day follows; the oldest first. */
  events: listOf(eventSchema),
  /** Day by which the status must be checked again; a year after the newest evidence when left out. */
  reviewBy: day.optional(),
  /** Its page at an official database, and the signed text. */
  officialPage: officialAddress.optional(),
  officialPdf: officialAddress.optional(),
  signatory: words.optional(),
  summary: words.optional(),
  /** Where the plan and the official data differ. */
  discrepancy: words.optional(),
  /** The date as the plan writes it. */
  planDate: words.optional(),
  relations: listOf(relation),
  sources: listOf(sourceSchema),
  unlinked,
});

export type InstrumentFrontMatter = z.output<typeof instrumentSchema>;
export type Relation = InstrumentFrontMatter['relations'][number];
