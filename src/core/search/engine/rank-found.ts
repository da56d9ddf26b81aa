import type {Posting} from '../postings.ts';
import {type QueryOptions, query} from '../query.ts';
import {namedBesides, type WideAnswer} from '../wide/ask-wide.ts';
import {documentName} from '../wide/format.ts';
import type {WideIndex} from '../wide/wide-index.ts';
import type {EngineHits} from './engine-query.ts';

/** The one unit that every document has which the engine has named. */
const FOUND = '';

/**
 * Ranks what an engine found, and what the query names by number or relation, by the code that ranks a static index:
 * asks for the pieces that tell of the latter, or gives the answer.
 */
export function rankFound(
  index: WideIndex,
  text: string,
  hits: EngineHits,
  options: QueryOptions,
): WideAnswer {
  for (const {number, piece} of hits)
    if (!index.has(documentName(number))) index.add(documentName(number), piece);
  const besides = namedBesides(index, text);
  if (besides.missing.length > 0) return besides;
  const found = [...new Set([...hits.map(({number}) => number), ...besides.documents])].sort((a, b) => a - b);
  return {result: query(amongFound(index, found), text, options)};
}

/** The index as if what was found were all that the query's words lead to; how rare words are, the manifest tells. */
function amongFound(index: WideIndex, found: readonly number[]): WideIndex {
  const all: Posting = {
    documents: Uint32Array.from(found),
    weights: new Float64Array(found.length).fill(1),
  };
  return Object.create(index, {
    scope: {value: new Set(found)},
    unitsOf: {value: () => new Map([[FOUND, 1]])},
    posting: {value: (unit: string) => (unit === FOUND ? all : null)},
    frequency: {value: (term: string) => index.commonFrequency(term) ?? standsIn(index, found, term)},
  }) as WideIndex;
}

/** In how many of the documents a rare term stands: enough to tell it from one that nobody wrote. */
function standsIn(index: WideIndex, documents: readonly number[], term: string): number {
  const spellings = new Set(index.lexicon.spellings(term));
  return documents.filter((document) =>
    index.readDocument(document)?.spellings.some((spelling) => spellings.has(spelling)),
  ).length;
}
