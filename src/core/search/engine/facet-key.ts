import type {DocumentFacetsOf} from '../facets.ts';

/** The facets of a document by which the engine filters, in one word: those that do not change with the day. */
export function facetKey({kind, facets: {type, issuer, year, forYear}}: DocumentFacetsOf): string {
  return [kind, type, issuer, year, forYear].map((value) => value ?? '').join('|');
}
