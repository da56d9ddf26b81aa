import type {Alignment, Change, ComparedClause} from './compared-clause.ts';
import {type Group, groupPairs} from './group-pairs.ts';
import {outlineOf, type Place} from './outline.ts';
import {type Pairs, pairClauses, readyPlans} from './pair-clauses.ts';
import {wordsOf} from './term-weights.ts';

/**
 * What became of each clause of a plan in another: every clause of either stands in exactly one alignment. In the order
 * of the later plan, what was dropped after what stood before it. Always the same for the same plans.
 */
export function alignClauses(
  earlier: readonly ComparedClause[],
  later: readonly ComparedClause[],
): Alignment[] {
  const plans = readyPlans(outlineOf(earlier), outlineOf(later));
  const pairs = pairClauses(plans);
  const moved = movedIndexes(plans.a, plans.b, pairs);
  const groups = inOrder(groupPairs(plans, pairs), pairs);
  return groups.map((group) => ({
    change: changeOf(group, plans.a, plans.b, moved),
    a: group.a.map((at) => plans.a[at]!.clause.id),
    b: group.b.map((at) => plans.b[at]!.clause.id),
  }));
}

function changeOf(
  {a, b}: Group,
  from: readonly Place[],
  to: readonly Place[],
  moved: ReadonlySet<number>,
): Change {
  if (a.length === 0) return 'new';
  if (b.length === 0) return 'dropped';
  if (a.length > 1) return 'merged';
  if (b.length > 1) return 'split';
  if (moved.has(a[0]!)) return 'moved';
  const same = wordsOf(from[a[0]!]!.clause.text).join(' ') === wordsOf(to[b[0]!]!.clause.text).join(' ');
  return same ? 'kept' : 'reworded';
}

/** Clauses whose pair stands below another clause than the pair of theirs, or has changed its turn among its siblings. */
function movedIndexes(from: readonly Place[], to: readonly Place[], pairs: Pairs): Set<number> {
  const moved = new Set<number>();
  const families = new Map<number, [at: number, pair: number][]>();
  from.forEach(({at, parent}) => {
    const pair = pairs[at]!;
    if (pair < 0) return;
    const above = parent < 0 ? -1 : pairs[parent]!;
    if (to[pair]!.parent !== above || (parent >= 0 && above < 0)) moved.add(at);
    else families.set(parent, [...(families.get(parent) ?? []), [at, pair]]);
  });
  for (const family of families.values()) {
    const stay = new Set(longestRising(family.map(([, pair]) => pair)));
    for (const [at, pair] of family) if (!stay.has(pair)) moved.add(at);
  }
  return moved;
}

/** The longest row of numbers, in the order given, each greater than the one before. */
function longestRising(numbers: readonly number[]): number[] {
  const rows: number[][] = [];
  let best: number[] = [];
  numbers.forEach((number, at) => {
    let row: number[] = [];
    for (let before = 0; before < at; before += 1)
      if (numbers[before]! < number && rows[before]!.length > row.length) row = rows[before]!;
    rows.push([...row, number]);
    if (rows[at]!.length > best.length) best = rows[at]!;
  });
  return best;
}

/** In the order of the later plan; what was dropped follows what stood before it in the earlier one. */
function inOrder(groups: readonly Group[], pairs: Pairs): Group[] {
  const key = ({a, b}: Group): readonly [number, number] => {
    if (b.length > 0) return [b[0]!, -1];
    for (let at = a[0]!; at >= 0; at -= 1) if (pairs[at]! >= 0) return [pairs[at]!, a[0]!];
    return [-1, a[0]!];
  };
  return groups
    .map((group) => ({group, key: key(group)}))
    .sort(({key: x}, {key: y}) => x[0] - y[0] || x[1] - y[1])
    .map(({group}) => group);
}
