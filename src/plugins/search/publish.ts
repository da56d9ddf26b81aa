import {createHash} from 'node:crypto';
import type {SerializedIndex} from '../../core/search/index.ts';

/** Where the index stands on the site. */
export const INDEX_FOLDER = 'chi-muc';

/** Files by name, and the name of the one to begin with. */
export type PublishedIndex = {manifest: string; files: Map<string, string>};

/** The index as files whose names change with their content, so that they may be cached for ever. */
export function publishIndex({manifest, pieces}: SerializedIndex): PublishedIndex {
  const files = new Map<string, string>();
  const names = new Map<string, string>();
  const publish = (name: string, content: unknown): string => {
    const json = JSON.stringify(content);
    const hashed = `${name}-${createHash('sha256').update(json).digest('hex').slice(0, 12)}`;
    files.set(`${hashed}.json`, json);
    return hashed;
  };
  for (const [name, piece] of Object.entries(pieces)) names.set(name, publish(name, piece));
  const entry = publish('manifest', {
    ...manifest,
    terms: manifest.terms.map((part) => ({...part, piece: names.get(part.piece)})),
    texts: manifest.texts.map((part) => ({...part, piece: names.get(part.piece)})),
  });
  return {manifest: `${entry}.json`, files};
}
