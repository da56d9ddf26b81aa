import type {Draft, DraftKind} from './draft.ts';
import {isBullet, isNextLetter, type Marker} from './marker.ts';

/** How kinds of items nest where the document does not show it otherwise. */
export const RANK: Readonly<Record<DraftKind, number>> = {
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

/** `i)` after `h)` is a letter, elsewhere a numeral; a reading that carries on an open count wins. */
export function chooseReading(readings: readonly Marker[], stack: readonly Draft[]): Marker | null {
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

export function isSuccessor(entry: Draft, marker: Marker): boolean {
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
export function isParentPath(entry: Draft, marker: Marker): boolean {
  const path = entry.marker?.path ?? [];
  return (
    marker.kind === 'decimal' &&
    (entry.kind === 'number' || entry.kind === 'decimal') &&
    path.length === marker.path.length - 1 &&
    path.every((value, index) => marker.path[index] === value)
  );
}

export function sameSymbol(entry: Draft, marker: Marker): boolean {
  return marker.kind !== 'bullet' || entry.marker?.label === marker.label;
}

export function isFirst(marker: Marker): boolean {
  return marker.path.every((value) => value === 1);
}

/** Whether a count that starts anew right below an item may stand inside it, against the usual ranks. */
export function opensBelow(marker: Marker, top: Draft): boolean {
  if (top.kind === 'passage') return RANK[marker.kind] > RANK.decimal;
  if (isBulletDraft(top) || top.kind === 'table' || top.marker === null) return false;
  if (RANK[marker.kind] <= RANK.article) return RANK[top.kind] <= RANK.roman;
  return true;
}

export function isBulletDraft(draft: Draft): boolean {
  return draft.kind === 'dash' || draft.kind === 'plus' || draft.kind === 'bullet';
}
