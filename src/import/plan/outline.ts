import {bareHeadings} from './bare-headings.ts';
import {type Draft, draftOf, tableBlock, unmarked} from './draft.ts';
import {isBullet, type Marker, readMarkers} from './marker.ts';
import {
  chooseReading,
  isBulletDraft,
  isFirst,
  isParentPath,
  isSuccessor,
  opensBelow,
  RANK,
  sameSymbol,
} from './nesting.ts';
import type {Doubt, SourceBlock, SourceParagraph} from './source.ts';

/** The tree of items that a run of blocks holds. Nothing is left out: what opens no item joins the one it follows. */
export function buildOutline(blocks: readonly SourceBlock[]): {drafts: Draft[]; doubts: Doubt[]} {
  const root = unmarked('heading', 0);
  const stack: Draft[] = [];
  const doubts: Doubt[] = [];
  const bare = bareHeadings(blocks);
  const top = () => stack.at(-1) ?? root;

  for (const block of blocks) {
    if (block.type === 'table') {
      const host = closeBullets();
      if (host.children.length === 0 && host !== root) host.blocks.push(tableBlock(block));
      else {
        const draft = unmarked('table', block.line);
        draft.blocks.push(tableBlock(block));
        host.children.push(draft);
      }
      continue;
    }
    const marker = chooseReading(readMarkers(block.text), stack);
    if (marker) open(draftOf(marker, block));
    else if (bare.has(block)) open(unmarked('heading', block.line, block.text, block.bold));
    else addPassage(block);
  }
  return {drafts: root.children, doubts};

  function open(draft: Draft): void {
    const {marker, kind} = draft;
    const parent = marker ? parentFor(marker) : popWhile((entry) => RANK[entry.kind] >= RANK[kind]);
    parent.children.push(draft);
    stack.push(draft);
  }

  /** Closes what the marker ends and returns the item below which it stands. */
  function parentFor(marker: Marker): Draft {
    const above = findLast((entry) => isParentPath(entry, marker));
    if (above >= 0) return closeTo(above + 1);
    const next = findLast((entry) => isSuccessor(entry, marker));
    if (next >= 0) return closeTo(next);
    const same = findLast((entry) => entry.kind === marker.kind && sameSymbol(entry, marker));
    const nests = opensBelow(marker, top());
    if (same >= 0) {
      if (isBullet(marker.kind)) return closeTo(same);
      if (isFirst(marker) && nests && top() !== stack[same]) return top();
      report(marker, `đánh số không nối tiếp “${stack[same]!.marker?.label ?? ''}”`);
      return closeTo(same);
    }
    if (!isBullet(marker.kind) && !isFirst(marker))
      report(marker, 'mục đầu tiên của dãy không mang số 1 hoặc chữ a');
    if (isFirst(marker) && nests) return top();
    return popWhile((entry) => RANK[entry.kind] >= RANK[marker.kind]);
  }

  function addPassage(block: SourceParagraph): void {
    const current = top();
    if (
      current !== root &&
      current.text === '' &&
      current.blocks.length === 0 &&
      current.children.length === 0
    ) {
      // A marker alone on its line: the next paragraph is its heading or its text.
      current.text = block.text;
      current.bold = block.bold;
      return;
    }
    const host = closeBullets();
    if (host !== root && host.children.length === 0) host.blocks.push({type: 'paragraph', text: block.text});
    else {
      const last = host.children.at(-1);
      if (last?.kind === 'passage') last.blocks.push({type: 'paragraph', text: block.text});
      else {
        const draft = unmarked('passage', block.line);
        draft.blocks.push({type: 'paragraph', text: block.text});
        host.children.push(draft);
      }
    }
  }

  /** A paragraph without a marker ends a run of bullets, and belongs to what the bullets stand in. */
  function closeBullets(): Draft {
    return popWhile((entry) => isBulletDraft(entry));
  }

  function popWhile(test: (entry: Draft) => boolean): Draft {
    while (stack.length > 0 && test(stack.at(-1)!)) stack.pop();
    return top();
  }

  function closeTo(length: number): Draft {
    stack.length = length;
    return top();
  }

  function findLast(test: (entry: Draft) => boolean): number {
    return stack.findLastIndex(test);
  }

  function report(marker: Marker, reason: string): void {
    doubts.push({line: 0, text: `${marker.label} ${marker.rest}`.slice(0, 80), reason});
  }
}
