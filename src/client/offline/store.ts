import {addressOf, MANIFEST, type OfflineManifest} from '../../core/publish/offline-manifest.ts';
import {withBase} from '../../core/site/base-path.ts';
import {cachePrefix} from './messages.ts';
import {BASE} from './scope.ts';

/** How many files are fetched at a time. */
const LANES = 6;

/** A version of the site in the browser: its files as they were built, never those of another version. */
export interface Store {
  readonly manifest: OfflineManifest;
  readonly cache: Cache;
}

export const MANIFEST_PATH = withBase(BASE, MANIFEST);

export const cacheName = (version: string) => cachePrefix(BASE) + version;

/** The version kept under a name; null where it is not there or not whole. */
export async function openStore(name: string): Promise<Store | null> {
  if (!(await caches.has(name))) return null;
  const cache = await caches.open(name);
  const manifest = await cache.match(MANIFEST_PATH);
  return manifest ? {cache, manifest: await manifest.json()} : null;
}

/** Names of the versions kept. */
export async function versionNames(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(BASE)));
}

/** The files that a store keeps. */
export async function filesOf(store: Store | null): Promise<string[]> {
  return store ? (await store.cache.keys()).map(({url}) => new URL(url).pathname) : [];
}

/**
 * Puts files into a store, from an older one where they have not changed. Throws when one cannot be had or kept, or
 * when the server gives another content than the manifest names: it has a newer version then.
 */
export async function fill(store: Store, files: readonly string[], older: Store | null): Promise<void> {
  const kept = new Set(await filesOf(store));
  const waiting = [...new Set(files)].filter((file) => !kept.has(file));
  const lane = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
      await store.cache.put(file, await obtain(store, file, older));
  };
  const lanes = Array.from({length: LANES}, () =>
    lane().catch((error: unknown) => {
      waiting.length = 0;
      throw error;
    }),
  );
  // No lane may still be writing when the caller throws the store away.
  const failed = (await Promise.allSettled(lanes)).find(({status}) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

async function obtain({manifest}: Store, file: string, older: Store | null): Promise<Response> {
  const hash = manifest.files[file]?.[0];
  const kept = older?.manifest.files[file]?.[0] === hash ? await older?.cache.match(file) : undefined;
  if (kept) return kept;
  const response = await verified(await fetch(addressOf(file), {cache: 'no-cache'}), hash);
  if (!response) throw new Error(`${file}: ${hash}`);
  return response;
}

/** The response as a thing to keep; null where its content is not the one of the hash. */
export async function verified(response: Response, hash: string | undefined): Promise<Response | null> {
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== hash) return null;
  const headers = new Headers(response.headers);
  // The bytes are unpacked by now, and a redirect is not repeated.
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(bytes, {headers});
}
