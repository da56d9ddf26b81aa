import {cleanLine} from '../../core/text/clean-line.ts';
import {readAnnexLabel} from './annex-label.ts';
import {isFiled, isOtherHeading, opensRecipients, opensSignature} from './closing-lines.ts';
import {isBullet, readMarkers} from './marker.ts';
import {isFirst, RANK} from './nesting.ts';
import type {SourceBlock} from './source.ts';

/** Blocks between the heading of the recipients and the signature, at most: a list of recipients is a page long. */
const MOST_RECIPIENTS = 60;
/** UTF-16 units of a recipient, and of a table that holds only recipients and a signature. */
const LONGEST_RECIPIENT = 160;
const LONGEST_CLOSING_TABLE = 1500;

/** Where recipients or the signature begin. Only the real closing ends the plan: what goes on with items was none. */
export function findClosing(blocks: readonly SourceBlock[]): number {
  const recipients = blocks.findIndex((_, index) => isRecipients(blocks, index));
  if (recipients >= 0) return withSignatureAbove(blocks, recipients);
  const table = blocks.findLastIndex((block) => block.type === 'table' && holdsSignature(block));
  if (table > 2) return table;
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
  const end = signature >= 0 ? signature : annex >= 0 ? annex : blocks.length;
  return withBareRecipients(blocks, end);
}

/** Whether recipients begin at a block, and the plan does not go on behind them. */
function isRecipients(blocks: readonly SourceBlock[], index: number): boolean {
  const block = blocks[index]!;
  if (!holdsRecipients(block)) return false;
  if (block.type === 'table') return true;
  const rest = blocks.slice(index + 1, index + 1 + MOST_RECIPIENTS);
  const end = rest.findIndex(
    (later) => holdsSignature(later) || (later.type === 'paragraph' && readAnnexLabel(later.text) !== null),
  );
  const list = rest.slice(0, end < 0 ? undefined : end);
  const anew = end >= 0 && countsAnew(list);
  return list.every((later) => {
    if (later.type === 'table') return true;
    const kind = readMarkers(later.text)[0]?.kind;
    // Recipients may be numbered, but a plan goes on with its headings.
    return (
      kind === undefined ||
      isBullet(kind) ||
      (RANK[kind] >= RANK.number &&
        later.text.length < LONGEST_RECIPIENT &&
        (anew || !goesOn(blocks, index, kind)))
    );
  });
}

/** Whether the count right below "Nơi nhận" begins anew and ends where the document is filed. */
function countsAnew(rest: readonly SourceBlock[]): boolean {
  const items = rest.flatMap((block) =>
    block.type === 'paragraph' ? readMarkers(block.text).slice(0, 1) : [],
  );
  return items[0] !== undefined && isFirst(items[0]) && items.some((marker) => isFiled(marker.rest));
}

/** Whether a count of this kind stood in the plan above: then an item behind "Nơi nhận" carries it on. */
function goesOn(blocks: readonly SourceBlock[], index: number, kind: string): boolean {
  return blocks
    .slice(0, index)
    .some((block) => block.type === 'paragraph' && readMarkers(block.text)[0]?.kind === kind);
}

/** A signature may stand above the recipients, with nothing but names between. */
function withSignatureAbove(blocks: readonly SourceBlock[], recipients: number): number {
  let start = recipients;
  for (let at = recipients - 1; at >= Math.max(0, recipients - 8); at -= 1) {
    const block = blocks[at]!;
    if (block.type === 'table' || block.text.length > 90 || readMarkers(block.text).length > 0) break;
    const signs = block.lines.some((line) => line.split('\t').map(cleanLine).some(opensSignature));
    if (signs) start = at;
  }
  return start;
}

/** Recipients without their heading: bullets right above the signature of which the last says where it is filed. */
function withBareRecipients(blocks: readonly SourceBlock[], end: number): number {
  const last = blocks[end - 1];
  if (last?.type !== 'paragraph' || !isFiled(last.text)) return end;
  let start = end - 1;
  for (let at = end - 2; at > 0; at -= 1) {
    const block = blocks[at]!;
    if (block.type !== 'paragraph' || block.text.length > LONGEST_RECIPIENT || !/;$/.test(block.text)) break;
    const kind = readMarkers(block.text)[0]?.kind;
    if (kind === undefined || !isBullet(kind)) break;
    start = at;
  }
  const above = blocks[start - 1];
  return above?.type === 'paragraph' && isOtherHeading(above.text) ? start - 1 : start;
}

export function holdsSignature(block: SourceBlock): boolean {
  if (block.type === 'paragraph')
    return block.lines.some((line) => line.split('\t').map(cleanLine).some(opensSignature));
  return (
    block.rows.flat(2).join(' ').length < LONGEST_CLOSING_TABLE &&
    block.rows.some((row) => row.some((cell) => opensSignature(cell[0] ?? '')))
  );
}

/** A list of recipients opens here: its heading alone, or with recipients behind it. */
export function holdsRecipients(block: SourceBlock): boolean {
  if (block.type === 'paragraph')
    return block.lines.some((line) => line.split('\t').map(cleanLine).some(opensRecipients));
  // `Nơi nhận` may be the head of a column of another table.
  return block.rows.some((row, at) =>
    row.some((cell, column) =>
      cell.some(
        (line, index) =>
          opensRecipients(line) &&
          (line.includes(':') || /^[-–+]/.test(cell[index + 1] ?? block.rows[at + 1]?.[column]?.[0] ?? '')),
      ),
    ),
  );
}
