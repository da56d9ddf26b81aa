import {FIELDS, type Field, LENGTH_NORM, SATURATION} from '../weights.ts';

/** Analyzers of the engine: our syllables as they come, and pairs of neighbours. */
const SYLLABLES = 'am_tiet';
const PAIRS = 'cap_am_tiet';

/** Settings and mapping of the engine's index: it only splits at spaces what our own pipeline has made. */
export function engineIndex(): {settings: object; mappings: object} {
  return {
    settings: {
      index: {number_of_shards: 2, number_of_replicas: 1},
      similarity: Object.fromEntries(
        FIELDS.map((field) => [field, {type: 'BM25', k1: SATURATION, b: LENGTH_NORM[field]}]),
      ),
      analysis: {
        filter: {
          cap: {type: 'shingle', min_shingle_size: 2, max_shingle_size: 2, output_unigrams: false},
        },
        analyzer: {
          [SYLLABLES]: {type: 'custom', tokenizer: 'whitespace'},
          [PAIRS]: {type: 'custom', tokenizer: 'whitespace', filter: ['cap']},
        },
      },
    },
    mappings: {
      dynamic: false,
      // The syllables are made anew from the document whenever the index is.
      _source: {excludes: [...FIELDS, 'facets']},
      properties: {
        ...Object.fromEntries(FIELDS.map((field) => [field, fieldMapping(field)])),
        facets: {type: 'keyword'},
        document: {type: 'object', enabled: false},
        relations: {type: 'object', enabled: false},
      },
    },
  };
}

function fieldMapping(field: Field): object {
  const shared = {type: 'text', similarity: field};
  return {...shared, analyzer: SYLLABLES, fields: {cap: {...shared, analyzer: PAIRS}}};
}

/**
 * A word of the text that stands in few titles must not weigh as a rare one: all fields together say how rare it is, as
 * in our own index (`cross_fields`). The engine has the best field speak for a word, and the others a little, where ours
 * saturate together, so a title counts less than in `weights.ts`.
 */
const COUNTS: Record<Field, number> = {title: 1.5, names: 1.5, section: 1, text: 1};
const OTHER_FIELDS = 0.3;
/** Neighbours tell more than syllables, which stand everywhere. */
const OF_PAIRS = 2;

/** The clauses by which folded syllables are looked for: each alone, and each with its neighbour. */
export function engineClauses(syllables: string, boost: number): object[] {
  return ['', '.cap'].map((part) => ({
    multi_match: {
      query: syllables,
      type: 'cross_fields',
      tie_breaker: OTHER_FIELDS,
      fields: FIELDS.map((field) => `${field}${part}^${COUNTS[field]}`),
      boost: part === '' ? boost : OF_PAIRS * boost,
    },
  }));
}
