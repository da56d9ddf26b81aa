import {lower, type PdfLine} from '../../core/pdf/pdf-lines.ts';
import {cleanLine} from '../../core/text/clean-line.ts';
import {isCapitals, isCutInTwo, joinLines} from './join-lines.ts';
import {readMarkers} from './marker.ts';
import {findPdfFurniture} from './pdf-furniture.ts';
import type {PageParts, PlacedLine} from './pdf-parts.ts';
import {joinTables} from './pdf-tables.ts';
import {
  type Doubt,
  type Dropped,
  isOrnament,
  paragraph,
  type SourceBlock,
  type SourceDocument,
} from './source.ts';

/** Paragraphs and tables of a PDF's text layer: tables by their rules, paragraphs by how full their lines are. */
export function readPdfPages(parts: readonly PageParts[]): SourceDocument {
  const all = parts.flatMap(({lines}) => lines.map(({line}) => line));
  const found = findPdfFurniture(all, parts.length);
  const furniture = new Set([...found].map((index) => all[index]!));
  const dropped: Dropped[] = [
    ...[...furniture].map((line) => ({
      line: line.page + 1,
      text: cleanLine(line.text),
      reason: 'số trang hoặc dòng đầu, cuối trang',
    })),
    ...parts.flatMap((part) => part.dropped),
  ];
  const doubts: Doubt[] = parts.flatMap((part) => part.doubts);
  const placed = parts.flatMap(({lines}) => lines).filter(({line}) => !furniture.has(line));
  const frames = framesOf(placed);
  const usual = percentile(
    placed.map(({line}) => line.size),
    0.5,
  );
  const blocks: SourceBlock[] = [];
  let group: PlacedLine[] = [];
  /** Footnotes whose mark is still to come, and those whose mark was not found: they follow the page. */
  let waiting: Footnote[] = [];
  let notes: SourceBlock[] = [];
  let joined = 0;
  const flush = () => {
    if (group.length > 0) {
      const lines = group.map(({line}) => line);
      const frame = frames.get(group[0]!.zone)!;
      const texts = lines.map((line) => markRight(line, frame));
      const text = cleanLine(lines.map((line) => line.text.replaceAll('\t', ' ')).reduce(joinLines));
      const page = lines[0]!.page + 1;
      if (isOrnament(text)) dropped.push({line: page, text, reason: 'đường kẻ trang trí'});
      else blocks.push(paragraph(texts, page, 0, text));
      joined += group.length - 1;
      const own = waiting.filter((note) => refersTo(text, note));
      waiting = waiting.filter((note) => !own.includes(note));
      blocks.push(...own.map(({block}) => block));
    }
    blocks.push(...notes);
    group = [];
    notes = [];
  };
  for (const part of parts) {
    const lines = part.lines.filter(({line}) => !furniture.has(line));
    const foot = footStart(lines, usual);
    const notesOfPage = footnotes(lines.slice(foot));
    waiting.push(...notesOfPage);
    const body = lines.slice(0, foot).map((entry) => withMarks(entry, notesOfPage));
    for (const entry of [...body, ...part.tables].sort((a, b) => a.order - b.order)) {
      if ('table' in entry) {
        flush();
        blocks.push(entry.table);
      } else {
        const last = group.at(-1);
        const goesOn =
          last?.zone === entry.zone &&
          runsOn(
            group.map(({line}) => line),
            entry.line,
            frames.get(entry.zone)!,
          );
        if (last && !goesOn) flush();
        group.push(entry);
      }
    }
    const open = group.map(({line}) => line.text).join(' ');
    notes.push(...waiting.filter((note) => !refersTo(open, note)).map(({block}) => block));
    waiting = waiting.filter((note) => refersTo(open, note));
  }
  flush();
  const whole = joinTables(blocks, doubts, dropped);
  return {
    unit: 'trang',
    blocks: whole,
    dropped,
    doubts,
    notes: joined > 0 ? [`đã nối ${joined} chỗ xuống dòng giữa đoạn`] : [],
  };
}

/** Where the footnotes of a page begin: lines in smaller letters down to its end, the first with a number that is raised there or above. */
function footStart(lines: readonly PlacedLine[], usual: number): number {
  let start = lines.length;
  while (start > 0 && lines[start - 1]!.line.size < usual * 0.9) start -= 1;
  const raised = new Set(lines.flatMap(({line}) => (line.text.match(RAISED_NUMBER) ?? []).map(lower)));
  while (start < lines.length && !opensNote(lines[start]!.line.text, raised)) start += 1;
  return start;
}

function opensNote(text: string, raised: ReadonlySet<number>): boolean {
  const match = NOTE_NUMBER.exec(text);
  return match !== null && (match[1] === undefined || raised.has(Number(match[1])));
}

