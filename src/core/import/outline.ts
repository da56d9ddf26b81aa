import {fold} from '../text/fold.ts';
import {type Draft, type DraftKind, draftOf, tableBlock, unmarked} from './draft.ts';
import {isCapitals} from './join-lines.ts';
import {isBullet, isNextLetter, type Marker, readMarkers} from './marker.ts';
import type {Doubt, SourceBlock, SourceParagraph} from './source.ts';

/** How kinds of items nest where the document does not show it otherwise. */
const RANK: Readonly<Record<DraftKind, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  capital: 3,
  roman: 4,
  heading: 4,
  article: 5,
  number: 6,
  decimal: 7,
  letter: 9,
  paren: 10,
  lowerRoman: 11,
  dash: 12,
  plus: 13,
  bullet: 14,
  passage: 15,
  table: 15,
};

const LONGEST_HEADING = 200;

/** Whether a paragraph looks like a heading without a number. */
function isBareHeading(block: SourceParagraph): boolean {
  const text = block.text;
  if (text.length > LONGEST_HEADING || text.length < 4 || /[.;,]$/.test(text) || readMarkers(text).length > 0)
    return false;
  return isCapitals(text) || block.bold === text.length;
}

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

/** `i)` after `h)` is a letter, elsewhere a numeral; a reading that carries on an open count wins. */
function chooseReading(readings: readonly Marker[], stack: readonly Draft[]): Marker | null {
  if (readings.length < 2) return readings[0] ?? null;
  for (const entry of [...stack].reverse()) {
    const next = readings.find((marker) => isSuccessor(entry, marker));
    if (next) return next;
  }
  const open = readings.find(
    (marker) => marker.kind === 'letter' && stack.some((entry) => entry.kind === 'letter'),
  );
  return readings.find((marker) => marker.kind === 'lowerRoman' && isFirst(marker)) ?? open ?? readings[0]!;
}

/** Headings in capitals, or else in bold, where a document numbers no headings at all. */
export function bareHeadings(blocks: readonly SourceBlock[]): Set<SourceBlock> {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const numbered = paragraphs.some((block) => {
    const kind = readMarkers(block.text)[0]?.kind;
    return kind !== undefined && RANK[kind] <= RANK.article;
  });
  if (numbered) return new Set();
  const bare = paragraphs.filter(isBareHeading);
  const capitals = bare.filter((block) => isCapitals(block.text));
  return new Set(capitals.length >= 2 ? capitals : bare);
}

function isSuccessor(entry: Draft, marker: Marker): boolean {
  const path = entry.marker?.path;
  if (entry.kind !== marker.kind || !path || isBullet(marker.kind) || path.length !== marker.path.length)
    return false;
  if (marker.kind === 'letter') return isNextLetter(path[0]!, marker.path[0]!);
  const last = path.length - 1;
  return (
    path.every((value, index) => marker.path[index] === (index === last ? value + 1 : value)) &&
    sameStyle(entry, marker)
  );
}

/** `1)` does not carry on `(1)`. */
function sameStyle(entry: Draft, marker: Marker): boolean {
  return marker.kind !== 'paren' || entry.marker?.label.startsWith('(') === marker.label.startsWith('(');
}

/** Whether an open `1.` or `1.1` is the item of which `1.1` or `1.1.2` is a part. */
function isParentPath(entry: Draft, marker: Marker): boolean {
  const path = entry.marker?.path ?? [];
  return (
    marker.kind === 'decimal' &&
    (entry.kind === 'number' || entry.kind === 'decimal') &&
    path.length === marker.path.length - 1 &&
    path.every((value, index) => marker.path[index] === value)
  );
}

function sameSymbol(entry: Draft, marker: Marker): boolean {
  return marker.kind !== 'bullet' || entry.marker?.label === marker.label;
}

function isFirst(marker: Marker): boolean {
  return marker.path.every((value) => value === 1);
}

/** Whether a count that starts anew right below an item may stand inside it, against the usual ranks. */
function opensBelow(marker: Marker, top: Draft): boolean {
  if (isBulletDraft(top) || top.kind === 'passage' || top.kind === 'table' || top.marker === null)
    return false;
  if (RANK[marker.kind] <= RANK.article) return RANK[top.kind] <= RANK.roman;
  return true;
}

function isBulletDraft(draft: Draft): boolean {
  return draft.kind === 'dash' || draft.kind === 'plus' || draft.kind === 'bullet';
}

/** Whether a paragraph says where an annex begins: `PHỤ LỤC`, `Phụ lục II:`, `PHỤ LỤC SỐ 01`. */
export function readAnnexLabel(text: string): {label: string; number: string | null; rest: string} | null {
  const match = /^(phụ\s+lục(?:\s+(?:số\s*)?(\d{1,2}|[IVX]{1,5}|[A-H])(?![\p{L}\d/]))?\s*[.:]?)\s*/iu.exec(
    text,
  );
  if (!match) return null;
  const rest = text.slice(match[0].length);
  const capital = /^PHỤ LỤC/u.test(text);
  if (rest !== '' && !isCapitals(rest) && !(capital && /^[-–:]/.test(rest)) && !/[.:]$/.test(match[1]!))
    return null;
  if (!capital && rest.length > LONGEST_HEADING) return null;
  return {label: match[1]!.trim(), number: match[2] ? fold(match[2]) : null, rest};
}
