import type {AbbreviationTable} from './abbreviations.ts';
import type {SearchDocument} from './document.ts';
import type {EncodedFacets} from './facets.ts';
import type {RelationVerb} from './understand/part.ts';
import type {GroupedEntry} from './understand/thesaurus.ts';
import type {Field} from './weights.ts';

/** Raised whenever an older reader would misread the pieces. */
export const FORMAT = 'tim-kiem/4';
/** The index of a large collection: `wide/format.ts`. */
export const WIDE_FORMAT = 'tim-kiem-rong/1';

/** Read before the first query; names the two pieces. */
export type Manifest = {
  format: typeof FORMAT;
  documents: number;
  /** Length of each field of each document in syllables, as encoded numbers. */
  lengths: Record<Field, string>;
  abbreviations: AbbreviationTable;
  facets: EncodedFacets;
  /** The piece with the postings, and the one with the stored documents. */
  terms: string;
  texts: string;
  /** Everyday words and the official ones for them, those that lead to the same together. */
  thesaurus: GroupedEntry[];
  /** What a document does to another, by their numbers. */
  relations: [from: number, verb: RelationVerb, to: number][];
  /** Document numbers and dates with the document that they name, so that no text is read to resolve one. */
  numbers: [document: number, number: string, date: string | null][];
};

/**
 * The postings, terms sorted. Counts of documents a term, then for all terms in turn the distances
 * between document numbers, then an occurrence code each: n for n occurrences in the text alone, else
 * 0 and the occurrences in every field.
 */
export type TermsPiece = {
  terms: string;
  frequencies: string;
  documents: string;
  occurrences: string;
};

/** A document without what its number says in the manifest (facets), its id says (url), or saying nothing. */
export type StoredDocument = Omit<SearchDocument, 'facets' | 'relations' | 'url' | 'key' | 'section'> &
  Partial<Pick<SearchDocument, 'url' | 'key' | 'section'>>;

export type TextsPiece = {documents: StoredDocument[]};

/** The index as it is stored: a manifest, and pieces by name. Plain JSON throughout. */
export type SerializedIndex = {
  manifest: Manifest;
  pieces: Record<string, TermsPiece | TextsPiece>;
};
