import {WIDE_FORMAT} from '../../core/search/format.ts';
import type {FetchPiece, IndexReader} from './reader.ts';
import {readWhole} from './whole-reader.ts';

/** The reader for the index that the manifest begins. Code for pieces is loaded only where the index is in pieces. */
export async function openReader(manifest: unknown, fetchPiece: FetchPiece): Promise<IndexReader> {
  const isWide = (manifest as {format?: unknown} | null)?.format === WIDE_FORMAT;
  return isWide
    ? (await import('./wide-reader.ts')).readWide(manifest, fetchPiece)
    : readWhole(manifest, fetchPiece);
}
