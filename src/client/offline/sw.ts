import {fileOf, MANIFEST, type OfflineManifest} from '../../core/publish/offline-manifest.ts';
import {CACHE_PREFIX, SETTINGS, type ToWorker} from './messages.ts';
import {scope} from './scope.ts';
import {cacheName, fill, openStore, type Store, verified} from './store.ts';

/** Put in when the site is built: the version whose files this worker gives. */
declare const VERSION: string;

const NOT_FOUND = '/404.html';
const NOT_KEPT = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Chưa lưu trang này</title><h1>Chưa lưu trang này</h1>
<p>Máy đang không có mạng và trang này chưa được lưu. <a href="/">Về trang chủ</a>, hoặc mở lại khi có mạng.</p>`;

let opened: Promise<Store | null> | undefined;
const ownStore = () => {
  opened ??= openStore(cacheName(VERSION));
  return opened;
};

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('fetch', (event) => {
  const {request} = event;
  if (request.method === 'GET' && new URL(request.url).origin === scope.location.origin)
    event.respondWith(answer(request));
});
scope.addEventListener('message', (event) => event.waitUntil(obey(event.data as ToWorker)));

/**
 * Fetches the new version beside the old one: what every page needs, and what the reader had of the old one.
 * All or nothing: where a file fails, the new version is thrown away and the old one goes on.
 */
async function install(): Promise<void> {
  const name = cacheName(VERSION);
  const response = await fetch(MANIFEST, {cache: 'no-store'});
  const manifest = (await response.clone().json()) as OfflineManifest;
  if (manifest.version !== VERSION) throw new Error(`${manifest.version} ≠ ${VERSION}`);
  const older = await previousStore();
  const settings = await caches.open(SETTINGS.cache);
  const had = (await settings.match(SETTINGS.all)) ? Object.keys(manifest.files) : await filesOf(older);
  const wanted = [...new Set([...manifest.core, ...had])].filter((file) => file in manifest.files);
  const cache = await caches.open(name);
  try {
    await fill({manifest, cache}, wanted, older);
    await cache.put(MANIFEST, response);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function previousStore(): Promise<Store | null> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(CACHE_PREFIX) || name === cacheName(VERSION)) continue;
    const store = await openStore(name);
    if (store) return store;
  }
  return null;
}

async function filesOf(store: Store | null): Promise<string[]> {
  return store ? (await store.cache.keys()).map(({url}) => new URL(url).pathname) : [];
}

async function activate(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(CACHE_PREFIX) && name !== cacheName(VERSION)) await caches.delete(name);
  }
  await scope.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const store = await ownStore();
  const {pathname} = new URL(request.url);
  const file = pathname === MANIFEST ? MANIFEST : store ? fileOf(pathname, store.manifest.files) : undefined;
  const kept = file === undefined ? undefined : await store?.cache.match(file);
  if (kept) return kept;
  try {
    const response = await fetch(request);
    if (store && file !== undefined && response.ok) {
      const fresh = await verified(response.clone(), store.manifest.files[file]?.[0]);
      if (fresh) await store.cache.put(file, fresh);
    }
    return response;
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    return offlinePage(store, file !== undefined);
  }
}

async function offlinePage(store: Store | null, exists: boolean): Promise<Response> {
  const headers = {'Content-Type': 'text/html; charset=utf-8'};
  if (exists) return new Response(NOT_KEPT, {status: 503, headers});
  const page = await store?.cache.match(NOT_FOUND);
  return page ? new Response(page.body, {status: 404, headers: page.headers}) : Response.error();
}

async function obey(message: ToWorker): Promise<void> {
  if (message.type === 'take-over') return scope.skipWaiting();
  const store = await ownStore();
  if (!store) return;
  const {files, core} = store.manifest;
  if (message.type === 'visited') {
    const visited = message.paths.flatMap((path) => fileOf(path, files) ?? []);
    // A server with a newer version has nothing to add to this one.
    await fill(store, visited, null).catch(() => undefined);
  } else {
    const keep = new Set<string>([...core, MANIFEST]);
    for (const file of await filesOf(store)) if (!keep.has(file)) await store.cache.delete(file);
  }
}
