import {isRecord} from '../shape.ts';
import {queryWordings} from '../wide/ask-wide.ts';
import type {DocumentPiece} from '../wide/format.ts';
import {isDocument} from '../wide/open-wide-index.ts';
import type {Asked} from '../wide/plan.ts';
import type {WideIndex} from '../wide/wide-index.ts';
import {engineClauses} from './engine-index.ts';

/** How many documents the engine names. */
const CANDIDATES = 50;
/** A syllable is looked for in four fields, alone and with its neighbour: the engine refuses more than 1,024 of these. */
const MOST_SYLLABLES = 120;

/** The query as the engine is asked it, in all its wordings: for its best documents, which are then ranked by us. */
export function engineQuery(index: WideIndex, text: string, dropped: readonly string[] = []): object {
  return {
    size: CANDIDATES,
    track_total_hits: false,
    _source: ['document', 'relations'],
    query: {dis_max: {queries: withinBound(queryWordings(index, text, {dropped})).map(toClause)}},
  };
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
  if (!isRecord(answer.hits) || !Array.isArray(answer.hits.hits)) return {failure: 'broken'};
  const hits = answer.hits.hits.flatMap((hit) => readHit(hit, documents) ?? []);
  return hits.length === answer.hits.hits.length ? {hits} : {failure: 'broken'};
}

function readHit(hit: unknown, documents: number): EngineHits[number] | null {
  if (!isRecord(hit) || !isDocument(hit._source)) return null;
  const number = Number(hit._id);
  if (!Number.isInteger(number) || number < 0 || number >= documents) return null;
  return {number, piece: hit._source as DocumentPiece};
}
