import {INSTRUMENT_TYPES} from '../../core/law/vocabulary/instrument-types.ts';
import {cleanLine} from '../../core/text/clean-line.ts';
import {opensSignature} from './closing-lines.ts';
import {cutAnnexes} from './cut-annexes.ts';
import {findClosing} from './cut-closing.ts';
import {isCapitals} from './join-lines.ts';
import {readMarkers} from './marker.ts';
import {isFirst} from './nesting.ts';
import {type Doubt, paragraph, type SourceBlock, type SourceParagraph} from './source.ts';

/** The parts of a document, in the order in which they stand. */
export interface Sections {
  /** Header block. */
  readonly head: readonly SourceBlock[];
  /** `KẾ HOẠCH`; null where no such line was found. */
  readonly type: string | null;
  readonly title: readonly SourceParagraph[];
  /** Recitals and enacting words. */
  readonly preamble: readonly SourceBlock[];
  readonly body: readonly SourceBlock[];
  /** Recipients and signature. */
  readonly closing: readonly SourceBlock[];
  /** Annexes and attached documents, each from its first line. */
  readonly annexes: readonly (readonly SourceBlock[])[];
  readonly doubts: readonly Doubt[];
}

/** Documents that are issued with another's number. */
const ATTACHED_TYPES = ['chương trình hành động', 'chiến lược', 'đề cương'];
const TYPES = new RegExp(
  `^(${[...ATTACHED_TYPES, ...INSTRUMENT_TYPES.map(({type}) => type)]
    .sort((a, b) => b.length - a.length)
    .join('|')})(?=$|[\\s:])`,
  'iu',
);
const RECITAL =
  /^(căn cứ|thực hiện|thi hành|triển khai|theo|xét|trên cơ sở|tiếp tục|để|nhằm|được sự)(?=\s)/iu;
const CONTINUES_TITLE = /^(giai đoạn|năm|trên địa bàn|của|và|đến|tại|về|trong|cho|\d|\()/iu;

/** Cuts a document into its parts. */
export function cutSections(blocks: readonly SourceBlock[]): Sections {
  const found = findType(blocks);
  const head = found
    ? [...blocks.slice(0, found.block), ...found.before]
    : blocks.slice(0, headLength(blocks));
  const rest = found ? [...found.after, ...blocks.slice(found.block + 1)] : blocks.slice(head.length);
  const end = findClosing(rest);
  const main = rest.slice(0, end);
  const below = rest.slice(end);
  const titleLength = countTitle(main);
  const body = main.slice(titleLength);
  const start = countPreamble(body);
  const {closing, annexes, doubts} = cutAnnexes(below);
  return {
    head,
    type: found?.type ?? null,
    title: main.slice(0, titleLength).filter((block) => block.type === 'paragraph'),
    preamble: body.slice(0, start),
    body: body.slice(start),
    closing,
    annexes,
    doubts,
  };
}

export function isRecital(text: string): boolean {
  return RECITAL.test(withoutBullet(text));
}

interface TypeLine {
  readonly block: number;
  readonly type: string;
  readonly before: SourceBlock[];
  readonly after: SourceBlock[];
}

/** The line that names the kind of document: alone on its line, or in capitals before the title. */
function findType(blocks: readonly SourceBlock[]): TypeLine | null {
  for (const [index, block] of blocks.slice(0, 40).entries()) {
    if (block.type !== 'paragraph') continue;
    for (const [at, raw] of block.lines.entries()) {
      const line = cleanLine(raw);
      const match = TYPES.exec(line);
      if (!match || readMarkers(line).length > 0) continue;
      const alone = match[0].length === line.replace(/[:.]$/, '').length;
      if (!alone && !isCapitals(match[0])) continue;
      const rest = [
        line.slice(match[0].length).replace(/^\s*:?\s*/, ''),
        ...block.lines.slice(at + 1).map(cleanLine),
      ];
      const title = rest.filter(Boolean);
      const before = block.lines.slice(0, at);
      return {
        block: index,
        type: match[0],
        before: before.length > 0 ? [paragraph(before, block.line)] : [],
        after: title.length > 0 ? [paragraph(title, block.line)] : [],
      };
    }
  }
  return null;
}

/** Without a type line the header block ends before the first recital or item. */
function headLength(blocks: readonly SourceBlock[]): number {
  const end = blocks.findIndex(
    (block) => block.type === 'paragraph' && (isRecital(block.text) || readMarkers(block.text).length > 0),
  );
  return Math.max(0, end);
}

function countTitle(blocks: readonly SourceBlock[]): number {
  let count = 0;
  for (const block of blocks.slice(0, 6)) {
    if (block.type !== 'paragraph' || block.note || opensItem(block.text, count)) break;
    const {text} = block;
    const capitals = isCapitals(text);
    if (
      count === 0
        ? /^căn cứ\s/iu.test(text) && !capitals
        : !continuesTitle(blocks[count - 1]!, block, capitals)
    )
      break;
    count += 1;
  }
  return count;
}

/** Whether a line below the type opens the outline; `XIV CỦA ĐẢNG` carries on a title that ends in `LẦN THỨ`. */
function opensItem(text: string, count: number): boolean {
  const marker = readMarkers(text)[0];
  if (!marker) return false;
  return count === 0 || marker.kind !== 'roman' || /[^IVX]/.test(marker.label) || isFirst(marker);
}

function continuesTitle(before: SourceBlock, block: SourceParagraph, capitals: boolean): boolean {
  if (before.type !== 'paragraph' || /[.;:]$/.test(before.text)) return false;
  if (/^\((ban hành|kèm theo|phê duyệt)/iu.test(block.text)) return false;
  // `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …` below the title of a decision is its authority, not its title.
  if (capitals)
    return !opensSignature(block.text) && !/^(ỦY|UỶ) BAN NHÂN DÂN|^HỘI ĐỒNG NHÂN DÂN/u.test(block.text);
  if (isRecital(block.text) || /[.;:]$/.test(block.text) || block.text.length > 250) return false;
  return block.bold === block.text.length || (CONTINUES_TITLE.test(block.text) && block.text.length < 120);
}

/** Recitals and enacting words reach to the first item; bullets before it count as recitals where they read so. */
function countPreamble(blocks: readonly SourceBlock[]): number {
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'table') return index;
    const marker = readMarkers(block.text)[0];
    if (marker && !isRecital(block.text)) return index;
    if (/^QUYẾT (ĐỊNH|NGHỊ)\s*:?$/u.test(block.text)) return index + 1;
    if (isCapitals(block.text) && index > 0 && block.text.length > 4) return index;
    // Words that announce the content end the preamble, even before an unnumbered heading.
    if (/(như sau|sau đây|các nội dung sau|cụ thể)\s*:$/iu.test(block.text)) return index + 1;
  }
  return 0;
}

function withoutBullet(text: string): string {
  return text.replace(/^[-–—•+*]\s*/, '');
}
