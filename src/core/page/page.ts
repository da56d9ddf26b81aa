import * as z from 'zod';
import {instrumentSchema} from './instrument-schema.ts';
import {glossarySchema, guidanceSchema, plainSchema, topicSchema} from './page-schema.ts';
import {planSchema, sectionSchema} from './plan-schema.ts';

/** The typed contract of every page, distinguished by `kind`. */
export const frontMatterSchema = z.discriminatedUnion('kind', [
  planSchema,
  sectionSchema,
  topicSchema,
  instrumentSchema,
  guidanceSchema,
  glossarySchema,
  plainSchema,
]);

export type FrontMatter = z.output<typeof frontMatterSchema>;
export type Kind = FrontMatter['kind'];

/** A run of text or a table inside a clause, verbatim, NFC. */
export type Block =
  | {readonly type: 'paragraph'; readonly text: string}
  | {readonly type: 'table'; readonly rows: readonly (readonly string[])[]};

/** A clause as it stands in its page: the smallest unit with an address. */
export interface ClauseSource {
  readonly id: string;
  /** `-`, `a)`, `2.`, `III.`; empty where the document has none. */
  readonly label: string;
  readonly heading: string | null;
  readonly blocks: readonly Block[];
  readonly line: number;
}

/** A run of prose outside clauses, in which citations are looked for. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}

/** One file of `docs/`, read and valid. */
export interface Page {
  /** Path below `docs/`, with forward slashes. */
  readonly file: string;
  /** Address on the site. */
  readonly url: string;
  readonly frontMatter: FrontMatter;
  /** Line of each top-level field, and of each item of a list as `events.0`, for messages. */
  readonly fieldLines: Readonly<Record<string, number>>;
  /** The author's MDX below the front matter. */
  readonly body: string;
  readonly clauses: readonly ClauseSource[];
  readonly passages: readonly Passage[];
  /** Clause ids that the body quotes by component, with their lines. */
  readonly quoted: readonly {readonly id: string; readonly line: number}[];
  /** Keys of the plans whose text the body shows by component, with their lines. */
  readonly planTexts: readonly {readonly plan: string; readonly line: number}[];
  /** Addresses of the author's links and pictures, as written, with their lines. */
  readonly links: readonly {readonly url: string; readonly line: number}[];
}

/** What a file says below its head. */
export type PageBody = Pick<Page, 'clauses' | 'passages' | 'quoted' | 'planTexts' | 'links'>;

/** A file whose page is not known: its head is at fault, or the whole, and then the body is not known either. */
export interface UnreadFile {
  readonly file: string;
  readonly body: PageBody | null;
}

/** A page of one kind. */
export type PageOf<K extends Kind> = Page & {readonly frontMatter: Extract<FrontMatter, {kind: K}>};

/** Narrows a page to a kind. */
export function isKind<K extends Kind>(page: Page, kind: K): page is PageOf<K> {
  return page.frontMatter.kind === kind;
}

/** Address of a file below `docs/`: `ke-hoach/index.mdx` → `/ke-hoach`. */
export function addressOf(file: string): string {
  const path = file.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '');
  return `/${path}`;
}
