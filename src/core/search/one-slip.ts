/**
 * Terms one slip away: a letter wrong, missing, too many, or two neighbours swapped. Only of folded
 * syllables and only of two letters and more: with marks a syllable has thirty others one slip away.
 */

const SHORTEST = 2;

export function oneSlipAway(terms: readonly string[], folded: string): string[] {
  if (folded.length <= SHORTEST) return [];
  return terms.filter(
    (term) =>
      term.length >= SHORTEST && Math.abs(term.length - folded.length) <= 1 && isOneSlip(term, folded),
  );
}

function isOneSlip(a: string, b: string): boolean {
  if (a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++;
  const left = a.slice(start, a.length - tail);
  const right = b.slice(start, b.length - tail);
  if (left.length + right.length <= 1) return true;
  if (left.length === 1 && right.length === 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
