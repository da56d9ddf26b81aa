import {WIDE_FORMAT} from '../../core/search/format.ts';
import type {FetchPiece, IndexReader} from './reader.ts';
import {togetherIn} from './together.ts';
import {readWhole} from './whole-reader.ts';

/**
 * The reader for the index that the manifest begins. Code for pieces, for an engine, and for asking other sites too, is
 * loaded only where the index is in pieces, and where the manifest names an engine, or other sites.
 */
export async function openReader(manifest: unknown, fetchPiece: FetchPiece): Promise<IndexReader> {
  const alone = await openOwn(manifest, fetchPiece);
  const together = togetherIn(manifest);
  if (!together) return alone;
  return (await import('./together-reader.ts')).readNamed(alone, together, manifest, fetchPiece);
}

async function openOwn(manifest: unknown, fetchPiece: FetchPiece): Promise<IndexReader> {
  const {engine, format} = (manifest ?? {}) as {engine?: unknown; format?: unknown};
  if (typeof engine === 'string')
    return (await import('./engine/engine-reader.ts')).readWithEngine(manifest, engine, fetchPiece);
  return format === WIDE_FORMAT
    ? (await import('./wide-reader.ts')).readWide(manifest, fetchPiece)
    : readWhole(manifest, fetchPiece);
}
