import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** The files of a built site: content by path (`/ke-hoach/index.html`), in the order of the paths. */
export type BuiltFiles = ReadonlyMap<string, Uint8Array>;

/** Where files for whoever runs a server pass through; they end beside the site, which does not publish them. */
export const HOST_FILES = '/deploy/';

/** What a step makes of them: new content by path; null takes a file away. */
export type Changes = ReadonlyMap<string, string | Uint8Array | null>;

/** A step of finishing a site: a function of all its files. */
export type Step = (files: BuiltFiles) => Changes | Promise<Changes>;

/** Reads the site in a folder, lets one step after the other change it, and writes what has changed. */
export async function finishFiles(folder: string, steps: readonly Step[]): Promise<void> {
  const before = readBuiltFiles(folder);
  let after = before;
  for (const step of steps) after = changed(after, await step(after));
  for (const path of before.keys()) if (!after.has(path)) rmSync(join(folder, path));
  for (const [path, bytes] of after) {
    if (before.get(path) === bytes) continue;
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), bytes);
  }
}

function readBuiltFiles(folder: string): BuiltFiles {
  return inOrder(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** The files whose path ends so, as text. */
export function* textsOf(
  files: BuiltFiles,
  ...ends: readonly string[]
): Generator<[path: string, text: string]> {
  for (const [path, bytes] of files)
    if (ends.some((end) => path.endsWith(end))) yield [path, new TextDecoder().decode(bytes)];
}

function changed(files: BuiltFiles, changes: Changes): BuiltFiles {
  const result = new Map(files);
  for (const [path, content] of changes) {
    if (content === null) result.delete(path);
    else result.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
  return inOrder([...result]);
}

/** The order of a folder's entries depends on the disk. */
function inOrder(entries: [path: string, bytes: Uint8Array][]): BuiltFiles {
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
