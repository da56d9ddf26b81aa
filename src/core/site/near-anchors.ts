import {slug} from '../text/slug.ts';

/** The anchors that are most like what was written, marks and case aside; alike ones as they stand on the page. */
export function nearAnchors(written: string, anchors: Iterable<string>, count: number): string[] {
  const pairs = pairsOf(written);
  return [...anchors]
    .map((anchor) => ({anchor, alike: likeness(pairs, pairsOf(anchor))}))
    .sort((a, b) => b.alike - a.alike)
    .slice(0, count)
    .map(({anchor}) => anchor);
}

/** Dice's coefficient of two sets, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** Neighbouring letters, the beginning counted as one: so that how a name begins weighs more than its number. */
function pairsOf(anchor: string): ReadonlySet<string> {
  const letters = `^${slug(anchor).replaceAll('-', '')}`;
  return new Set([...letters.slice(1)].map((_, index) => letters.slice(index, index + 2)));
}
