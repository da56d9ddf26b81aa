import {generateDocuments} from '../../../../scripts/bench/generate-documents.ts';
import type {QueryOptions, QueryResult, SearchDocument} from '../../../../src/core/search/index.ts';
import {
  addWidePiece,
  askWide,
  buildWideIndex,
  openWideIndex,
  type WideIndex,
} from '../../../../src/core/search/wide/index.ts';
import {ABBREVIATIONS, sampleDocument} from '../sample.ts';

/** A wide index with pieces small enough that a few documents fill many. */
export function widePieces(documents: readonly SearchDocument[], charactersPerPiece = 200) {
  const serialized = buildWideIndex(documents, {
    abbreviations: ABBREVIATIONS,
    charactersPerPiece,
    vocabulary: 900,
  });
  const {manifest, pieces} = JSON.parse(
    JSON.stringify({manifest: serialized.manifest, pieces: [...serialized.pieces()]}),
  );
  return {manifest, pieces: new Map<string, unknown>(pieces)};
}

/** Asks as the page's worker does: fetches what is missing until nothing is. */
export function fetching({manifest, pieces}: ReturnType<typeof widePieces>) {
  const opened = openWideIndex(manifest);
  if (!opened.ok) throw new Error(opened.message);
  const fetched = new Set<string>();
  const {index}: {index: WideIndex} = opened;
  const ask = (text: string, options: QueryOptions = {}): QueryResult => {
    for (;;) {
      const asked = askWide(index, text, options);
      if ('result' in asked) return asked.result;
      for (const name of asked.missing) {
        if (fetched.has(name)) throw new Error(`${name} is asked for twice`);
        fetched.add(name);
        const added = addWidePiece(index, name, pieces.get(name));
        if (!added.ok) throw new Error(`${name}: ${added.message}`);
      }
    }
  };
  return {ask, fetched, index};
}

export function generated(count: number, characters = 600) {
  return [...generateDocuments({count, characters, seed: 7})].map(({document, question}) => ({
    question,
    document: sampleDocument(document),
  }));
}
