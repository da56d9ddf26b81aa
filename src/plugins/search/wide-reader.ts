import {askWide} from '../../core/search/wide/ask-wide.ts';
import {addWidePiece, openWideIndex} from '../../core/search/wide/open-wide-index.ts';
import {type FetchPiece, type IndexReader, once, SearchFailure} from './reader.ts';

/** The index of a large collection: of its pieces those are fetched that a query needs. Loaded only where there is one. */
export function readWide(manifest: unknown, fetchPiece: FetchPiece): IndexReader {
  const opened = openWideIndex(manifest);
  if (!opened.ok) throw new SearchFailure(opened.message);
  const {index} = opened;
  const pieces = new Map<string, Promise<void>>();
  const load = (name: string) =>
    once(pieces, name, async () => {
      const added = addWidePiece(index, name, await fetchPiece(`${index.folder}/${name}`));
      if (!added.ok) throw new SearchFailure(added.message);
    });
  return {
    // The manifest is there; which pieces, only the query says.
    makeReady: async () => {},
    async ask(text, options, labelOf) {
      for (;;) {
        index.restate(labelOf);
        const asked = askWide(index, text, options);
        if ('result' in asked) return asked.result;
        await Promise.all(asked.missing.map(load));
      }
    },
  };
}
