import {createHash} from 'node:crypto';
import {engineIndex} from '../../../core/search/engine/engine-index.ts';
import {facetKey} from '../../../core/search/engine/facet-key.ts';
import type {AbbreviationTable, SearchDocument} from '../../../core/search/index.ts';
import {normalizeDocument, toRelations, toStored} from '../../../core/search/stored-form.ts';

/**
 * What the engine's index of these documents is called, after their content: a page of one version of the site never
 * ranks what the engine has of another.
 */
export function engineIndexName(
  documents: readonly SearchDocument[],
  abbreviations: AbbreviationTable,
): string {
  const content = createHash('sha256');
  const add = (part: unknown) => content.update(`${JSON.stringify(part)}\n`);
  add([engineIndex(), abbreviations, toRelations(documents)]);
  for (const document of documents) add([facetKey(document), toStored(normalizeDocument(document))]);
  return `tim-kiem-${content.digest('hex').slice(0, 12)}`;
}
