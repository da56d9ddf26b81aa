import {WIDE_FORMAT} from '../../core/search/format.ts';
import type {FetchPiece, IndexReader} from './reader.ts';
import {readWhole} from './whole-reader.ts';

/** The reader for the index that the manifest begins. Code for pieces, or for an engine, is loaded only where they are. */
export async function openReader(manifest: unknown, fetchPiece: FetchPiece): Promise<IndexReader> {
  const {engine} = (manifest ?? {}) as {engine?: unknown};
  if (typeof engine === 'string')
    return (await import('./engine/engine-reader.ts')).readWithEngine(manifest, engine, fetchPiece);
  const isWide = (manifest as {format?: unknown} | null)?.format === WIDE_FORMAT;
  return isWide
    ? (await import('./wide-reader.ts')).readWide(manifest, fetchPiece)
    : readWhole(manifest, fetchPiece);
}
