import type {AbbreviationTable} from '../abbreviations.ts';
import {compileAbbreviations} from '../abbreviations.ts';
import {isStoredDocument} from '../check.ts';
import type {StoredDocument} from '../format.ts';
import {normalizeQuery, queryTokens, toPhrases} from '../parse-query.ts';
import {isRecord} from '../shape.ts';
import {ENGINE_FIELDS} from './engine-index.ts';

/** How many documents the engine names, and how long it may take. */
const CANDIDATES = 50;
const TIMEOUT = '2s';

/** The query as the engine is asked it: for its best documents, which are then ranked by us. */
export function engineQuery(text: string, abbreviations: AbbreviationTable): object {
  const phrases = toPhrases(queryTokens(normalizeQuery(text)), compileAbbreviations(abbreviations));
  return {
    size: CANDIDATES,
    timeout: TIMEOUT,
    track_total_hits: false,
    _source: ['document'],
    query: {
      bool: {
        should: phrases.map(({tokens, weight}) => ({
          multi_match: {
            query: tokens.map(({folded}) => folded).join(' '),
            type: 'most_fields',
            fields: ENGINE_FIELDS,
            boost: weight,
          },
        })),
      },
    },
  };
}

/** Documents that the engine named, by their numbers. */
export type EngineHits = {number: number; document: StoredDocument}[];

/** What the engine answered; null where it was too slow, a part of it was away, or it is none. */
export function readEngineAnswer(answer: unknown): EngineHits | null {
  if (!isRecord(answer) || answer.timed_out !== false || !isRecord(answer._shards)) return null;
  if (answer._shards.failed !== 0 || !isRecord(answer.hits) || !Array.isArray(answer.hits.hits)) return null;
  const hits = answer.hits.hits.flatMap((hit): EngineHits => {
    const source: unknown = isRecord(hit) ? hit._source : null;
    if (!isRecord(hit) || !isRecord(source) || !isStoredDocument(source.document)) return [];
    return [{number: Number(hit._id), document: source.document as StoredDocument}];
  });
  return hits.length === answer.hits.hits.length ? hits : null;
}
