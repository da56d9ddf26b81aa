import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {formatSeenActs} from '../core/review/count-acts.ts';
import {
  indexSeenActs,
  parseSeenActs,
  SEEN_SHARDS,
  type SeenAct,
  type SeenActs,
  shardName,
  shardOf,
} from '../core/review/seen-acts.ts';

/** Below the root: the table of acts seen, in the pieces that a browser looks up. */
const SEEN_FOLDER = join('static', 'so-lieu', 'acts-seen');

/** The whole table of the project under `root`. */
export function loadSeenActs(root: string): SeenActs {
  return indexSeenActs(readSeenActs(join(root, SEEN_FOLDER)));
}

/** The acts of a folder of pieces, or of one file. Throws where a line is of another form. */
export function readSeenActs(folder: string): SeenAct[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => parseSeenActs(readFileSync(join(folder, name), 'utf8')));
}

/** Writes the acts into a folder, in pieces. */
export function writeSeenActs(folder: string, acts: readonly SeenAct[]): void {
  for (let shard = 0; shard < SEEN_SHARDS; shard += 1)
    writeFileSync(
      join(folder, shardName(shard)),
      formatSeenActs(acts.filter(({number}) => shardOf(number) === shard)),
    );
}
