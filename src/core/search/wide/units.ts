import {type QueryPhrase, toBoosts} from '../parse-query.ts';

/** The units of phrases, each with what it counts: the syllables, and the pairs of neighbours. */
export function unitBoosts(phrases: readonly QueryPhrase[]): Map<string, number> {
  const boosts = toBoosts(phrases);
  for (const {tokens, weight} of phrases) {
    tokens.forEach((token, at) => {
      const before = tokens[at - 1];
      if (!before) return;
      const pair = `${before.folded} ${token.folded}`;
      boosts.set(pair, (boosts.get(pair) ?? 0) + weight * Math.min(before.weight, token.weight));
    });
  }
  return boosts;
}
