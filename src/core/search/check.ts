import type {Manifest, TermsPiece, TextsPiece} from './format.ts';
import {FIELDS} from './weights.ts';

/**
 * Whether data that came from outside has the shape of an index. Each says no by a TypeError; what the
 * numbers mean is checked where they are decoded.
 */

type Shape = (value: unknown) => boolean;

const isText: Shape = (value) => typeof value === 'string';
const isCount: Shape = (value) => Number.isInteger(value) && (value as number) >= 0;
const isWeight: Shape = (value) => typeof value === 'number' && value > 0 && value <= 1;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
const recordOf =
  (shape: Shape): Shape =>
  (value) =>
    isRecord(value) && Object.values(value).every(shape);
const withFields =
  (shapes: Record<string, Shape>): Shape =>
  (value) =>
    isRecord(value) && Object.entries(shapes).every(([name, shape]) => shape(value[name]));
const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);

const isFacets = withFields({
  type: optional(isText),
  issuer: optional(isText),
  year: optional(isCount),
  forYear: optional(isCount),
  status: optional(isText),
  topic: optional(listOf(isText)),
});

const isManifest = withFields({
  documents: isCount,
  lengths: withFields(Object.fromEntries(FIELDS.map((field) => [field, isText]))),
  abbreviations: recordOf(listOf(isText)),
  facets: withFields({combinations: listOf(withFields({kind: isText, facets: isFacets})), of: isText}),
  terms: listOf(withFields({piece: isText, first: isText})),
  texts: listOf(withFields({piece: isText, first: isCount})),
  thesaurus: listOf(
    withFields({
      says: listOf(isText),
      means: listOf(isText),
      in: optional(listOf(isText)),
      weight: optional(isWeight),
    }),
  ),
  relations: listOf(
    (entry) => Array.isArray(entry) && isCount(entry[0]) && isText(entry[1]) && isCount(entry[2]),
  ),
  numbers: listOf(
    (entry) =>
      Array.isArray(entry) &&
      isCount(entry[0]) &&
      isText(entry[1]) &&
      (entry[2] === null || isText(entry[2])),
  ),
});

const isTermsPiece = withFields({terms: isText, frequencies: isText, documents: isText, occurrences: isText});

const isTextsPiece = withFields({
  documents: listOf(
    withFields({
      id: isText,
      kind: isText,
      title: isText,
      section: optional(isText),
      text: isText,
      url: optional(isText),
      numbers: optional(listOf(isText)),
      aliases: optional(listOf(isText)),
      asked: optional(listOf(isText)),
    }),
  ),
});

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
