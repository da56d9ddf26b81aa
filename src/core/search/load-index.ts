import {checkManifest, checkPiece} from './check.ts';
import {FORMAT, type SerializedIndex} from './format.ts';
import {SearchIndex} from './search-index.ts';

/** An index, or why there is none, in words for the reader. */
export type LoadResult = {ok: true; index: SearchIndex} | {ok: false; message: string};

const DAMAGED = 'Chỉ mục tìm kiếm bị hỏng hoặc tải về không trọn. Hãy tải lại trang.';
const OTHER_VERSION = 'Chỉ mục tìm kiếm thuộc phiên bản khác của trang. Hãy tải lại trang.';

/** An index of a manifest alone; pieces follow with `addPiece`. */
export function openIndex(manifest: unknown): LoadResult {
  if (!isRecord(manifest)) return {ok: false, message: DAMAGED};
  if (manifest.format !== FORMAT) return {ok: false, message: OTHER_VERSION};
  try {
    return {ok: true, index: new SearchIndex(checkManifest(manifest))};
  } catch {
    return {ok: false, message: DAMAGED};
  }
}

/** Adds one piece as it came from the disk or the network. */
export function addPiece(index: SearchIndex, name: string, piece: unknown): LoadResult {
  try {
    index.addPiece(name, checkPiece(piece));
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
  for (const {piece} of [...opened.index.manifest.terms, ...opened.index.manifest.texts]) {
    const added = addPiece(opened.index, piece, serialized.pieces[piece]);
    if (!added.ok) return added;
  }
  return opened;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
