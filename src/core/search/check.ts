import type {Manifest, TermsPiece, TextsPiece} from './format.ts';
import {isCount, isPositive, isText, listOf, optional, recordOf, type Shape, withFields} from './shape.ts';
import {FIELDS} from './weights.ts';

/**
 * Whether data that came from outside has the shape of an index. Each says no by a TypeError; what the
 * numbers mean is checked where they are decoded.
 */

const isFacets = withFields({
  type: optional(isText),
  issuer: optional(isText),
  year: optional(isCount),
  forYear: optional(isCount),
  status: optional(isText),
  topic: optional(listOf(isText)),
  plan: optional(isText),
  site: optional(isText),
});

/** What a manifest says however large the collection is. */
export const COMMON_SHAPES: Readonly<Record<string, Shape>> = {
  documents: isCount,
  abbreviations: recordOf(listOf(isText)),
  facets: withFields({combinations: listOf(withFields({kind: isText, facets: isFacets})), of: isText}),
  thesaurus: listOf(
    withFields({
      says: listOf(isText),
      means: listOf(isText),
      in: optional(listOf(isText)),
      weight: optional((value) => isPositive(value) && (value as number) <= 1),
    }),
  ),
};

export const isRelations: Shape = listOf(
  (entry) => Array.isArray(entry) && isCount(entry[0]) && isText(entry[1]) && isCount(entry[2]),
);

export const isNumbers: Shape = listOf(
  (entry) =>
    Array.isArray(entry) && isCount(entry[0]) && isText(entry[1]) && (entry[2] === null || isText(entry[2])),
);

const isManifest = withFields({
  ...COMMON_SHAPES,
  lengths: withFields(Object.fromEntries(FIELDS.map((field) => [field, isText]))),
  terms: isText,
  texts: isText,
  relations: isRelations,
  numbers: isNumbers,
});

const isTermsPiece = withFields({terms: isText, frequencies: isText, documents: isText, occurrences: isText});

export const isStoredDocument = withFields({
  id: isText,
  kind: isText,
  title: isText,
  section: optional(isText),
  text: isText,
  status: optional(withFields({key: isText, label: isText, sentence: isText})),
  url: optional(isText),
  numbers: optional(listOf(isText)),
  aliases: optional(listOf(isText)),
  asked: optional(listOf(isText)),
});

const isTextsPiece = withFields({documents: listOf(isStoredDocument)});

export function checkManifest(value: unknown): Manifest {
  if (!isManifest(value)) throw new TypeError('no manifest');
  const manifest = value as Manifest;
  const named = [
    ...manifest.numbers.map(([document]) => document),
    ...manifest.relations.flatMap(([from, , to]) => [from, to]),
  ];
  if (named.some((document) => document >= manifest.documents)) throw new TypeError('no such document');
  return manifest;
}

export function checkPiece(value: unknown): TermsPiece | TextsPiece {
  if (isTermsPiece(value) || isTextsPiece(value)) return value as TermsPiece | TextsPiece;
  throw new TypeError('no piece');
}
