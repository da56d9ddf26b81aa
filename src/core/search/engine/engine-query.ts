import {isRecord} from '../shape.ts';
import {queryWordings} from '../wide/ask-wide.ts';
import type {DocumentPiece} from '../wide/format.ts';
import {isDocument} from '../wide/open-wide-index.ts';
import type {Asked} from '../wide/plan.ts';
import type {WideIndex} from '../wide/wide-index.ts';
import {engineClauses} from './engine-index.ts';
import {facetKey} from './facet-key.ts';

/** How many documents the engine names; and how many of those that the parts of a query keep, where some leave out. */
const CANDIDATES = 50;
const KEPT = 38;
const SOURCE = ['document', 'relations'];
/** A syllable is looked for in four fields, alone and with its neighbour: the engine refuses more than 1,024 of these. */
const MOST_SYLLABLES = 120;

/** The query as the engine is asked it, in all its wordings: for its best documents, which are then ranked by us. */
export function engineQuery(index: WideIndex, text: string, dropped: readonly string[] = []): object {
  const wordings = withinBound(queryWordings(index, text, {dropped}));
  const kept = keptFacets(index, wordings);
  const best = {size: KEPT, _source: SOURCE};
  return {
    size: CANDIDATES,
    track_total_hits: false,
    _source: SOURCE,
    query: {dis_max: {queries: wordings.map(toClause)}},
    ...(kept && {aggs: {kept: {filter: {terms: {facets: kept}}, aggs: {best: {top_hits: best}}}}}),
  };
}

/** The facets of documents that the parts of the query keep, as far as the engine can tell; null where they keep all. */
function keptFacets(index: WideIndex, wordings: readonly Asked[]): string[] | null {
  const keeps = wordings.flatMap((wording) => wording.keeps ?? []);
  if (keeps.length === 0) return null;
  const kept = new Set<string>();
  index.facets.forEach((facets, document) => {
    if (keeps.some((keep) => keep(document))) kept.add(facetKey(facets));
  });
  return [...kept].sort();
}

/** The first wordings that the engine takes all together; of many syllables the first is one that it takes. */
function withinBound(wordings: readonly Asked[]): Asked[] {
  let left = MOST_SYLLABLES;
  return wordings.filter(({phrases}, at) => {
    const size = phrases.reduce((sum, {tokens}) => sum + tokens.length, 0);
    if (at > 0 && size > left) return false;
    left -= size;
    return true;
  });
}

function toClause({phrases, weight}: Asked): object {
  return {
    bool: {
      boost: weight,
      should: phrases.flatMap(({tokens, weight: boost}) =>
        engineClauses(tokens.map(({folded}) => folded).join(' '), boost),
      ),
    },
  };
}

/** Documents that the engine named, by their numbers, best first. */
export type EngineHits = readonly {number: number; piece: DocumentPiece}[];

/** Why an engine does not answer: no word in time or none at all, a part of it away, words that are no answer. */
export type EngineFailure = 'silent' | 'partial' | 'broken';

export type EngineAnswer = {hits: EngineHits} | {failure: EngineFailure};

/** What the engine said, as data that came from outside; `documents` is how many there are. */
export function readEngineAnswer(answer: unknown, documents: number): EngineAnswer {
  if (!isRecord(answer) || !isRecord(answer._shards)) return {failure: 'broken'};
  if (answer.timed_out !== false || answer._shards.failed !== 0) return {failure: 'partial'};
  const best = hitsAt(answer);
  const kept = answer.aggregations === undefined ? [] : hitsAt(answer, 'aggregations', 'kept', 'best');
  if (best === null || kept === null) return {failure: 'broken'};
  const hits = [...best, ...kept].map((hit) => readHit(hit, documents));
  return hits.includes(null) ? {failure: 'broken'} : {hits: hits.filter((hit) => hit !== null)};
}

/** The list of hits at a place of an answer; null where there is none. */
function hitsAt(answer: unknown, ...path: readonly string[]): unknown[] | null {
  const at = [...path, 'hits', 'hits'].reduce<unknown>(
    (value, name) => (isRecord(value) ? value[name] : undefined),
    answer,
  );
  return Array.isArray(at) ? at : null;
}

function readHit(hit: unknown, documents: number): EngineHits[number] | null {
  if (!isRecord(hit) || !isDocument(hit._source)) return null;
  const number = Number(hit._id);
  if (!Number.isInteger(number) || number < 0 || number >= documents) return null;
  return {number, piece: hit._source as DocumentPiece};
}
