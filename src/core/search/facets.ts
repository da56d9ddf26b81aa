import {decodeNumbers, encodeNumbers} from './bytes.ts';
import type {DocumentFacets, DocumentKind} from './document.ts';

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
  status?: readonly string[];
  topic?: readonly string[];
  plan?: readonly string[];
  site?: readonly string[];
};

export type FacetName = keyof Filters;

/** How many hits each value of a facet would leave, beside what is chosen in the other facets. */
export type FacetCounts = Record<FacetName, {value: string; count: number}[]>;

export function encodeFacets(documents: readonly DocumentFacetsOf[]): EncodedFacets {
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

export function passes(document: DocumentFacetsOf, filters: Filters): boolean {
  return (Object.keys(filters) as FacetName[]).every((name) => {
    const wanted: readonly (string | number)[] = filters[name] ?? [];
    if (wanted.length === 0) return true;
    const values = valuesOf(document, name);
    return wanted.some((value) => values.includes(String(value)));
  });
}

/**
 * Counts over all hits, filtered or not. Which values there are and in what order does not change with the
 * filters, so that nothing moves under the hand that ticks: one that would leave nothing counts 0.
 */
export function countFacets(documents: readonly DocumentFacetsOf[], filters: Filters = {}): FacetCounts {
  // Thousands of documents have few combinations between them.
  const times = new Map<DocumentFacetsOf, number>();
  for (const document of documents) times.set(document, (times.get(document) ?? 0) + 1);
  const count = (name: FacetName) => {
    const others = {...filters, [name]: []};
    const all = new Map<string, {whole: number; left: number}>();
    for (const [document, own] of times) {
      const left = passes(document, others) ? own : 0;
      for (const value of valuesOf(document, name)) {
        const known = all.get(value);
        all.set(value, {whole: (known?.whole ?? 0) + own, left: (known?.left ?? 0) + left});
      }
    }
    return [...all]
      .sort(([a, {whole: first}], [b, {whole: second}]) => second - first || (a < b ? -1 : 1))
      .map(([value, {left}]) => ({value, count: left}));
  };
  return {
    kind: count('kind'),
    type: count('type'),
    issuer: count('issuer'),
    year: count('year'),
    status: count('status'),
    topic: count('topic'),
    plan: count('plan'),
    site: count('site'),
  };
}

function valuesOf({kind, facets}: DocumentFacetsOf, name: FacetName): readonly string[] {
  if (name === 'kind') return [kind];
  const value = facets[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [String(value)];
}
