import {decodeNumbers, encodeNumbers} from './bytes.ts';
import type {DocumentFacets, DocumentKind, SearchDocument} from './document.ts';

/** What the facets say of one document. */
export type DocumentFacetsOf = {kind: DocumentKind; facets: DocumentFacets};

/** The distinct combinations, and which one each document has. */
export type EncodedFacets = {combinations: DocumentFacetsOf[]; of: string};

/** A filter keeps a document that has one of the values in every facet named. */
export type Filters = {
  kind?: readonly DocumentKind[];
  type?: readonly string[];
  issuer?: readonly string[];
  year?: readonly number[];
  topic?: readonly string[];
};

export type FacetName = keyof Filters;

/** How many hits each value of a facet has. */
export type FacetCounts = Record<FacetName, {value: string; count: number}[]>;

export function encodeFacets(documents: readonly SearchDocument[]): EncodedFacets {
  const numbers = new Map<string, number>();
  const combinations: DocumentFacetsOf[] = [];
  const of = documents.map(({kind, facets}) => {
    const key = JSON.stringify([kind, facets]);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, combinations.length);
    return combinations.push({kind, facets}) - 1;
  });
  return {combinations, of: encodeNumbers(of)};
}

/** Throws a RangeError on damaged data. */
export function decodeFacets(encoded: EncodedFacets, documents: number): DocumentFacetsOf[] {
  const of = Array.from(decodeNumbers(encoded.of), (number) => {
    const combination = encoded.combinations[number];
    if (!combination) throw new RangeError(`no combination ${number}`);
    return combination;
  });
  if (of.length !== documents) throw new RangeError(`${of.length} facets`);
  return of;
}

export function passes({kind, facets}: DocumentFacetsOf, filters: Filters): boolean {
  return (
    allows(filters.kind, [kind]) &&
    allows(filters.type, facets.type === undefined ? [] : [facets.type]) &&
    allows(filters.issuer, facets.issuer === undefined ? [] : [facets.issuer]) &&
    allows(filters.year, facets.year === undefined ? [] : [facets.year]) &&
    allows(filters.topic, facets.topic ?? [])
  );
}

export function countFacets(documents: readonly DocumentFacetsOf[]): FacetCounts {
  const counts = {kind: new Map(), type: new Map(), issuer: new Map(), year: new Map(), topic: new Map()};
  for (const {kind, facets} of documents) {
    add(counts.kind, kind);
    if (facets.type !== undefined) add(counts.type, facets.type);
    if (facets.issuer !== undefined) add(counts.issuer, facets.issuer);
    if (facets.year !== undefined) add(counts.year, String(facets.year));
    for (const topic of facets.topic ?? []) add(counts.topic, topic);
  }
  return {
    kind: sorted(counts.kind),
    type: sorted(counts.type),
    issuer: sorted(counts.issuer),
    year: sorted(counts.year),
    topic: sorted(counts.topic),
  };
}

function allows<T>(wanted: readonly T[] | undefined, values: readonly T[]): boolean {
  return !wanted || wanted.length === 0 || values.some((value) => wanted.includes(value));
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function sorted(counts: Map<string, number>): {value: string; count: number}[] {
  return [...counts]
    .map(([value, count]) => ({value, count}))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
