/** What a reader of containers hands over: the document's paragraphs and tables, in order. */

/** One paragraph, white space folded, NFC. */
export interface SourceParagraph {
  readonly type: 'paragraph';
  readonly text: string;
  /** The lines it was made of; a document block such as the signature is read line by line. */
  readonly lines: readonly string[];
  /** Length of the bold run at the start of `text`, in UTF-16 units; 0 where it starts plain. */
  readonly bold: number;
  /** 1-based line or paragraph of the source, for messages. */
  readonly line: number;
}

/** A table: rows of cells, a cell its lines. */
export interface SourceTable {
  readonly type: 'table';
  readonly rows: readonly (readonly (readonly string[])[])[];
  readonly line: number;
}

export type SourceBlock = SourceParagraph | SourceTable;

/** Something that was left out of the pages, and why. */
export interface Dropped {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** Something the reader is not sure about. */
export interface Doubt {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

export interface SourceDocument {
  readonly blocks: readonly SourceBlock[];
  readonly dropped: readonly Dropped[];
  readonly doubts: readonly Doubt[];
  /** What was repaired or converted on the way, in words. */
  readonly notes: readonly string[];
}

/** Controls, soft hyphens, marks of direction and joiners, which no reader sees; code points that are none. */
const INVISIBLE = /[\p{Cc}\p{Cf}\uFFFE\uFFFF]/gu;

const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/** One line of text as the pages hold it: NFC, no invisible characters, runs of white space as one space. */
export function cleanLine(text: string): string {
  return text
    .replace(LONE_SURROGATE, '')
    .replaceAll('\uFEFF', '')
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .trim();
}

/**
 * A line cleaned, but with a tab where two columns stood side by side: at a tab or four spaces and
 * more. A tab after a marker (`1.`, `-`) is only the marker's space.
 */
export function cleanColumns(text: string): string {
  const columns = text.split(/\t+| {4,}/).map(cleanLine);
  const right = columns[0] === '' && columns.length > 1 && /\S/.test(text);
  const [first = '', ...rest] = columns.filter(Boolean);
  const marked =
    rest.length > 0 && LONE_MARKER.test(first) ? [`${first} ${rest[0]}`, ...rest.slice(1)] : [first, ...rest];
  return (right && /^\t/.test(text) && marked.length === 1 ? '\t' : '') + marked.join('\t');
}

const LONE_MARKER = /^([-–—+•*]|\(?[\p{L}\d]{1,4}[.)/]|\d+(\.\d+)+\.?)$/u;

/** A paragraph of one or more lines; `bold` counts in the joined text. */
export function paragraph(lines: readonly string[], line: number, bold = 0, text?: string): SourceParagraph {
  const joined = text ?? lines.join(' ');
  return {type: 'paragraph', text: joined, lines, bold: Math.min(bold, joined.length), line};
}

/** Dashes, dots and stars that only draw a rule: `-------`, `____`, `***`. */
export function isOrnament(text: string): boolean {
  return /^[\s\-–—_=*~.·•|+o]{3,}$/u.test(text) && !/[.]{3}$/.test(text.trim()) && /[-–—_=*~|]/u.test(text);
}
