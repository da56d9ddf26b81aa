import {cleanLine} from '../../core/text/clean-line.ts';
import {fold} from '../../core/text/fold.ts';
import {readAnnexLabel} from './annex-label.ts';
import {opensRecipients, opensSignature} from './closing.ts';
import {isCapitals} from './join-lines.ts';
import {readMarkers} from './marker.ts';
import type {SourceBlock} from './source.ts';

/** Where recipients or the signature begin: the last such place, since a heading in capitals may look alike. */
export function findClosing(blocks: readonly SourceBlock[]): number {
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
  const table = blocks.findLastIndex(holdsSignature);
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
export function cutAnnexes(blocks: readonly SourceBlock[]): {
  closing: SourceBlock[];
  annexes: SourceBlock[][];
} {
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
