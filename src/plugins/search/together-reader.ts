import {loadIndex, query} from '../../core/search/index.ts';
import {joinIndexes} from '../../core/search/join-indexes.ts';
import {type Arrived, arrive, SiteFailure, type Source, sourcesOf} from './other-sites.ts';
import {type FetchPiece, type IndexReader, once, SearchFailure} from './reader.ts';
import type {Absence, Together} from './together.ts';

/**
 * The index of this site, and those of others where a question asks them too: all of them then rank as one index
 * would. A site that fails is left out, and named with every answer, until the page is loaded again. `alone` answers
 * for this site; `sources` are this site and the others. Loaded only where a site names others.
 */
export function readTogether(alone: IndexReader, sources: readonly Source[]): IndexReader {
  const others = sources.filter(({address}) => address !== '').map(({name}) => name);
  const absent: Absence[] = [];
  const arrivals = new Map<string, Promise<Arrived>>();
  let joined: Promise<IndexReader['ask']> | null = null;

  const leaveOut = ({source, why, cause}: SiteFailure) => {
    if (source.address === '') throw cause;
    if (!absent.some(({name}) => name === source.name)) absent.push({name: source.name, why});
  };
  const arriveAll = async () => {
    const left = sources.filter((source) => !absent.some(({name}) => name === source.name));
    const settled = await Promise.allSettled(
      left.map((source) => once(arrivals, source.address, () => arrive(source))),
    );
    for (const one of settled) if (one.status === 'rejected') leaveOut(one.reason as SiteFailure);
    return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  };
  return {
    makeReady: () => alone.makeReady(),
    async ask(text, options, labels) {
      if (!options.everywhere) return {...(await alone.ask(text, options, labels)), unasked: others};
      for (;;) {
        try {
          joined ??= arriveAll().then(join);
          const ask = await joined;
          return {...(await ask(text, options, labels)), absent: [...absent]};
        } catch (error) {
          joined = null;
          if (!(error instanceof SiteFailure)) throw error;
          leaveOut(error);
        }
      }
    },
  };
}

/** The same for this site and those that its manifest names. */
export function readNamed(
  alone: IndexReader,
  together: Together,
  manifest: unknown,
  fetchPiece: FetchPiece,
): IndexReader {
  return readTogether(alone, sourcesOf(together, manifest, fetchPiece));
}

async function join(sites: readonly Arrived[]): Promise<IndexReader['ask']> {
  const small = sites.flatMap((site) => ('serialized' in site ? [site] : []));
  // Code for pieces is loaded only where one of the indexes is in pieces.
  if (small.length < sites.length) return (await import('./together-wide.ts')).askTogether(sites);
  const loaded = loadIndex(
    joinIndexes(small.map(({source: {name, address}, serialized}) => ({name, address, index: serialized}))),
  );
  if (!loaded.ok) throw new SearchFailure(loaded.message);
  const {index} = loaded;
  return async (text, options, labels) => {
    index.restate(labels && (await labels()));
    return query(index, text, options);
  };
}
