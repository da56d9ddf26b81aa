import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readYaml} from '../mdx/read-yaml.ts';
import {decodeDocsFile} from './read-docs.ts';

/** A file of data below `docs/`; one that is not there is no fault and has nothing in it. */
export function readDocsYaml(docs: string, file: string): ReturnType<typeof readYaml> {
  const path = join(docs, file);
  if (!existsSync(path)) return {ok: false, findings: []};
  const read = decodeDocsFile(file, readFileSync(path));
  return 'finding' in read ? {ok: false, findings: [read.finding]} : readYaml(file, read.source, 0);
}
