import {askWide} from '../../core/search/wide/ask-wide.ts';
import type {WideManifest} from '../../core/search/wide/format.ts';
import {joinWide, siteOfPiece} from '../../core/search/wide/join-wide.ts';
import {addWidePiece, openWideIndex} from '../../core/search/wide/open-wide-index.ts';
import {widen} from '../../core/search/wide/widen.ts';
import {type Arrived, SiteFailure} from './other-sites.ts';
import {type IndexReader, once, SearchFailure} from './reader.ts';

/** Asks several sites of which at least one is wide. Throws, and later rejects, with the `SiteFailure` of the site at fault. */
export function askTogether(sites: readonly Arrived[]): IndexReader['ask'] {
  const index = joinWide(
    sites.map((site) => {
      const {name, address} = site.source;
      if (!('wide' in site)) {
        const {manifest, pieces} = widen(site.index);
        return {name, address, manifest, pieces: pieces()};
      }
      const opened = openWideIndex(site.wide);
      if (!opened.ok) throw new SiteFailure(site.source, new SearchFailure(opened.message));
      return {name, address, manifest: site.wide as WideManifest, pieces: null};
    }),
  );
  const pieces = new Map<string, Promise<void>>();
  const load = (piece: string) =>
    once(pieces, piece, async () => {
      const {site, name} = siteOfPiece(piece);
      const {source} = sites[site]!;
      try {
        const {folder} = index.parts[site]!;
        const added = addWidePiece(index, piece, await source.fetchPiece(`${folder}/${name}`));
        if (!added.ok) throw new SearchFailure(added.message);
      } catch (error) {
        throw new SiteFailure(source, error);
      }
    });
  return async (text, options) => {
    for (;;) {
      const asked = askWide(index, text, options);
      if ('result' in asked) return {...asked.result, asBuilt: true};
      await Promise.all(asked.missing.map(load));
    }
  };
}
