import {cleanColumns, cleanLine} from '../../core/text/clean-line.ts';
import {type Emphasized, looksLikeMarkdown, readEmphasis} from './emphasis.ts';
import {findPageNumbers} from './furniture.ts';
import {continues, isCutInTwo, joinLines, measureWrapping, type Wrapping} from './join-lines.ts';
import {readPipeTable} from './pipe-table.ts';
import {
  type Doubt,
  type Dropped,
  isOrnament,
  paragraph,
  type SourceBlock,
  type SourceDocument,
  type SourceParagraph,
} from './source.ts';
import {readTabTable} from './tab-table.ts';

interface Line {
  readonly text: string;
  readonly bold: readonly boolean[];
  readonly number: number;
}

/** Paragraphs and tables of a plain or Markdown text; hard line breaks and page furniture repaired. */
export function readPlain(source: string): SourceDocument {
  const markdown = looksLikeMarkdown(source);
  const raw = source.replace(/\r\n?|\u2028|\u2029/g, '\n').split('\n');
  const dropped: Dropped[] = [];
  const doubts: Doubt[] = [];
  const notes: string[] = [];
  const blocks: SourceBlock[] = [];
  const furniture = findPageNumbers(raw.map((text) => ({text})));
  const texts = raw.map((text) => (text.includes('|') ? text.trim() : text)).map(openRow);
  const wrapping = measureWrapping(
    // A row of cells is as long as its words.
    texts
      .filter((text) => text !== '|' && !text.trim().includes('\t'))
      .map((text) => plainText(text, markdown)),
  );
  let pending: string[] = [];
  let joined = 0;
  let crossed = 0;

  const flush = (end: number) => {
    if (pending.length === 0) return;
    const lines = toLines(pending, end - pending.length, markdown);
    for (const group of groupLines(lines, wrapping)) {
      joined += group.length - 1;
      const next = toParagraph(group);
      const last = blocks.at(-1);
      if (
        wrapping.wrapped &&
        last?.type === 'paragraph' &&
        isCutInTwo(last.text, next.text) &&
        isLong(last, wrapping)
      ) {
        blocks[blocks.length - 1] = merge(last, next);
        crossed += 1;
      } else if (isOrnament(next.text))
        dropped.push({line: next.line, text: next.text, reason: 'đường kẻ trang trí'});
      else if (next.text !== '') blocks.push(next);
    }
    pending = [];
  };

  for (let at = 0; at < raw.length; at += 1) {
    const text = texts[at]!;
    if (furniture.has(at)) {
      dropped.push({line: at + 1, text: cleanLine(text), reason: 'số trang'});
      // The paragraph runs on over the page break: nothing is flushed unless a blank line does it.
      if (pending.length > 0) flush(at);
      continue;
    }
    const table = text.startsWith('|') ? readPipeTable(texts, at) : readTabTable(texts, at);
    if (table) {
      flush(at);
      blocks.push({
        type: 'table',
        line: at + 1,
        rows: table.rows.map((row) => row.map((cell) => cellLines(cell, markdown))),
      });
      at = table.end - 1;
    } else if (text.trim() === '' || text === '|') flush(at);
    else pending.push(text);
  }
  flush(raw.length);
  if (joined > 0) notes.push(`đã nối ${joined} chỗ xuống dòng giữa đoạn`);
  if (crossed > 0) notes.push(`đã nối ${crossed} đoạn bị ngắt bởi trang hoặc dòng trống`);
  return {unit: 'dòng', blocks, dropped, doubts, notes};
}

/** `left | right |`, a row without its first bar, stands for two columns. */
function openRow(text: string): string {
  return /^[^|]+\|.*\|$/.test(text) ? text.replaceAll('|', '\t').trim() : text;
}

function plainText(text: string, markdown: boolean): string {
  return cleanLine(markdown ? readEmphasis(text.replace(/^\s*#{1,6}\s+/, '')).text : text);
}

/** Lines of one block, with emphasis read over the whole of it: a bold run may span a line break. */
function toLines(texts: readonly string[], offset: number, markdown: boolean): Line[] {
  if (!markdown)
    return texts.map((text, index) => ({text: cleanColumns(text), bold: [], number: offset + index + 1}));
  const headed = texts.map((text) => text.replace(/^\s*#{1,6}\s+(\S.*)?$/, '**$1**')).join('\n');
  const {text, bold}: Emphasized = readEmphasis(headed.replaceAll('****', ''));
  let start = 0;
  return text.split('\n').map((line, index) => {
    const flags = bold.slice(start, start + line.length);
    start += line.length + 1;
    return {text: cleanColumns(line), bold: flags, number: offset + Math.min(index, texts.length - 1) + 1};
  });
}

function groupLines(lines: readonly Line[], wrapping: Wrapping): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (line.text === '') continue;
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && continues(previous.text, line.text, wrapping)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function toParagraph(group: readonly Line[]): SourceParagraph {
  const text = cleanLine(group.map((line) => line.text.replaceAll('\t', ' ')).reduce(joinLines));
  return paragraph(
    group.map((line) => line.text),
    group[0]!.number,
    boldLead(group),
    text,
  );
}

/** How many characters of the joined text are bold from its start. */
function boldLead(group: readonly Line[]): number {
  let length = 0;
  for (const line of group) {
    const visible = [...line.text].length === 0 ? 0 : line.text.length;
    const firstPlain = line.bold.findIndex((flag, index) => !flag && /\S/.test(line.text[index] ?? ' '));
    if (line.bold.length === 0 || firstPlain === 0) return length;
    if (firstPlain > 0) return length + line.text.slice(0, firstPlain).trimEnd().length;
    length += visible + 1;
  }
  return Math.max(0, length - 1);
}

function isLong(last: SourceParagraph, wrapping: Wrapping): boolean {
  return (last.lines.at(-1)?.length ?? 0) > wrapping.width * 0.6;
}

function merge(first: SourceParagraph, second: SourceParagraph): SourceParagraph {
  const bold =
    first.bold === first.text.length ? first.text.length + (second.bold && second.bold + 1) : first.bold;
  return paragraph([...first.lines, ...second.lines], first.line, bold, joinLines(first.text, second.text));
}

/** The lines of a cell, without rules and empty lines. */
function cellLines(cell: string, markdown: boolean): string[] {
  return toLines(cell.split('\n'), 0, markdown)
    .map((line) => cleanLine(line.text))
    .filter((text) => text !== '' && !isOrnament(text));
}
