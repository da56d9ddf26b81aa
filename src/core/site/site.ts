import type {Citation, Registry} from '../law/index.ts';
import type {PageChange} from '../page/history.ts';
import type {InstrumentFrontMatter} from '../page/instrument-schema.ts';
import type {Office} from '../page/office-schema.ts';
import type {ClauseSource, Page, PageOf} from '../page/page.ts';
import type {TopicFrontMatter} from '../page/page-schema.ts';
import type {Review} from '../page/review.ts';
import type {CheckerScore} from './checker-score.ts';
import type {GoldScore} from './gold-score.ts';
import type {InstrumentEvent, InstrumentForce} from './instrument-events.ts';
import type {Relation} from './relations.ts';

/** A clause with its place in the plan. */
export interface Clause extends ClauseSource {
  /** Key of the plan. */
  readonly plan: string;
  readonly file: string;
  /** Its paragraphs and table rows as one text, lines separated by `\n`; mention spans point into it. */
  readonly text: string;
  /** Address with the anchor. */
  readonly url: string;
  readonly parent: string | null;
  /** Ids of the clauses right below it, in order. */
  readonly children: readonly string[];
}

/** A plan: its overview page, its pages in order, its clauses in the order of the document. */
export interface Plan {
  readonly key: string;
  readonly page: PageOf<'plan'>;
  readonly sections: readonly PageOf<'section'>[];
  readonly clauses: readonly Clause[];
}

export interface Instrument extends Omit<InstrumentFrontMatter, 'events'> {
  readonly url: string;
  readonly file: string;
  readonly events: readonly InstrumentEvent[];
  /** Its state on the day of the build. */
  readonly force: InstrumentForce;
  /** When that state must be checked again. */
  readonly review: Review;
  /** Day of its entry into force, ISO. */
  readonly effective: string | null;
  /** Amendments and replacements later than the plan, as sentences without their subject. */
  readonly changes: readonly string[];
}

/** What the build knows beside the content; node finds it out, the core has no clock. */
export interface BuildFacts {
  /** Day of the build, ISO; null where none is asked for. */
  readonly asOf: string | null;
  /** Day of the check, ISO, which may be later than that of the last commit; null where none is asked for. */
  readonly today?: string | null;
  /** Changes of each page, by its file below `docs/`, the newest first; empty without version history. */
  readonly history: Readonly<Record<string, readonly PageChange[]>>;
  /** Score of the citation grammar on the project's gold set; null where there is none. */
  readonly gold: GoldScore | null;
  /** Score of the citation checker when it was last measured; absent where none is kept. */
  readonly checker?: CheckerScore | null;
}

export interface Topic extends TopicFrontMatter {
  readonly url: string;
  readonly file: string;
}

/** One citation found in one place. */
export interface Mention {
  readonly citation: Citation;
  readonly page: Page;
  /** The clause it stands in; null in a page's own prose. */
  readonly clause: Clause | null;
  readonly line: number;
  /** The text that the citation's spans point into. */
  readonly text: string;
  /** Why it leads nowhere, where the page declares so. */
  readonly reason: string | null;
}

/** All that the content says, checked: what the build, the pages and the data files are made from. */
export interface Site {
  readonly pages: readonly Page[];
  /** The newest first. */
  readonly plans: readonly Plan[];
  readonly instruments: readonly Instrument[];
  readonly topics: readonly Topic[];
  /** Every relation once, from the acting instrument to the one acted upon. */
  readonly relations: readonly Relation[];
  /** What citations resolve against. */
  readonly registry: Registry;
  readonly mentions: readonly Mention[];
  /** Whose site it is; null where nobody has said so. */
  readonly office: Office | null;
  readonly build: BuildFacts;
}
