import {createHash} from 'node:crypto';
import type {SerializedIndex} from '../../core/search/index.ts';

import {INDEX_MANIFEST} from './index-address.ts';

/** The index as files by name. Those that the manifest names are called after their content: they are never mixed. */
export function publishIndex({manifest, pieces}: SerializedIndex): Map<string, string> {
  const files = new Map<string, string>();
  const names = new Map<string, string>();
  for (const [name, piece] of Object.entries(pieces)) {
    const json = JSON.stringify(piece);
    const hashed = `${name}-${createHash('sha256').update(json).digest('hex').slice(0, 12)}`;
    files.set(`${hashed}.json`, json);
    names.set(name, hashed);
  }
  const named = {
    ...manifest,
    terms: manifest.terms.map((part) => ({...part, piece: names.get(part.piece)})),
    texts: manifest.texts.map((part) => ({...part, piece: names.get(part.piece)})),
  };
  return files.set(INDEX_MANIFEST, JSON.stringify(named));
}
