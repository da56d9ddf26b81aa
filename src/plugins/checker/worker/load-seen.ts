import type {Citation} from '../../../core/law/index.ts';
import {
  indexSeenActs,
  parseSeenActs,
  type SeenActs,
  shardName,
  shardOf,
} from '../../../core/review/seen-acts.ts';

/** The pieces of the table of acts seen that hold the numbers cited; null where one cannot be had. */
export async function loadSeen(citations: readonly Citation[], address: string): Promise<SeenActs | null> {
  const shards = new Set(citations.flatMap(({number}) => (number === null ? [] : shardOf(number))));
  try {
    const pieces = await Promise.all([...shards].map((shard) => load(address + shardName(shard))));
    return indexSeenActs(pieces.flatMap(parseSeenActs));
  } catch {
    return null;
  }
}

async function load(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.text();
}
