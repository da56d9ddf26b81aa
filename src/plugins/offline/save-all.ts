import {inSite} from '../../client/base-url.ts';
import {cachePrefix, SETTINGS} from '../../client/offline/messages.ts';
import {addressOf, MANIFEST, type OfflineManifest} from '../../core/publish/offline-manifest.ts';

const LANES = 4;

/** How far the saving of the whole site has come, in bytes as they are sent. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export async function loadManifest(): Promise<OfflineManifest> {
  return (await fetch(inSite(MANIFEST))).json();
}

export function sizeOf({files}: OfflineManifest): number {
  return Object.values(files).reduce((sum, [, bytes]) => sum + bytes, 0);
}

/** Whether the reader has asked for everything to be kept. */
export async function wantsAll(): Promise<boolean> {
  return (await (await caches.open(SETTINGS.cache)).match(inSite(SETTINGS.all))) !== undefined;
}

export async function setWantsAll(all: boolean): Promise<void> {
  const settings = await caches.open(SETTINGS.cache);
  if (all) await settings.put(inSite(SETTINGS.all), new Response('1'));
  else await settings.delete(inSite(SETTINGS.all));
}

/** How many files of the site are not kept; a browser may throw away what it kept. */
export async function countMissing(manifest: OfflineManifest): Promise<number> {
  const cache = await caches.open(cachePrefix(inSite('/')) + manifest.version);
  const kept = new Set((await cache.keys()).map(({url}) => new URL(url).pathname));
  return Object.keys(manifest.files).filter((file) => !kept.has(file)).length;
}

/**
 * Asks for each file that is not kept yet; the worker keeps what it hands on. Rejects where one fails: what
 * was fetched stays, and the next call goes on from there.
 */
export async function saveAll(
  manifest: OfflineManifest,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const cache = await caches.open(cachePrefix(inSite('/')) + manifest.version);
  const total = sizeOf(manifest);
  let done = 0;
  const waiting = Object.entries(manifest.files);
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [file, [, bytes]] = next;
      if (!(await cache.match(file))) {
        await (await fetch(addressOf(file))).arrayBuffer();
        if (!(await cache.match(file))) throw new Error(file);
      }
      done += bytes;
      onProgress({done, total});
    }
  };
  await Promise.all(Array.from({length: LANES}, lane));
}
