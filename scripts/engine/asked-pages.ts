import type {SearchDocument} from '../../src/core/search/index.ts';
import {type GenerateOptions, generateDocuments} from '../bench/generate-documents.ts';

/** Made-up pages as documents of a site, and a question for each `every`th. */
export function askedPages(
  options: GenerateOptions,
  every: number,
): {documents: SearchDocument[]; questions: {id: string; question: string}[]} {
  const made = [...generateDocuments(options)];
  return {
    documents: made.map(({document}) => ({...document, kind: 'clause', key: null, url: '', facets: {}})),
    questions: made.flatMap(({document: {id}, question}, at) => (at % every === 0 ? [{id, question}] : [])),
  };
}
