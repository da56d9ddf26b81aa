export type {AbbreviationTable} from './abbreviations.ts';
export {type BuildOptions, buildIndex} from './build-index.ts';
export type {DocumentFacets, DocumentKind, SearchDocument} from './document.ts';
export type {Excerpt, Range} from './excerpt.ts';
export type {FacetCounts, FacetName, Filters} from './facets.ts';
export type {Manifest, SerializedIndex, TermsPiece, TextsPiece} from './format.ts';
export {addPiece, type LoadResult, loadIndex, openIndex} from './load-index.ts';
export {type Hit, type QueryOptions, type QueryResult, query} from './query.ts';
export type {SearchIndex} from './search-index.ts';
