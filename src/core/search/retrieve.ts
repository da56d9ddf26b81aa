import {type Filters, passes} from './facets.ts';
import type {QueryPhrase} from './parse-query.ts';
import type {SearchIndex} from './search-index.ts';

/**
 * Postings that one query may read. The rarest terms say nearly all: on 2,249 law articles, 2,000
 * postings find the answer among the candidates as often as all of them.
 */
const POSTINGS_BUDGET = 2000;
const FEWEST_TERMS = 3;
/** Documents that go on to be ranked over their text. */
const CANDIDATES = 300;

/** The documents worth ranking, best first, as lunr scores them. */
export function retrieve(index: SearchIndex, phrases: readonly QueryPhrase[], filters: Filters): number[] {
  const boosts = new Map<string, number>();
  for (const {tokens, weight} of phrases) {
    for (const {folded, weight: own} of tokens) boosts.set(folded, (boosts.get(folded) ?? 0) + weight * own);
  }
  const terms = new Map<string, number>();
  let postings = 0;
  for (const {term, frequency} of byRarity(index, [...boosts.keys()])) {
    if (terms.size >= FEWEST_TERMS && postings + frequency > POSTINGS_BUDGET) break;
    postings += frequency;
    index.prepare(term);
    terms.set(term, boosts.get(term)!);
  }
  if (terms.size === 0) return [];
  return index.retriever
    .best(terms)
    .filter((document) => passes(index.facets[document]!, filters))
    .slice(0, CANDIDATES);
}

function byRarity(index: SearchIndex, terms: readonly string[]): {term: string; frequency: number}[] {
  return terms
    .map((term) => ({term, frequency: index.frequency(term)}))
    .filter(({frequency}) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency);
}
