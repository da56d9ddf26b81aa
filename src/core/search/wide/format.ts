import type {AbbreviationTable} from '../abbreviations.ts';
import type {EncodedFacets} from '../facets.ts';
import type {StoredDocument, WIDE_FORMAT} from '../format.ts';
import type {RelationVerb} from '../understand/part.ts';
import type {GroupedEntry} from '../understand/thesaurus.ts';
import type {Field} from '../weights.ts';

/**
 * A wide index looks up units: folded syllables, and pairs of neighbours (`thu tuc`), which tell documents apart where
 * single syllables stand everywhere. This much is read before the first query, however many documents there are.
 */
export type WideManifest = {
  format: typeof WIDE_FORMAT;
  documents: number;
  /** Where the pieces stand, beside the manifest; named when the index is published. */
  folder: string;
  /** Syllables of each field of a document on average. */
  averages: Record<Field, number>;
  abbreviations: AbbreviationTable;
  thesaurus: GroupedEntry[];
  facets: EncodedFacets;
  /** The syllables met in most documents, sorted, and in how many. */
  vocabulary: {terms: string; frequencies: string};
  /** The pieces of units in order: where each begins (enough of its first unit to tell), and its size in KB. */
  directory: {firsts: string; sizes: string};
  /** Codes of document numbers that are met: `nd`, `cp`. */
  codes: string[];
  /** How many pieces hold document numbers. */
  numbers: number;
  /** Where an engine has the same documents as an index of its own, if one does. */
  engine?: string;
};

/** Units in order, documents of each, then for all units the distances between documents and what each says there. */
export type UnitsPiece = {units: string; frequencies: string; documents: string; impacts: string};

/** Document numbers, each in the piece of its serial number and in that of its day. */
export type NumbersPiece = {numbers: [document: number, number: string, date: string | null][]};

/** One document, and what it does to others and others to it. */
export type DocumentPiece = {
  document: StoredDocument;
  relations?: [from: number, verb: RelationVerb, to: number][];
};

export type WidePiece = UnitsPiece | NumbersPiece | DocumentPiece;

/** The pieces are made as they are asked for: together with the documents' texts they would stand in memory twice. */
export type SerializedWideIndex = {
  manifest: WideManifest;
  pieces(): Iterable<readonly [name: string, piece: WidePiece]>;
};

export const unitsName = (at: number) => `u${at}`;
export const documentName = (document: number) => `d${document}`;
export const numbersName = (at: number) => `n${at}`;

/** The piece of what any way of writing a number has: its serial number (`06` is 6), or its day. */
export function bucketOf(key: string, buckets: number): number {
  let sum = 0;
  for (const character of key.replace(/^0+/, '')) sum = (sum * 31 + character.charCodeAt(0)) % 1_000_003;
  return sum % buckets;
}
