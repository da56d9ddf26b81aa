import {WIDE_FORMAT} from '../format.ts';
import {firstDocuments, joinManifests} from '../join-manifests.ts';
import {FIELDS, type Field} from '../weights.ts';
import type {WideManifest, WidePiece} from './format.ts';
import {WideIndex} from './wide-index.ts';
import {WidePart} from './wide-part.ts';

/** The wide index of one of several sites that are searched together. */
export type WideSite = {
  /** What the site is called; it stands with every hit of it. */
  name: string;
  /** Where it stands, with the slash at the end; empty for the reader's own. */
  address: string;
  manifest: WideManifest;
  /** All pieces, where they are there already; null where they are fetched as queries ask for them. */
  pieces: Iterable<readonly [name: string, piece: WidePiece]> | null;
};

/**
 * Several wide indexes as one: frequencies and lengths are those of all documents, so that hits are ranked as one site
 * would rank them. The pieces of each site bear its place among the sites: `2/u17`. Throws a RangeError or TypeError on
 * damaged data.
 */
export function joinWide(sites: readonly WideSite[]): WideIndex {
  const manifests = sites.map(({manifest}) => manifest);
  const firsts = firstDocuments(manifests);
  const parts = sites.map(
    ({manifest, address, pieces}, at) =>
      new WidePart(manifest, {prefix: prefixOf(at), first: firsts[at]!, address, held: pieces !== null}),
  );
  const index = new WideIndex(
    {
      format: WIDE_FORMAT,
      ...joinManifests(sites),
      averages: joinAverages(manifests),
      codes: [...new Set(manifests.flatMap(({codes}) => codes))],
      // What follows each part tells of itself.
      folder: '',
      vocabulary: {terms: '', frequencies: ''},
      directory: {firsts: '', sizes: ''},
      numbers: 0,
    },
    parts,
  );
  for (const [at, {pieces}] of sites.entries())
    for (const [name, piece] of pieces ?? []) index.add(`${prefixOf(at)}${name}`, piece);
  return index;
}

/** The site that a piece of a joined index is of, by its place, and what the piece is called there. */
export function siteOfPiece(piece: string): {site: number; name: string} {
  const [site, name = ''] = piece.split('/');
  return {site: Number(site), name};
}

const prefixOf = (site: number) => `${site}/`;

function joinAverages(manifests: readonly WideManifest[]): Record<Field, number> {
  const documents = manifests.reduce((sum, manifest) => sum + manifest.documents, 0) || 1;
  const averages = FIELDS.map((field) => [
    field,
    manifests.reduce((sum, manifest) => sum + manifest.averages[field] * manifest.documents, 0) / documents,
  ]);
  return Object.fromEntries(averages) as Record<Field, number>;
}
