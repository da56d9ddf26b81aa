import {cleanColumns, cleanLine} from '../core/text/clean-line.ts';
import {readWord, type WordParagraph} from '../core/word/read-word.ts';
import {boldLead} from './bold-lead.ts';
import {fromLegacyFont} from './decode-text.ts';
import {readMarkers} from './plan/marker.ts';
import {type Dropped, isOrnament, paragraph, type SourceBlock, type SourceDocument} from './plan/source.ts';

/** Reads the paragraphs and tables of a Word document as blocks of a plan. Throws `FileError`. */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const {body, footnotes, endnotes} = readWord(bytes);
  const dropped: Dropped[] = [];
  const drop = (line: number, lines: readonly string[], reason: string) => {
    const text = cleanLine(lines.join(' '));
    if (text !== '') dropped.push({line, text, reason});
  };

  /** The lines that stay of a paragraph; none of a table of contents. */
  const linesOf = (item: WordParagraph): string[] => {
    const lines = rawText(item)
      .split('\n')
      .map(cleanColumns)
      .filter((line) => line !== '');
    if (lines.length > 0 && item.label !== '') lines[0] = `${item.label} ${lines[0]}`;
    if (!item.style.contents) return lines;
    drop(item.line, lines, 'mục lục');
    return [];
  };

  const blocks = body.flatMap((block): SourceBlock[] => {
    if (block.type === 'table') {
      const rows = block.rows.map((row) =>
        row.map((cell) => cell.flatMap(linesOf).filter((line) => !isOrnament(line))),
      );
      return rows.flat(2).length === 0 ? [] : [{type: 'table', rows, line: block.line}];
    }
    const lines = linesOf(block);
    if (!isOrnament(lines.join(' '))) return paragraphsOf(block, lines);
    drop(block.line, lines, 'đường kẻ trang trí');
    return [];
  });

  // Notes are no part of the clauses; each is reported with its words.
  const dropNotes = (notes: typeof body, reason: string) => {
    for (const note of notes)
      for (const item of note.type === 'paragraph' ? [note] : note.rows.flat(2))
        drop(0, linesOf(item), reason);
  };
  dropNotes(footnotes, 'chú thích cuối trang');
  dropNotes(endnotes, 'chú thích cuối văn bản');
  return {blocks, dropped, doubts: [], notes: []};
}

function paragraphsOf(item: WordParagraph, lines: readonly string[]): SourceBlock[] {
  const bold = boldLead(item);
  const whole = bold >= cleanLine(rawText(item)).length;
  return splitLines(lines).map((group) => {
    const text = cleanLine(group.join(' '));
    const lead = group[0] === lines[0] ? bold : whole ? text.length : 0;
    return paragraph(group, item.line, lead, text);
  });
}

function rawText({runs}: WordParagraph): string {
  return runs.map(({text, font}) => fromLegacyFont(text, font)).join('');
}

/** A manual line break inside a paragraph ends it where an item follows or the sentence is over. */
function splitLines(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const starts =
      before === undefined ||
      /[.;:]$/.test(before) ||
      (readMarkers(line).length > 0 && /^\S+\s+\p{Lu}/u.test(line));
    if (group && !starts) group.push(line);
    else groups.push([line]);
  }
  return groups;
}