const NOTE_NUMBER = /^(?:\[?(\d{1,3})\]?|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|\*{1,3})(?=[\s\p{Lu}“"(])\s*/u;
const RAISED_NUMBER = /[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu;

interface Footnote {
  readonly number: number | null;
  readonly block: SourceBlock;
}

function refersTo(text: string, {number}: Footnote): boolean {
  return number !== null && text.includes(`[${number}]`);
}

/** The notes at the foot of a page, each under its number in brackets, as those of a Word file. */
function footnotes(lines: readonly PlacedLine[]): Footnote[] {
  const groups = lines.reduce<PdfLine[][]>((out, {line}) => {
    if (out.length === 0 || NOTE_NUMBER.test(line.text)) out.push([line]);
    else out.at(-1)!.push(line);
    return out;
  }, []);
  return groups.map((group) => {
    const [first = '', ...others] = group.map(({text}) => cleanLine(text.replaceAll('\t', ' ')));
    const [, digits, raised] = NOTE_NUMBER.exec(first) ?? [];
    const number = digits !== undefined ? Number(digits) : raised !== undefined ? lower(raised) : null;
    const texts = [number === null ? first : first.replace(NOTE_NUMBER, `[${number}] `), ...others];
    return {number, block: {...paragraph(texts, group[0]!.page + 1, 0, texts.reduce(joinLines)), note: true}};
  });
}

/** A raised number is the mark of a note where a note of that number stands below; `m²` stays as it is. */
function withMarks(entry: PlacedLine, notes: readonly Footnote[]): PlacedLine {
  const text = entry.line.text.replace(RAISED_NUMBER, (raised) => {
    const number = lower(raised);
    return notes.some((note) => note.number === number) ? `[${number}]` : raised;
  });
  return text === entry.line.text ? entry : {...entry, line: {...entry.line, text}};
}

/** Edges of the text on the sheet, and whether paragraphs start with an indent. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly indents: boolean;
}

function framesOf(placed: readonly PlacedLine[]): Map<string, Frame> {
  const zones = new Map<string, PdfLine[]>();
  for (const {zone, line} of placed) {
    const lines = zones.get(zone) ?? [];
    zones.set(zone, lines);
    lines.push(line);
  }
  return new Map([...zones].map(([zone, lines]) => [zone, frameOf(lines)]));
}

function frameOf(lines: readonly PdfLine[]): Frame {
  const left = percentile(
    lines.map((line) => line.x0),
    0.05,
  );
  const right = percentile(
    lines.map((line) => line.x1),
    0.98,
  );
  const step = (right - left) * 0.02;
  const flush = lines.filter((line) => line.x0 <= left + step).length;
  const indented = lines.filter((line) => line.x0 > left + step && line.x0 < left + step * 6).length;
  return {left, right, indents: flush > lines.length * 0.25 && indented > lines.length * 0.1};
}

/** Whether a line carries on the paragraph whose lines are given. */
function runsOn(group: readonly PdfLine[], next: PdfLine, frame: Frame): boolean {
  const previous = group.at(-1)!;
  if (previous.text.includes('\t') || next.text.includes('\t')) return false;
  const width = frame.right - frame.left;
  if (isCentered(previous, frame) && isCentered(next, frame)) {
    return isCapitals(previous.text) === isCapitals(next.text) && previous.x1 - previous.x0 > width * 0.6;
  }
  // A title's first line may fill the width; only the next shows that it is centered.
  const middles = Math.abs(previous.x0 + previous.x1 - next.x0 - next.x1) / 2;
  if (isCentered(next, frame) && middles < width * 0.02 && previous.x1 - previous.x0 > width * 0.7) {
    return isCapitals(previous.text) === isCapitals(next.text) && !/[.;:]$/.test(previous.text);
  }
  if (isCapitals(previous.text) !== isCapitals(next.text)) return false;
  if (previous.page === next.page && next.y - previous.y > previous.size * 2.4) return false;
  const step = width * 0.02;
  const marker = readMarkers(next.text)[0];
  const hanging = group.length === 1 && !marker && readMarkers(previous.text).length > 0;
  const deeper = next.x0 > previous.x0 + step;
  if (deeper && !hanging) return false;
  if (frame.indents && !hanging && group.length === 1 && next.x0 > frame.left + step && !deeper) return false;
  if (isCutInTwo(previous.text, next.text)) return true;
  if (!isFull(previous, next, frame)) return false;
  return !marker || (!/[.;:]$/.test(previous.text) && !/^[\p{Lu}“"(]/u.test(marker.rest));
}

/** Whether the next word would not have fitted on the line. */
function isFull(previous: PdfLine, next: PdfLine, {left, right}: Frame): boolean {
  const advance = (previous.x1 - previous.x0) / Math.max(1, previous.text.length);
  const word = next.text.split(' ')[0] ?? '';
  return previous.x1 + (word.length + 1) * advance > right - (right - left) * 0.015;
}

function isCentered(line: PdfLine, {left, right}: Frame): boolean {
  const width = right - left;
  return Math.abs(line.x0 - left - (right - line.x1)) < width * 0.04 && line.x0 > left + width * 0.08;
}

/** Text in the right half alone belongs to the right column of header or signature. */
function markRight(line: PdfLine, {left, right}: Frame): string {
  const middle = (line.x0 + line.x1) / 2;
  return !line.text.includes('\t') && middle > left + (right - left) * 0.62 ? `\t${line.text}` : line.text;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
