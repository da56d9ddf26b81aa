import {createHash} from 'node:crypto';
import type {SerializedIndex} from '../../core/search/index.ts';
import {INDEX_MANIFEST} from '../../core/search/index-address.ts';
import {ungroupEntries} from '../../core/search/understand/thesaurus.ts';
import {buildWideIndex, isLarge, type SerializedWideIndex} from '../../core/search/wide/index.ts';
import {engineIndexName} from './engine/index-name.ts';
import type {SiteIndex} from './site-index.ts';
import type {Together} from './together.ts';

type Published = Pick<SiteIndex, 'documents' | 'serialized'>;

/**
 * The index of a site as files by name: a few, or, of a large site and of one that has an `engine` at that address, as
 * many as it has documents and more.
 */
export function publishSiteIndex({documents, serialized}: Published, engine?: string): Map<string, string> {
  if (!isLarge(documents) && engine === undefined) return publishIndex(serialized);
  const {abbreviations, thesaurus} = serialized.manifest;
  const index = buildWideIndex(documents, {abbreviations, thesaurus: ungroupEntries(thesaurus)});
  if (engine === undefined) return publishWideIndex(index);
  const address = `${engine.replace(/\/$/, '')}/${engineIndexName(documents, abbreviations)}`;
  return publishWideIndex({...index, manifest: {...index.manifest, engine: address}});
}

/** The same files; the manifest then names the sites that are searched together with this one, where there are any. */
export function withOthers(
  files: ReadonlyMap<string, string>,
  together: Together | null,
): Map<string, string> {
  const named = new Map(files);
  if (!together) return named;
  const manifest: object = JSON.parse(files.get(INDEX_MANIFEST)!);
  return named.set(INDEX_MANIFEST, JSON.stringify({...manifest, together}));
}

/** Files that the manifest names are called after their content: they are never mixed. */
function publishIndex({manifest, pieces}: SerializedIndex): Map<string, string> {
  const files = new Map<string, string>();
  const publish = (name: string) => {
    const json = JSON.stringify(pieces[name]);
    const hashed = `${name}-${createHash('sha256').update(json).digest('hex').slice(0, 12)}`;
    files.set(`${hashed}.json`, json);
    return hashed;
  };
  const named = {...manifest, terms: publish(manifest.terms), texts: publish(manifest.texts)};
  return files.set(INDEX_MANIFEST, JSON.stringify(named));
}

/** The same of a large collection. Its pieces are too many for a name each in the manifest: their folder is theirs. */
function publishWideIndex({manifest, pieces}: SerializedWideIndex): Map<string, string> {
  const content = createHash('sha256');
  const named: [string, string][] = [];
  for (const [name, piece] of pieces()) {
    const json = JSON.stringify(piece);
    content.update(json);
    named.push([name, json]);
  }
  const folder = content.digest('hex').slice(0, 12);
  const files = new Map(named.map(([name, json]) => [`${folder}/${name}.json`, json]));
  return files.set(INDEX_MANIFEST, JSON.stringify({...manifest, folder}));
}
