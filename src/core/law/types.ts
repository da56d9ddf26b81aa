/** The shapes of a citation: found (Mention), then resolved (Citation). Offsets are UTF-16 code units of the text as given. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One place inside an instrument: điểm a khoản 2 Điều 5 is `{article: '5', clause: '2', point: 'a'}`. */
export interface ProvisionPart {
  readonly part?: string;
  readonly chapter?: string;
  readonly section?: string;
  readonly subsection?: string;
  readonly appendix?: string;
  /** Mẫu số 01/PLI. */
  readonly form?: string;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
  readonly item?: string;
  readonly paragraph?: string;
  /** Last label of a range, at the finest level named: "Điều 8 đến Điều 13" is `{article: '8', through: '13'}`. */
  readonly through?: string;
}

/** The pinpoint that governs a mention directly. */
export interface Provision extends Span {
  /** As written, white space folded. */
  readonly text: string;
  readonly parts: readonly ProvisionPart[];
}

interface MentionBase extends Span {
  /** Issue date said of this mention, ISO. */
  readonly date: string | null;
  /** The day as written where the calendar has no such day: `31/02/2023`. */
  readonly impossibleDate?: string;
  /** Issuer as written, white space folded. */
  readonly issuer: string | null;
  /** Subject as written ("về …"), or the title of an instrument cited by title. */
  readonly title: string | null;
  readonly provision: Provision | null;
}

/** An instrument that shows a document number. */
export interface NumberedMention extends MentionBase {
  readonly kind: 'numbered';
  readonly numberStart: number;
  readonly numberEnd: number;
  /** Normalised: lower case, with marks. Null where neither a type word nor the symbol says it. */
  readonly type: string | null;
  /** Whether the text itself says the type (else it was taken from the symbol). */
  readonly typeWritten: boolean;
  /** Normalised spelling: `0125/kh-ubnd` is `125/KH-UBND`. An inverted symbol stays inverted. */
  readonly number: string;
  /** The number as it stands in the text. */
  readonly numberWritten: string;
  /** A form cited without an annex, which is no pinpoint of its own: "Biểu số 3". */
  readonly form?: string;
  /** Year said beside the number: "Nghị quyết 27-NQ/TW năm 2022". */
  readonly year: number | null;
}

/** An instrument cited by title alone: "Luật Đất đai năm 2024". */
export interface NamedMention extends MentionBase {
  readonly kind: 'named';
  readonly type: null;
  readonly number: null;
  readonly title: string;
  /** Year said after the title, which tells two laws of one name apart. */
  readonly year: number | null;
}

/** "Nghị định này", "Quyết định nêu trên": points at an instrument named before, or at the text itself. */
export interface BackReference extends MentionBase {
  readonly kind: 'back-reference';
  readonly type: string;
  readonly number: null;
  /** `này` may be the citing text itself. */
  readonly near: boolean;
}

export type Mention = NumberedMention | NamedMention | BackReference;

type Resolution = 'linked' | 'ambiguous' | 'unknown' | 'self';

/** Where the mention and the instrument it names differ, or the mention contradicts itself; `by`: what says otherwise. */
export type Discrepancy =
  | {readonly kind: 'date'; readonly written: string; readonly official: string}
  | {readonly kind: 'impossible-date'; readonly written: string}
  /** `date` is a day, or a year alone, ISO. */
  | {readonly kind: 'future'; readonly date: string; readonly citingDate: string}
  | {readonly kind: 'inverted-symbol'; readonly written: string; readonly official: string}
  | {
      readonly kind: 'type';
      readonly written: string;
      readonly expected: string;
      readonly by: 'instrument' | 'symbol';
    }
  | {
      readonly kind: 'issuer';
      readonly written: string;
      readonly official: string;
      readonly by: 'instrument' | 'symbol';
    }
  /** `said` is the year beside the number or in its date. */
  | {readonly kind: 'year'; readonly written: number; readonly said: string}
  | {readonly kind: 'title'; readonly written: string; readonly official: string};

interface Resolved {
  readonly key: string | null;
  readonly resolution: Resolution;
  /** Keys of every instrument that the mention may mean; one when linked. */
  readonly candidates: readonly string[];
  readonly discrepancies: readonly Discrepancy[];
}

export type Citation = Mention & Resolved;

/** What the resolver knows of one instrument. */
export interface InstrumentRef {
  readonly key: string;
  /** Any case: `Nghị định`. */
  readonly type: string;
  readonly number: string | null;
  readonly issuer: string | null;
  /** ISO. */
  readonly issued: string | null;
  readonly title: string;
  /** Other names under which it is cited by title. */
  readonly aliases?: readonly string[];
  /** Other numbers under which it is cited. */
  readonly alternativeNumbers?: readonly string[];
  /** The citing text itself. */
  readonly self?: boolean;
}

/** What is known of the citing text. */
export interface CitingContext {
  /** Key of the citing text, if it is an instrument of the registry. */
  readonly self?: string;
  /** Issue date of the citing text, ISO: nothing cites the future. */
  readonly date?: string;
  /**
   * Keys of instruments that the citing document names in full in another passage: there a later mention
   * needs type and number alone.
   */
  readonly established?: ReadonlySet<string>;
  /**
   * The text comes from elsewhere: "Quyết định của Chủ tịch UBND tỉnh" says nothing there of which province,
   * so that of the names only those of laws count, unless the number at its head is one the registry knows.
   * @default false
   */
  readonly foreign?: boolean;
}

/**
 * A document number (số, ký hiệu) and its parts. Forms:
 *   63/2010/NĐ-CP      serial / year / symbol    normative
 *   468/QĐ-TTg         serial / symbol           administrative
 *   3637/UBND-VX       serial / symbol           official letter: no type code
 *   17-NQ/TW           serial - symbol           Party
 *   64-CP, 50/SL       serial, one code          old
 *   100/2019           serial / year             the symbol left out
 *   63                 serial                    year or day said beside it
 */
export interface DocumentNumber {
  /** Without leading zeros. */
  readonly serial: number;
  /** A letter after the serial: `12a/KH-UBND`. */
  readonly suffix: string;
  readonly year: number | null;
  /** `/` or, in Party documents and old ones, `-`. */
  readonly separator: '/' | '-';
  /** Codes, normalised: `['NĐ', 'CP']`; empty where the symbol is left out. */
  readonly codes: readonly string[];
  /** What stands between the codes, one fewer than codes. */
  readonly joints: readonly string[];
}
