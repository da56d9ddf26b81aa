import type {QueryPhrase} from './parse-query.ts';
import type {SearchIndex} from './search-index.ts';
import {inverseFrequency} from './weights.ts';

/** Documents that go on to be ranked over their text: those with this part of the best score, not more than so many. */
const WORTHWHILE = 0.4;
const CANDIDATES = 400;

/**
 * The documents worth ranking, best first: BM25F over the query's syllables, marks left out. lunr's own
 * query makes sets and strings for each posting; a sum in an array takes a hundredth of that, so that
 * every term may have its say.
 */
export function retrieve(
  index: SearchIndex,
  phrases: readonly QueryPhrase[],
  keeps?: (document: number) => boolean,
): number[] {
  const scores = scoreDocuments(index, phrases);
  const found = keeps ? bestOf(scores, keeps) : best(scores);
  const {scope} = index;
  return (scope ? found.filter((document) => scope.has(document)) : found).slice(0, CANDIDATES);
}

/** What the counts alone say of each document. */
export function scoreDocuments(index: SearchIndex, phrases: readonly QueryPhrase[]): Float64Array {
  const scores = new Float64Array(index.manifest.documents);
  for (const [unit, boost] of index.unitsOf(phrases)) {
    const posting = index.posting(unit);
    if (!posting) continue;
    const {documents, weights} = posting;
    const worth = boost * inverseFrequency(index.manifest.documents, index.frequency(unit));
    for (let n = 0; n < documents.length; n++) scores[documents[n]!]! += worth * weights[n]!;
  }
  return scores;
}

/**
 * Of the documents kept, the best first, alike ones in their order, however far below: what keeps them has said
 * enough.
 */
export function bestOf(scores: Float64Array, keeps: (document: number) => boolean): number[] {
  return Array.from(scores.keys())
    .filter(keeps)
    .sort((a, b) => scores[b]! - scores[a]!);
}

/** The numbers of the highest scores above 0, best first, alike ones in their order. */
export function best(scores: Float64Array): number[] {
  let highest = 0;
  for (const score of scores) highest = Math.max(highest, score);
  const floor = WORTHWHILE * highest;
  const found: number[] = [];
  for (let document = 0; document < scores.length; document++) {
    const score = scores[document]!;
    if (score > 0 && score >= floor) found.push(document);
  }
  return found.sort((a, b) => scores[b]! - scores[a]!);
}
