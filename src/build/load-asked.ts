import type {Finding} from '../core/page/finding.ts';
import {type PlacedQuestion, readAsked} from '../core/search/asked.ts';
import type {ContentPaths} from './load-site.ts';
import {readDocsYaml} from './read-docs-yaml.ts';

/** How readers ask for what stands on the site, below `docs/`. */
export const ASKED = 'tra-cuu/cach-hoi.yaml';

export function loadAsked({docs}: ContentPaths): {placed: PlacedQuestion[]; findings: Finding[]} {
  const yaml = readDocsYaml(docs, ASKED);
  return yaml.ok ? readAsked(ASKED, yaml.data, yaml.lineOf) : {placed: [], findings: yaml.findings};
}
