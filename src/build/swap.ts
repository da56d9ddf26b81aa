import {cpSync, existsSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';

/** Where a site stands, and what it passes through on its way there; all on one disk, so that a move is a rename. */
function places(root: string) {
  const cache = join(root, '.cache');
  return {
    cache,
    site: join(root, 'build'),
    /** What is for whoever runs a server (`HOST_FILES` of the build); beside the site, which must not publish it. */
    hosts: join(root, 'deploy'),
    /** Where the build has written it. */
    nextHosts: join(cache, 'build-next', 'deploy'),
    /** The site that is being built. */
    next: join(cache, 'build-next'),
    /** The old site, whole, while the new one takes its place. */
    previous: join(cache, 'build-previous'),
    /** What is being deleted, and so may be incomplete. */
    rubbish: join(cache, 'build-rubbish'),
  };
}

/**
 * Puts right whatever a build left that was killed at any moment: if it took the old site away and did not
 * put the new one in its place, the old one comes back. Returns an empty folder for the next site.
 */
export function prepareSwap(root: string): string {
  const {cache, site, next, previous} = places(root);
  mkdirSync(cache, {recursive: true});
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site);
  discard(root, previous);
  discard(root, next);
  return next;
}

/** Puts the next site in the place of the old one. At every moment one of them is whole, here or to be brought back. */
export function swap(root: string): void {
  const {site, hosts, next, nextHosts, previous} = places(root);
  takeOut(nextHosts, hosts);
  if (existsSync(site)) renameSync(site, previous);
  try {
    renameSync(next, site);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, site);
    throw error;
  }
  discard(root, previous);
}

/** The folder may hold files of the owner's own, which stay. */
function takeOut(made: string, hosts: string): void {
  if (!existsSync(made)) return;
  cpSync(made, hosts, {recursive: true});
  rmSync(made, {recursive: true});
}

/** Frees what a failed build took of the disk. */
export function dropNext(root: string): void {
  discard(root, places(root).next);
}

/** Deletes under another name: a folder half deleted is never taken for a site. */
function discard(root: string, folder: string): void {
  const {rubbish} = places(root);
  rmSync(rubbish, {recursive: true, force: true});
  if (!existsSync(folder)) return;
  renameSync(folder, rubbish);
  rmSync(rubbish, {recursive: true, force: true});
}
