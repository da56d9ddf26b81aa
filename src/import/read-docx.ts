import {cleanColumns, cleanLine} from '../core/text/clean-line.ts';
import {formatRoman} from '../core/text/roman.ts';
import {readWord} from '../core/word/read-word.ts';
import type {WordBlock, WordDocument, WordNote, WordParagraph} from '../core/word/word-document.ts';
import {boldLead} from './bold-lead.ts';
import {isCapitals} from './plan/join-lines.ts';
import {readMarkers} from './plan/marker.ts';
import {
  type Doubt,
  type Dropped,
  isOrnament,
  paragraph,
  type SourceBlock,
  type SourceDocument,
} from './plan/source.ts';
import {runText} from './run-text.ts';

/** Reads the paragraphs and tables of a Word document as blocks of a plan. Throws `FileError`. */
export function readDocx(bytes: Uint8Array): SourceDocument {
  return new DocxReader(readWord(bytes)).read();
}

class DocxReader {
  readonly #document: WordDocument;
  readonly #dropped: Dropped[] = [];
  readonly #doubts: Doubt[] = [];
  /** Marks of the notes, in the order in which the text refers to them. */
  readonly #marks = new Map<string, string>();
  /** Notes and comments that the text refers to. */
  readonly #placed = new Set<string>();

  constructor(document: WordDocument) {
    this.#document = document;
  }

