import {type PdfItem, type PdfLine, pdfLines} from '../../core/pdf/pdf-lines.ts';
import {cleanLine} from '../../core/text/clean-line.ts';
import {findPageNumbers} from './furniture.ts';
import {isCapitals, isCutInTwo, joinLines} from './join-lines.ts';
import {readMarkers} from './marker.ts';
import {type Dropped, isOrnament, paragraph, type SourceBlock, type SourceDocument} from './source.ts';

/** Paragraphs of a PDF's text layer: lines by height, columns by gaps, paragraphs by how full their lines are. */
export function readPdfItems(pages: readonly (readonly PdfItem[])[]): SourceDocument {
  const all = pages.flatMap((items, page) => pdfLines(items, page));
  const furniture = findFurniture(all, pages.length);
  const dropped: Dropped[] = [...furniture].map((index) => ({
    line: all[index]!.page + 1,
    text: cleanLine(all[index]!.text),
    reason: 'số trang hoặc dòng đầu, cuối trang',
  }));
  const lines = all.filter((_, index) => !furniture.has(index));
  const frame = frameOf(lines);
  const blocks: SourceBlock[] = [];
  let group: PdfLine[] = [];
  let joined = 0;
  const flush = () => {
    if (group.length === 0) return;
    const texts = group.map((line) => markRight(line, frame));
    const text = cleanLine(group.map((line) => line.text.replaceAll('\t', ' ')).reduce(joinLines));
    if (isOrnament(text)) dropped.push({line: group[0]!.page + 1, text, reason: 'đường kẻ trang trí'});
    else blocks.push(paragraph(texts, group[0]!.page + 1, 0, text));
    joined += group.length - 1;
    group = [];
  };
  for (const line of lines) {
    if (group.length > 0 && !runsOn(group, line, frame)) flush();
    group.push(line);
  }
  flush();
  const notes = joined > 0 ? [`đã nối ${joined} chỗ xuống dòng giữa đoạn`] : [];
  const columns = lines.filter((line) => (line.text.match(/\t/g) ?? []).length >= 2).length;
  const doubts =
    columns > 5
      ? [
          {
            line: 0,
            text: `${columns} dòng`,
            reason: 'PDF có bảng; các ô được đọc theo từng dòng, cần đối chiếu với bản gốc',
          },
        ]
      : [];
  return {unit: 'trang', blocks, dropped, doubts, notes};
}

/** Numbers alone at the edge of pages, and lines that stand at one height on most pages. */
function findFurniture(lines: readonly PdfLine[], pageCount: number): Set<number> {
  const found = new Set<number>();
  const repeated = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const first = lines[index - 1]?.page !== line.page;
    const last = lines[index + 1]?.page !== line.page;
    if (!first && !last) return;
    if (findPageNumbers([{text: `${line.text}\f`}]).size > 0) found.add(index);
    const key = `${line.text.replace(/\d+/g, '#')}@${Math.round(line.y / 6)}`;
    repeated.set(key, [...(repeated.get(key) ?? []), index]);
  });
  for (const indexes of repeated.values()) {
    if (indexes.length >= 3 && indexes.length > pageCount / 2) for (const index of indexes) found.add(index);
  }
  return found;
}

/** Edges of the text on the sheet, and whether paragraphs start with an indent. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly indents: boolean;
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
