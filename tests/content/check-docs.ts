import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {checkFiles, contentPaths, readDocsPage} from '../../src/build/load-site.ts';
import {type DocsFile, decodeDocsFile, readDocs} from '../../src/build/read-docs.ts';
import type {PageResult} from '../../src/mdx/read-page.ts';
import type {Docs} from './mutate-docs.ts';
import {ROOT, site as realSite} from './real-site.ts';

const PATHS = contentPaths(ROOT);

/** The files of `docs/` as they stand. */
export const untouched: Docs = new Map(
  readDocs(PATHS.docs).map(({file}) => [file, readFileSync(join(PATHS.docs, file))]),
);

interface Known {
  readonly bytes: Uint8Array;
  readonly entry: DocsFile;
  readonly result: PageResult;
}

/** What was read last from each file: most files of a round are the same as before. */
const known = new Map<string, Known>();

/** What the check says of other files in the place of `docs/`. */
export function checkDocs(docs: Docs): ReturnType<typeof checkFiles> {
  const files = [...docs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, bytes]) => read(file, bytes));
  const results = new Map(files.map(({entry, result}) => [entry, result]));
  const entries = files.map(({entry}) => entry);
  return checkFiles(entries, PATHS, realSite.build, (entry) => results.get(entry)!);
}

/** The files that are new or other than they stand. */
export function changedFiles(docs: Docs): string[] {
  return [...docs].filter(([file, bytes]) => untouched.get(file) !== bytes).map(([file]) => file);
}

function read(file: string, bytes: Uint8Array): Known {
  const before = known.get(file);
  if (before?.bytes === bytes) return before;
  const entry = decodeDocsFile(file, bytes);
  const now = {bytes, entry, result: readDocsPage(entry)};
  // Only the file as it stands comes again.
  if (untouched.get(file) === bytes) known.set(file, now);
  return now;
}
