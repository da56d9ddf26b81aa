import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Finding} from '../core/page/finding.ts';
import {type PlacedEntry, readEntries} from '../core/search/thesaurus-schema.ts';
import {readYaml} from '../mdx/read-yaml.ts';
import type {ContentPaths} from './load-site.ts';
import {decodeDocsFile} from './read-docs.ts';

/** The thesaurus of the search, below `docs/`. A site without one just has no everyday words. */
export const THESAURUS = 'tra-cuu/tu-dong-nghia.yaml';

export function loadThesaurus({docs}: ContentPaths): {placed: PlacedEntry[]; findings: Finding[]} {
  const path = join(docs, THESAURUS);
  if (!existsSync(path)) return {placed: [], findings: []};
  const read = decodeDocsFile(THESAURUS, readFileSync(path));
  if ('finding' in read) return {placed: [], findings: [read.finding]};
  const yaml = readYaml(THESAURUS, read.source, 0);
  if (!yaml.ok) return {placed: [], findings: yaml.findings};
  const {entries, findings} = readEntries(THESAURUS, yaml.data, yaml.lineOf);
  return {placed: entries, findings};
}
