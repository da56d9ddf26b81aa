import {toNfc} from '../text/fold.ts';
import type {AbbreviationTable} from './abbreviations.ts';
import {decodeFacets, type EncodedFacets, encodeFacets} from './facets.ts';
import type {Manifest} from './format.ts';
import {type GroupedEntry, groupEntries, ungroupEntries} from './understand/thesaurus.ts';

/** What the manifest of an index of any size says. */
export type CommonManifest = Pick<Manifest, 'documents' | 'abbreviations' | 'thesaurus' | 'facets'>;

/** One of several sites that are searched together. */
export type SiteManifest = {
  /** What the site is called; it stands with every hit of it. */
  name: string;
  manifest: CommonManifest;
};

/** What the manifests of several sites say together: of their documents one after another. Throws on damaged bytes. */
export function joinManifests(sites: readonly SiteManifest[]): CommonManifest {
  const manifests = sites.map(({manifest}) => manifest);
  return {
    documents: manifests.reduce((sum, {documents}) => sum + documents, 0),
    abbreviations: joinAbbreviations(manifests),
    thesaurus: joinThesauri(manifests),
    facets: joinFacets(sites),
  };
}

/** The number that the first document of each site has among those of all. */
export function firstDocuments(manifests: readonly Pick<Manifest, 'documents'>[]): number[] {
  return manifests.map((_, at) => manifests.slice(0, at).reduce((sum, {documents}) => sum + documents, 0));
}

/** What an abbreviation stands for with any of them. */
function joinAbbreviations(manifests: readonly CommonManifest[]): AbbreviationTable {
  const joined = new Map<string, Set<string>>();
  for (const {abbreviations} of manifests)
    for (const [short, meanings] of Object.entries(abbreviations))
      joined.set(short, new Set([...(joined.get(short) ?? []), ...meanings]));
  return Object.fromEntries([...joined].map(([short, meanings]) => [short, [...meanings]]));
}

/** Sites say many everyday words alike: each counts once. */
function joinThesauri(manifests: readonly CommonManifest[]): GroupedEntry[] {
  const entries = manifests.flatMap(({thesaurus}) => ungroupEntries(thesaurus));
  return groupEntries([...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()]);
}

function joinFacets(sites: readonly SiteManifest[]): EncodedFacets {
  return encodeFacets(
    sites.flatMap(({name, manifest}) =>
      decodeFacets(manifest.facets, manifest.documents).map(({kind, facets}) => ({
        kind,
        facets: {...facets, site: toNfc(name)},
      })),
    ),
  );
}