  read(): SourceDocument {
    const blocks = this.#document.body.flatMap((block) => this.#blocksOf(block));
    const placed = [...this.#placed].filter((key) => !key.startsWith('comment')).length;
    this.#dropRest();
    return {
      unit: 'đoạn',
      blocks,
      dropped: this.#dropped,
      doubts: this.#doubts,
      notes: placed === 0 ? [] : [`đã đặt ${placed} chú thích ngay dưới đoạn có dấu chú thích, như [1]`],
    };
  }

  #blocksOf(block: WordBlock): SourceBlock[] {
    const paragraphs = block.type === 'paragraph' ? [block] : block.rows.flat(2);
    for (const item of paragraphs) this.#doubt(item);
    const own = block.type === 'paragraph' ? this.#paragraphs(block) : this.#table(block.rows, block.line);
    return [...own, ...paragraphs.flatMap((item) => this.#notesOf(item))];
  }

  #table(rows: readonly (readonly (readonly WordParagraph[])[])[], line: number): SourceBlock[] {
    const cells = rows.map((row) =>
      row.map((cell) => cell.flatMap((item) => this.#linesOf(item)).filter((text) => !isOrnament(text))),
    );
    return cells.flat(2).length === 0 ? [] : [{type: 'table', rows: cells, line}];
  }

  #paragraphs(item: WordParagraph): SourceBlock[] {
    const lines = this.#linesOf(item);
    if (isOrnament(lines.join(' '))) {
      this.#drop(item.line, lines, 'đường kẻ trang trí');
      return [];
    }
    const bold = boldLead(item, this.#markOf);
    const whole = bold >= cleanLine(this.#rawText(item)).length;
    return splitLines(lines).map((group) => {
      const text = cleanLine(group.join(' '));
      const lead = group[0] === lines[0] ? bold : whole ? text.length : 0;
      const made = paragraph(group, item.line, lead, text);
      return item.bulletLevel === null || group[0] !== lines[0] ? made : {...made, level: item.bulletLevel};
    });
  }

  /** The lines that stay of a paragraph; none of a table of contents. */
  #linesOf(item: WordParagraph): string[] {
    const lines = this.#rawText(item)
      .split('\n')
      .map(cleanColumns)
      .filter((line) => line !== '');
    if (lines.length > 0 && item.label !== '') lines[0] = `${item.label} ${lines[0]}`;
    if (!item.style.contents) return lines;
    this.#drop(item.line, lines, 'mục lục');
    return [];
  }

  #rawText({runs}: WordParagraph): string {
    return runs.map((run) => runText(run, this.#markOf)).join('');
  }

  readonly #markOf = ({kind, id, marked}: WordNote): string => {
    if (kind === 'comment' || marked) return '';
    const key = `${kind} ${id}`;
    if (!this.#marks.has(key)) {
      const count = [...this.#marks.keys()].filter((other) => other.startsWith(kind)).length + 1;
      this.#marks.set(key, `[${kind === 'footnote' ? count : formatRoman(count).toLowerCase()}]`);
    }
    return this.#marks.get(key)!;
  };

  /** The footnotes and endnotes of a paragraph, each with its mark; its comments are reported. */
  #notesOf({runs, line}: WordParagraph): SourceBlock[] {
    return runs.flatMap(({note}): SourceBlock[] => {
      if (note === null) return [];
      const key = `${note.kind} ${note.id}`;
      if (this.#placed.has(key)) return [];
      this.#placed.add(key);
      const lines = this.#noteLines(note);
      if (note.kind === 'comment') {
        this.#drop(line, lines, 'ý kiến nhận xét (comment) trong tệp Word');
        return [];
      }
      if (lines.length === 0) {
        this.#doubts.push({line, text: this.#markOf(note), reason: 'dấu chú thích không có lời chú thích'});
        return [];
      }
      const [first = '', ...rest] = lines;
      const texts = [`${this.#markOf(note)} ${first}`.trim(), ...rest];
      return [{...paragraph(texts, line), note: true}];
    });
  }

  #noteLines({kind, id}: WordNote): string[] {
    const {footnotes, endnotes, comments} = this.#document;
    const notes = kind === 'footnote' ? footnotes : kind === 'endnote' ? endnotes : comments;
    return (notes.get(id) ?? [])
      .flatMap((block) => (block.type === 'paragraph' ? [block] : block.rows.flat(2)))
      .flatMap((item) => {
        this.#doubt(item);
        return this.#linesOf(item);
      });
  }

  /** Notes and comments that no place in the text refers to. */
  #dropRest(): void {
    const {footnotes, endnotes, comments} = this.#document;
    const rest = [
      {kind: 'footnote', notes: footnotes, reason: 'chú thích cuối trang không có chỗ trong văn bản'},
      {kind: 'endnote', notes: endnotes, reason: 'chú thích cuối văn bản không có chỗ trong văn bản'},
      {kind: 'comment', notes: comments, reason: 'ý kiến nhận xét (comment) trong tệp Word'},
    ] as const;
    for (const {kind, notes, reason} of rest)
      for (const id of notes.keys())
        if (!this.#placed.has(`${kind} ${id}`))
          this.#drop(0, this.#noteLines({kind, id, marked: false}), reason);
  }

  #drop(line: number, lines: readonly string[], reason: string): void {
    const text = cleanLine(lines.join(' '));
    if (text !== '') this.#dropped.push({line, text, reason});
  }

  /** What a reader of the file must know of a paragraph: changes that nobody accepted yet, signs without a name. */
  #doubt(item: WordParagraph): void {
    const {tracked, unknownSigns, hidden, line} = item;
    this.#drop(line, [hidden], 'chữ ẩn, không hiện trên giấy');
    const inserted = cleanLine(tracked.inserted);
    const deleted = cleanLine(tracked.deleted);
    if (inserted !== '' || deleted !== '') {
      const sides = [
        ...(inserted === '' ? [] : ['lấy chữ thêm vào']),
        ...(deleted === '' ? [] : ['bỏ chữ bị xóa']),
      ];
      const text = [inserted && `thêm: ${inserted}`, deleted && `xóa: ${deleted}`].filter(Boolean).join('; ');
      this.#doubts.push({
        line,
        text,
        reason: `có thay đổi chưa duyệt (Track Changes), đã đọc như được chấp nhận: ${sides.join(', ')}`,
      });
    }
    if (unknownSigns.length > 0)
      this.#doubts.push({
        line,
        text: cleanLine(this.#rawText(item)),
        reason: `ký hiệu không đọc được, ghi là �: ${[...new Set(unknownSigns)].join(', ')}`,
      });
  }
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
      // A heading in capitals does not run on into plain words.
      (isCapitals(before) !== isCapitals(line) && /^[\p{Lu}(]/u.test(line) && before.length > 1) ||
      (readMarkers(line).length > 0 && /^\S+\s+\p{Lu}/u.test(line));
    if (group && !starts) group.push(line);
    else groups.push([line]);
  }
  return groups;
}
