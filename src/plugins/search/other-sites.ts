import {WIDE_FORMAT} from '../../core/search/format.ts';
import {addPiece, openIndex, type SearchIndex, type SerializedIndex} from '../../core/search/index.ts';
import {INDEX_FOLDER, INDEX_MANIFEST} from '../../core/search/index-address.ts';
import {OTHER_VERSION} from '../../core/search/load-index.ts';
import {type FetchPiece, SearchFailure} from './reader.ts';
import {type Absence, PATIENCE_SECONDS, type Together} from './together.ts';

/** A site whose index can be had: this one, or another. */
export type Source = {
  name: string;
  /** Where it stands, with the slash at the end; empty for this one. */
  address: string;
  manifest: () => Promise<unknown>;
  fetchPiece: FetchPiece;
};

/** A site that has sent what any query needs: all of a small index, the manifest of a wide one. */
export type Arrived = {source: Source} & (
  | {serialized: SerializedIndex; index: SearchIndex}
  | {wide: unknown}
);

/** A failure to name beside the answers of the others. */
export class SiteFailure extends Error {
  readonly source: Source;
  readonly why: Absence['why'];

  constructor(source: Source, cause: unknown) {
    super(source.name, {cause});
    this.source = source;
    this.why = !(cause instanceof SearchFailure)
      ? 'silent'
      : cause.message === OTHER_VERSION
        ? 'version'
        : 'damaged';
  }
}

/** Rejects with a `SiteFailure`. */
export async function arrive(source: Source): Promise<Arrived> {
  try {
    const manifest = await source.manifest();
    if ((manifest as {format?: unknown} | null)?.format === WIDE_FORMAT) return {source, wide: manifest};
    const opened = openIndex(manifest);
    if (!opened.ok) throw new SearchFailure(opened.message);
    const {index} = opened;
    const names = [index.manifest.terms, index.manifest.texts];
    const pieces = await Promise.all(names.map(source.fetchPiece));
    for (const piece of pieces) {
      const added = addPiece(index, piece);
      if (!added.ok) throw new SearchFailure(added.message);
    }
    const byName = Object.fromEntries(names.map((name, at) => [name, pieces[at]]));
    return {
      source,
      index,
      serialized: {manifest: index.manifest, pieces: byName as SerializedIndex['pieces']},
    };
  } catch (error) {
    throw new SiteFailure(source, error);
  }
}

/** This site, and the others that its manifest names, as far as the network has them. */
export function sourcesOf({name, sites}: Together, manifest: unknown, fetchPiece: FetchPiece): Source[] {
  const others = sites.map(({name, url}): Source => {
    const fetchFile = (file: string) =>
      fetchWithin(`${url}${INDEX_FOLDER}/${file}`, 1_000 * PATIENCE_SECONDS);
    return {
      name,
      address: url,
      manifest: () => fetchFile(INDEX_MANIFEST),
      fetchPiece: (piece) => fetchFile(`${piece}.json`),
    };
  });
  return [{name, address: '', manifest: async () => manifest, fetchPiece}, ...others];
}

async function fetchWithin(address: string, ms: number): Promise<unknown> {
  const bound = new AbortController();
  const timer = setTimeout(() => bound.abort(), ms);
  try {
    const response = await fetch(address, {signal: bound.signal, credentials: 'omit'});
    if (!response.ok) throw new Error(`${response.status}`);
    return await response.json();
  } finally {
    clearTimeout(timer);
  }
}
