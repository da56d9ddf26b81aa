import type {Finding} from '../core/page/finding.ts';
import {type PlacedEntry, readEntries} from '../core/search/thesaurus-schema.ts';
import type {ContentPaths} from './load-site.ts';
import {readDocsYaml} from './read-docs-yaml.ts';

/** The thesaurus of the search, below `docs/`. A site without one just has no everyday words. */
export const THESAURUS = 'tra-cuu/tu-dong-nghia.yaml';

export function loadThesaurus({docs}: ContentPaths): {placed: PlacedEntry[]; findings: Finding[]} {
  const yaml = readDocsYaml(docs, THESAURUS);
  if (!yaml.ok) return {placed: [], findings: yaml.findings};
  const {entries, findings} = readEntries(THESAURUS, yaml.data, yaml.lineOf);
  return {placed: entries, findings};
}
