import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {checkFiles} from '../../src/build/load-site.ts';
import {decodeDocsFile} from '../../src/build/read-docs.ts';
import {readOnce} from '../fixtures/read-once.ts';
import type {Docs} from './mutate-docs.ts';
import {PATHS, files as realFiles, site as realSite} from './real-site.ts';

/** The files of `docs/` as they stand. */
export const untouched: Docs = new Map(
  realFiles.map(({file}) => [file, readFileSync(join(PATHS.docs, file))]),
);

/** What the check says of other files in the place of `docs/`. */
export function checkDocs(docs: Docs): ReturnType<typeof checkFiles> {
  const files = [...docs].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = files.map(([file, bytes]) => decodeDocsFile(file, bytes));
  return checkFiles(entries, PATHS, realSite.build, readOnce);
}

/** The files that are new or other than they stand. */
export function changedFiles(docs: Docs): string[] {
  return [...docs].filter(([file, bytes]) => untouched.get(file) !== bytes).map(([file]) => file);
}
