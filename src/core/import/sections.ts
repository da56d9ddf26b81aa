import {fold} from '../text/fold.ts';
import {opensRecipients, opensSignature} from './closing.ts';
import {isCapitals} from './join-lines.ts';
import {readMarkers} from './marker.ts';
import {readAnnexLabel} from './outline.ts';
import {cleanLine, paragraph, type SourceBlock, type SourceParagraph} from './source.ts';

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
}

const TYPES =
  /^(kế hoạch|chương trình hành động|chương trình|đề án|phương án|chỉ thị|nghị quyết|quyết định|hướng dẫn|thông báo|báo cáo|quy chế|quy định|chiến lược|dự án|đề cương)(?=$|[\s:])/iu;
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
  const {closing, annexes} = cutAnnexes(below);
  return {
    head,
    type: found?.type ?? null,
    title: main.slice(0, titleLength).filter((block) => block.type === 'paragraph'),
    preamble: body.slice(0, start),
    body: body.slice(start),
    closing,
    annexes,
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
    if (block.type !== 'paragraph' || readMarkers(block.text).length > 0) break;
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

/** Where recipients or the signature begin: the last such place, since a heading in capitals may look alike. */
function findClosing(blocks: readonly SourceBlock[]): number {
  const recipients = blocks.findIndex(holdsRecipients);
  if (recipients >= 0) {
    let start = recipients;
    // A signature may stand above the recipients, with nothing but names between.
    for (let at = recipients - 1; at >= Math.max(0, recipients - 8); at -= 1) {
      const block = blocks[at]!;
      if (block.type === 'table' || block.text.length > 90 || readMarkers(block.text).length > 0) break;
      const signs = block.lines.some((line) => line.split('\t').map(cleanLine).some(opensSignature));
      if (signs) start = at;
    }
    return start;
  }
  const annex = blocks.findIndex(
    (block) => block.type === 'paragraph' && readAnnexLabel(block.text) !== null,
  );
  const signature = blocks.findIndex(
    (block, index) =>
      index > 2 &&
      (annex < 0 || index < annex) &&
      block.type === 'paragraph' &&
      opensSignature(cleanLine(block.lines[0]!.split('\t').at(-1)!)) &&
      blocks
        .slice(index + 1, annex < 0 ? undefined : annex)
        .every((later) => later.type === 'paragraph' && later.text.length < 120),
  );
  return signature >= 0 ? signature : annex >= 0 ? annex : blocks.length;
}

function holdsSignature(block: SourceBlock): boolean {
  return (
    block.type === 'table' &&
    block.rows.flat(2).join(' ').length < 400 &&
    block.rows.some((row) => row.some((cell) => opensSignature(cell[0] ?? '')))
  );
}

function holdsRecipients(block: SourceBlock): boolean {
  if (block.type === 'paragraph')
    return block.lines.some((line) => line.split('\t').map(cleanLine).some(opensRecipients));
  return block.rows.some((row) => row.some((cell) => cell.some(opensRecipients)));
}

/** Below the signature each line `PHỤ LỤC …`, or the title of an attached document, opens an annex. */
function cutAnnexes(blocks: readonly SourceBlock[]): {closing: SourceBlock[]; annexes: SourceBlock[][]} {
  const closing: SourceBlock[] = [];
  const annexes: SourceBlock[][] = [];
  for (const block of blocks) {
    const current = annexes.at(-1);
    if (opensAnnex(block, current)) annexes.push([block]);
    else if (current) current.push(block);
    else if (isClosingBlock(block)) closing.push(block);
    else annexes.push([block]);
  }
  return {closing, annexes};
}

function opensAnnex(block: SourceBlock, current: readonly SourceBlock[] | undefined): boolean {
  if (block.type === 'table') return false;
  const first = cleanLine(block.lines[0]!);
  if (readAnnexLabel(block.text) !== null || readAnnexLabel(first) !== null) return true;
  // Within an annex only another `PHỤ LỤC` opens the next.
  return (
    current === undefined &&
    /^(danh muc|bieu|bang|mau|ke hoach|chuong trinh|quy che|quy dinh|de an|de cuong)\b/.test(fold(first)) &&
    isCapitals(first)
  );
}

/** Recipients, signature and what stands among them; footnotes and notes on attached files are not. */
function isClosingBlock(block: SourceBlock): boolean {
  if (block.type === 'paragraph' && (/^\[\d{1,3}\]/.test(block.text) || /đính kèm/iu.test(block.text)))
    return false;
  if (block.type === 'paragraph') return block.text.length < 400 || holdsRecipients(block);
  return holdsRecipients(block) || block.rows.flat(2).join(' ').length < 600;
}
