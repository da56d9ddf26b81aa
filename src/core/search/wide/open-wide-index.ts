import {COMMON_SHAPES, isNumbers, isRelations, isStoredDocument} from '../check.ts';
import {WIDE_FORMAT} from '../format.ts';
import {DAMAGED, type LoadResult, OTHER_VERSION} from '../load-index.ts';
import {isCount, isPositive, isRecord, isText, listOf, optional, withFields} from '../shape.ts';
import {FIELDS} from '../weights.ts';
import type {WideManifest, WidePiece} from './format.ts';
import {WideIndex} from './wide-index.ts';

const isLength = (value: unknown) => value === 0 || isPositive(value);

const isManifest = withFields({
  ...COMMON_SHAPES,
  folder: isText,
  averages: withFields(Object.fromEntries(FIELDS.map((field) => [field, isLength]))),
  vocabulary: withFields({terms: isText, frequencies: isText}),
  directory: withFields({firsts: isText, sizes: isText}),
  codes: listOf(isText),
  numbers: isCount,
});
const isUnits = withFields({units: isText, frequencies: isText, documents: isText, impacts: isText});
const isNumbersPiece = withFields({numbers: isNumbers});
export const isDocument = withFields({document: isStoredDocument, relations: optional(isRelations)});

/** An index of a manifest alone; pieces follow as queries ask for them. */
export function openWideIndex(manifest: unknown): LoadResult<WideIndex> {
  if (!isRecord(manifest)) return {ok: false, message: DAMAGED};
  if (manifest.format !== WIDE_FORMAT) return {ok: false, message: OTHER_VERSION};
  try {
    if (!isManifest(manifest)) throw new TypeError('no manifest');
    return {ok: true, index: new WideIndex(manifest as WideManifest)};
  } catch {
    return {ok: false, message: DAMAGED};
  }
}

/** Adds one piece as it came from the disk or the network. */
export function addWidePiece(index: WideIndex, name: string, piece: unknown): LoadResult<WideIndex> {
  try {
    if (!isUnits(piece) && !isNumbersPiece(piece) && !isDocument(piece)) throw new TypeError('no piece');
    index.add(name, piece as WidePiece);
    return {ok: true, index};
  } catch {
    return {ok: false, message: DAMAGED};
  }
}
