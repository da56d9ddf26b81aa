import {checkManifest, checkPiece} from './check.ts';
import {FORMAT, type SerializedIndex} from './format.ts';
import {SearchIndex} from './search-index.ts';
import {isRecord} from './shape.ts';

/** An index, or why there is none, in words for the reader. */
export type LoadResult<Index = SearchIndex> = {ok: true; index: Index} | {ok: false; message: string};

export const DAMAGED = 'Chỉ mục tìm kiếm bị hỏng hoặc tải về không trọn. Hãy tải lại trang.';
export const OTHER_VERSION = 'Chỉ mục tìm kiếm thuộc phiên bản khác của trang. Hãy tải lại trang.';

/** An index of a manifest alone; its pieces follow with `addPiece`. */
export function openIndex(manifest: unknown): LoadResult {
  if (!isRecord(manifest)) return {ok: false, message: DAMAGED};
  if (manifest.format !== FORMAT) return {ok: false, message: OTHER_VERSION};
  try {
    return {ok: true, index: new SearchIndex(checkManifest(manifest))};
  } catch {
    return {ok: false, message: DAMAGED};
  }
}

/** Adds one of the two pieces as it came from the disk or the network. */
export function addPiece(index: SearchIndex, piece: unknown): LoadResult {
  try {
    index.addPiece(checkPiece(piece));
    return {ok: true, index};
  } catch {
    return {ok: false, message: DAMAGED};
  }
}

/** A whole index at once. */
export function loadIndex(serialized: SerializedIndex): LoadResult {
  if (!isRecord(serialized)) return {ok: false, message: DAMAGED};
  const opened = openIndex(serialized.manifest);
  if (!opened.ok) return opened;
  if (!isRecord(serialized.pieces)) return {ok: false, message: DAMAGED};
  const {terms, texts} = opened.index.manifest;
  for (const name of [terms, texts]) {
    const added = addPiece(opened.index, serialized.pieces[name]);
    if (!added.ok) return added;
  }
  return opened;
}
