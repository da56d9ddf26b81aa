import {cleanLine} from '../../core/text/clean-line.ts';
import {fold} from '../../core/text/fold.ts';
import {readAnnexLabel, readFormLabel} from './annex-label.ts';
import {isPersonName, opensRecipients, opensSignature} from './closing-lines.ts';
import {holdsRecipients, holdsSignature} from './cut-closing.ts';
import {isCapitals} from './join-lines.ts';
import {isBullet, readMarkers} from './marker.ts';
import type {Doubt, SourceBlock} from './source.ts';

export interface Foot {
  /** Recipients and signature. */
  readonly closing: SourceBlock[];
  /** Annexes, forms, tables and attached documents, each from its first line. */
  readonly annexes: SourceBlock[][];
  readonly doubts: Doubt[];
}

const LONGEST_LINE = 400;
const LONGEST_TABLE = 600;

/** Below the signature each line `PHỤ LỤC …`, form or title of an attached document opens an annex; so does what is no closing. */
export function cutAnnexes(blocks: readonly SourceBlock[]): Foot {
  const closing: SourceBlock[] = [];
  const annexes: SourceBlock[][] = [];
  const doubts: Doubt[] = [];
  /** Rank, then name: the document is signed. */
  let ranked = false;
  let signed = false;
  for (const block of blocks) {
    const current = annexes.at(-1);
    if (opensAnnex(block, current)) {
      annexes.push([block]);
      continue;
    }
    if (current) {
      current.push(block);
      continue;
    }
    const stays = signed ? isRestOfClosing(block) : isClosingBlock(block);
    if (!stays) {
      annexes.push([block]);
      const text = block.type === 'paragraph' ? block.text : (block.rows[0]?.flat().join(' | ') ?? '');
      if (signed && !(block.type === 'paragraph' && /^\[\d{1,3}\]|kèm theo/iu.test(text)))
        doubts.push({
          line: block.line,
          text: text.slice(0, 80),
          reason: 'phần sau chữ ký không ghi là phụ lục, xếp là phần kèm theo',
        });
      continue;
    }
    closing.push(block);
    for (const line of linesOf(block)) {
      if (opensSignature(line)) ranked = true;
      else if (ranked && isPersonName(line)) signed = true;
    }
  }
  return {closing, annexes, doubts};
}

function opensAnnex(block: SourceBlock, current: readonly SourceBlock[] | undefined): boolean {
  if (block.type === 'table') return false;
  const first = cleanLine(block.lines[0]!);
  if (readAnnexLabel(block.text) !== null || readAnnexLabel(first) !== null) return true;
  const form =
    readFormLabel(first) !== null &&
    (block.bold === block.text.length || isCapitals(first) || first === block.text);
  if (form && (current === undefined || startsWithForm(current))) return true;
  // Within an annex only another `PHỤ LỤC`, or another form among forms, opens the next.
  return (
    current === undefined &&
    /^(danh muc|bieu|bang|mau|ke hoach|chuong trinh|quy che|quy dinh|de an|de cuong)\b/.test(fold(first)) &&
    isCapitals(first)
  );
}

function startsWithForm([first]: readonly SourceBlock[]): boolean {
  return first?.type === 'paragraph' && readFormLabel(cleanLine(first.lines[0]!)) !== null;
}

/** Recipients, signature and what stands among them; footnotes and notes on attached files are not. */
function isClosingBlock(block: SourceBlock): boolean {
  if (block.type === 'paragraph' && (/^\[\d{1,3}\]/.test(block.text) || /đính kèm/iu.test(block.text)))
    return false;
  if (block.type === 'paragraph') return block.text.length < LONGEST_LINE || holdsRecipients(block);
  return holdsRecipients(block) || holdsSignature(block) || textLength(block) < LONGEST_TABLE;
}

/** Behind the name: a second signature, recipients that stand below it. */
function isRestOfClosing(block: SourceBlock): boolean {
  if (block.type === 'table') return holdsRecipients(block) || holdsSignature(block);
  return linesOf(block).every(
    (line) =>
      opensRecipients(line) ||
      opensSignature(line) ||
      isPersonName(line) ||
      (line.length < LONGEST_LINE && isBullet(readMarkers(line)[0]?.kind ?? 'part')),
  );
}

function linesOf(block: SourceBlock): string[] {
  return block.type === 'table'
    ? block.rows.flat(2)
    : block.lines.flatMap((line) => line.split('\t').map(cleanLine)).filter((line) => line !== '');
}

function textLength(block: SourceBlock): number {
  return block.type === 'table' ? block.rows.flat(2).join(' ').length : block.text.length;
}
