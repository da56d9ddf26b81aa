import * as z from 'zod';
import {identifier, listOf, unlinked, words} from './fields.ts';
import {sourceSchema} from './source-schema.ts';

const common = {
  title: words,
  description: words,
  position: z.number('số thứ tự').default(0),
  /** Keys of the plans that the page is written for; where left out, the plan at `ke-hoach/` alone. */
  plans: listOf(identifier),
  /** On what the page's own words rest: clause ids and instrument keys. */
  basis: listOf(identifier),
  sources: listOf(sourceSchema),
  unlinked,
  /** Ended instruments that the page speaks of as history: the key, and why it may. */
  history: listOf(z.strictObject({key: identifier, reason: words})),
};

/** Whom III.1 of the plan addresses. */
export const AUDIENCES = {
  'can-bo': 'Cán bộ, công chức, viên chức',
  'to-chuc-ca-nhan': 'Tổ chức, cá nhân',
  'doanh-nghiep': 'Doanh nghiệp',
} as const;
export type Audience = keyof typeof AUDIENCES;
const AUDIENCE_KEYS = Object.keys(AUDIENCES) as Audience[];

/** How a page is called in lists, beside many others; its title where that is short enough. */
const short = words.optional();

/** A communication topic: `docs/chu-de/<letter>-<slug>.mdx`. */
export const topicSchema = z.strictObject({
  kind: z.literal('topic'),
  ...common,
  short,
  letter: z.string('chữ cái của điểm').regex(/^[a-zđ]$/, 'một chữ cái, như a hoặc đ'),
  clause: identifier,
  related: listOf(z.string('chữ cái của chủ đề liên quan')),
  forms: listOf(identifier),
  tasks: listOf(identifier),
  audiences: listOf(z.enum(AUDIENCE_KEYS, `một trong: ${AUDIENCE_KEYS.join(', ')}`)),
});

/**
 * Our own guidance, marked as such: `docs/huong-dan/<slug>.mdx`; templates to fill in, `docs/mau-bieu/`; leaflets of one
 * sheet for enterprises, `docs/to-roi/`.
 */
export const guidanceSchema = z.strictObject({
  kind: z.literal('guidance'),
  ...common,
  short,
  /** The clause that the page is about, such as one form of communication. */
  clause: identifier.optional(),
  /** What lists call the tasks that the page explains: their clauses have no headings. */
  taskNames: listOf(
    z.strictObject({
      clause: identifier,
      short: words,
      /** Whose task it is, with whom, and when, where the clause says it. */
      lead: words.optional(),
      support: words.optional(),
      due: words.optional(),
      /** Our advice: what shows that it was done. */
      evidence: words.optional(),
    }),
  ),
});

/** Any other page. */
export const plainSchema = z.strictObject({
  kind: z.literal('page'),
  ...common,
  /** Of its words, where they are not Vietnamese. */
  lang: z.literal('en', 'en').optional(),
});

const term = z.strictObject({
  /** The abbreviation or term as the plan writes it. */
  term: words,
  /** What it stands for. */
  expansion: words.optional(),
  meaning: words,
  /** Other ways to write it; search treats them all alike. */
  aliases: listOf(words),
  basis: listOf(identifier),
  /** Whether what it names is no longer, or is called otherwise: said below a plan's words wherever they stand. */
  former: z.boolean().optional(),
  /** Keys of the plans in whose words it means this; where left out, the plan that the glossary is written for. */
  plans: listOf(identifier),
  /** Whether it means the same in the words of every body and of every plan. */
  common: z.boolean().optional(),
});

/** The table of terms and abbreviations. */
export const glossarySchema = z.strictObject({
  kind: z.literal('glossary'),
  ...common,
  terms: z.array(term, 'danh sách thuật ngữ'),
});

export type TopicFrontMatter = z.output<typeof topicSchema>;
export type Term = z.output<typeof term>;
