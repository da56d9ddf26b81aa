import {dropEnd} from '../../../core/text/drop-end.ts';
/** The shard of an address path among `count`: the same at build time and in the browser. */
export function shardOf(path: string, count: number): number {
  const name = dropEnd(path, /\//).toLowerCase();
  let hash = 5381;
  for (let at = 0; at < name.length; at += 1) hash = ((hash * 33) ^ name.charCodeAt(at)) >>> 0;
  return hash % count;
}
