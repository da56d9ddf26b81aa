import type {WordStyle} from './styles.ts';

/** A run of text with what matters of its looks. */
export interface WordRun {
  text: string;
  /** Null where the run leaves it to the paragraph's style. */
  bold: boolean | null;
  /** Shown in capitals; null where the run leaves it to the paragraph's style. `text` is what is shown. */
  caps: boolean | null;
  hidden: boolean;
  font: string;
  /** The note or comment that hangs on this place; such a run has no text. */
  note: WordNote | null;
}

export interface WordNote {
  readonly kind: 'footnote' | 'endnote' | 'comment';
  readonly id: string;
  /** The author's own mark follows as text, so that no number is shown. */
  readonly marked: boolean;
}

/** A paragraph as a reader of the printed page sees it: without what is hidden, deleted or moved away. */
export interface WordParagraph {
  readonly type: 'paragraph';
  readonly runs: readonly WordRun[];
  readonly style: WordStyle;
  /** What Word's own numbering puts before it; empty where it has none. */
  readonly label: string;
  /** Level of the bullet list that gave the label, from 0; null for other labels. */
  readonly bulletLevel: number | null;
  /** Words that somebody put in or took out while changes were tracked, the last side taken. */
  readonly tracked: {readonly inserted: string; readonly deleted: string};
  /** Words with the mark of hidden text. */
  readonly hidden: string;
  /** Signs of symbol fonts that nobody can name: font and code. */
  readonly unknownSigns: readonly string[];
  /** 1-based among the paragraphs that show something, as people count them. */
  readonly line: number;
}

/** Rows of cells; a merged cell is followed by empty ones, a table within a cell is flattened into it. */
interface WordTable {
  readonly type: 'table';
  readonly rows: readonly (readonly (readonly WordParagraph[])[])[];
  readonly line: number;
}

export type WordBlock = WordParagraph | WordTable;

export interface WordDocument {
  readonly body: readonly WordBlock[];
  /** By the id under which a run refers to them. */
  readonly footnotes: WordNotes;
  readonly endnotes: WordNotes;
  readonly comments: WordNotes;
}

type WordNotes = ReadonlyMap<string, readonly WordBlock[]>;
