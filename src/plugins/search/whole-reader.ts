import {addPiece, openIndex, query} from '../../core/search/index.ts';
import {type FetchPiece, type IndexReader, once, SearchFailure} from './reader.ts';

const REHEARSAL = ['n', 'thủ tục hành chính', 'nghi dinh 63'];

/** The index of a small collection: a few files, all of them fetched before the first answer. */
export function readWhole(manifest: unknown, fetchPiece: FetchPiece): IndexReader {
  const opened = openIndex(manifest);
  if (!opened.ok) throw new SearchFailure(opened.message);
  const {index} = opened;
  const pieces = new Map<string, Promise<void>>();
  const loadAll = () =>
    Promise.all(
      [index.manifest.terms, index.manifest.texts].map((name) =>
        once(pieces, name, async () => {
          const added = addPiece(index, await fetchPiece(name));
          if (!added.ok) throw new SearchFailure(added.message);
        }),
      ),
    );
  return {
    async makeReady() {
      await loadAll();
      // The first query is slow: it reads the texts, and the browser has yet to compile. Better now than at the first letter.
      for (const text of REHEARSAL) query(index, text, {unfinished: true});
    },
    async ask(text, options, labels) {
      await loadAll();
      index.restate(labels && (await labels()));
      return query(index, text, options);
    },
  };
}
