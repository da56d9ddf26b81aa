import {askWide} from '../../core/search/wide/ask-wide.ts';
import {addWidePiece, openWideIndex} from '../../core/search/wide/open-wide-index.ts';
import type {WideIndex} from '../../core/search/wide/wide-index.ts';
import {type FetchPiece, type IndexReader, once, SearchFailure} from './reader.ts';

/** Fetches pieces by their names into the index, each once. */
type LoadPieces = (names: readonly string[]) => Promise<unknown>;

/** The index of a large collection: of its pieces those are fetched that a query needs. Loaded only where there is one. */
export function readWide(manifest: unknown, fetchPiece: FetchPiece): IndexReader {
  const {index, load} = openPieces(manifest, fetchPiece);
  return readPieces(index, load);
}

export function openPieces(manifest: unknown, fetchPiece: FetchPiece): {index: WideIndex; load: LoadPieces} {
  const opened = openWideIndex(manifest);
  if (!opened.ok) throw new SearchFailure(opened.message);
  const {index} = opened;
  const {folder} = index.parts[0]!;
  const pieces = new Map<string, Promise<void>>();
  const loadOne = (name: string) =>
    once(pieces, name, async () => {
      const added = addWidePiece(index, name, await fetchPiece(`${folder}/${name}`));
      if (!added.ok) throw new SearchFailure(added.message);
    });
  return {index, load: (names) => Promise.all(names.map(loadOne))};
}

export function readPieces(index: WideIndex, load: LoadPieces): IndexReader {
  return {
    // The manifest is there; which pieces, only the query says.
    makeReady: async () => {},
    // States stay those of the build: of another day they would be known of the documents that were loaded, not of all.
    async ask(text, options) {
      for (;;) {
        const asked = askWide(index, text, options);
        if ('result' in asked) return {...asked.result, asBuilt: true};
        await load(asked.missing);
      }
    },
  };
}
