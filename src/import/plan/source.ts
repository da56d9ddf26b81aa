import type {PdfFault} from '../../core/pdf/fault-words.ts';

/** What a reader of containers hands over: the document's paragraphs and tables, in order. */

/** One paragraph, white space folded, NFC. */
export interface SourceParagraph {
  readonly type: 'paragraph';
  readonly text: string;
  /** The lines it was made of; a document block such as the signature is read line by line. */
  readonly lines: readonly string[];
  /** Length of the bold run at the start of `text`, in UTF-16 units; 0 where it starts plain. */
  readonly bold: number;
  /** 1-based line, paragraph or page of the source, for messages. */
  readonly line: number;
  /** Level of the bullet list in the word processor, from 0, where the document says it. */
  readonly level?: number;
  /** A footnote or endnote, with its mark, right below the paragraph that refers to it. */
  readonly note?: true;
}

/** A table: rows of cells, a cell its lines. */
export interface SourceTable {
  readonly type: 'table';
  readonly rows: readonly (readonly (readonly string[])[])[];
  readonly line: number;
  /** Where the cells are guessed from columns of a PDF: its lines as they stand, tabs between columns. */
  readonly lines?: readonly string[];
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

/** What `line` counts, as people count it in that kind of file. */
export type SourceUnit = 'dòng' | 'đoạn' | 'trang';

export interface SourceDocument {
  readonly unit: SourceUnit;
  readonly blocks: readonly SourceBlock[];
  readonly dropped: readonly Dropped[];
  readonly doubts: readonly Doubt[];
  /** What was repaired or converted on the way, in words. */
  readonly notes: readonly string[];
  /** Why the words of a PDF may not be those that it shows. */
  readonly fault?: PdfFault | null;
}

/** A paragraph of one or more lines; `bold` counts in the joined text. */
export function paragraph(lines: readonly string[], line: number, bold = 0, text?: string): SourceParagraph {
  const joined = text ?? lines.join(' ');
  return {type: 'paragraph', text: joined, lines, bold: Math.min(bold, joined.length), line};
}

/** Dashes, dots and stars that only draw a rule: `-------`, `____`, `***`. */
export function isOrnament(text: string): boolean {
  return /^[\s\-–—_=*~.·•|+o]{3,}$/u.test(text) && !/[.]{3}$/.test(text.trim()) && /[-–—_=*~|]/u.test(text);
}
