import {cleanLine} from '../../core/text/clean-line.ts';
import type {SourceDocument} from '../plan/source.ts';

/** Cells that stand side by side; a line of running text is one cell. */
export type Row = readonly string[];

/** A page that an officer saved, as far as its words go. */
export interface SavedPage {
  readonly rows: readonly Row[];
  /** Running text, a paragraph each, hard-wrapped lines joined. */
  readonly paragraphs: readonly string[];
  /** What the page is called; empty where nothing says it. */
  readonly title: string;
  /** Where it was saved from; null where the file does not say it. */
  readonly url: string | null;
}

/** At the head of a line: an address within running text is what the text speaks of, not where it was saved. */
const ADDRESS = /^https?:\/\/[^\s<>"'|]+/m;

/** A document's paragraphs and tables as a saved page; its address is the first one that begins a line. */
export function pageOfDocument({blocks}: SourceDocument): SavedPage {
  const rows = blocks.flatMap((block): Row[] =>
    block.type === 'table' && block.lines === undefined
      ? block.rows.map((row) => row.map((lines) => cleanLine(lines.join(' '))))
      : (block.lines ?? []).map(rowOfLine),
  );
  return {
    rows: rows.filter((row) => row.some((cell) => cell !== '')),
    paragraphs: blocks.flatMap((block) =>
      block.type === 'paragraph'
        ? [block.text]
        : (block.lines ?? []).map((line) => cleanLine(line.replaceAll('\t', ' '))),
    ),
    title: '',
    url: ADDRESS.exec(rows.map((row) => row.join(' ')).join('\n'))?.[0].replace(/[.,;)]{1,9}$/, '') ?? null,
  };
}

/** A line of plain text: columns stand apart by tabs, bars or wide gaps. */
export function rowOfLine(line: string): Row {
  return line
    .split(/\t| {3}|\|/)
    .map(cleanLine)
    .filter((cell) => cell !== '');
}
