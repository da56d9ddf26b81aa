import {qrFile} from '../../core/page/qr-address.ts';
import {fileOf, type OfflineManifest} from '../../core/publish/offline-manifest.ts';
import {withBase, withoutBase} from '../../core/site/base-path.ts';
import {SETTINGS, type ToWorker} from './messages.ts';
import {BASE, scope} from './scope.ts';
import {
  cacheName,
  filesOf,
  fill,
  MANIFEST_PATH,
  openStore,
  type Store,
  verified,
  versionNames,
} from './store.ts';

/** Put in when the site is built: the version whose files this worker gives. */
declare const VERSION: string;

const NOT_FOUND = withBase(BASE, '/404.html');
const ASSETS = withBase(BASE, '/assets/');
const WANTS_ALL = withBase(BASE, SETTINGS.all);
const NOT_KEPT = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Chưa lưu trang này</title><h1>Chưa lưu trang này</h1>
<p>Máy đang không có mạng và trang này chưa được lưu. <a href="${BASE}">Về trang chủ</a>, hoặc mở lại khi có mạng.</p>`;

let opened: Store | null = null;

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const {request} = event;
  if (request.method === 'GET' && new URL(request.url).origin === scope.location.origin)
    event.respondWith(answer(request));
});
scope.addEventListener('message', (event) => event.waitUntil(receive(event.data as ToWorker)));

/** The files of this version; null where the browser has none, for it may throw them away at any time. */
async function ownStore(): Promise<Store | null> {
  try {
    opened ??= await openStore(cacheName(VERSION));
  } catch {
    // Storage that cannot be read is as good as none: there is the network.
  }
  return opened;
}

/**
 * Fetches the new version beside the old one: what every page needs, and what the reader had of the old one.
 * All or nothing: where a file fails, the new version is thrown away and the old one goes on.
 */
async function install(): Promise<void> {
  const name = cacheName(VERSION);
  const response = await fetch(MANIFEST_PATH, {cache: 'no-store'});
  const manifest = (await response.clone().json()) as OfflineManifest;
  if (manifest.version !== VERSION) throw new Error(`${manifest.version} ≠ ${VERSION}`);
  const older = await previousStore();
  const settings = await caches.open(SETTINGS.cache);
  const had = (await settings.match(WANTS_ALL)) ? Object.keys(manifest.files) : await filesOf(older);
  const wanted = [...new Set([...manifest.core, ...had])].filter((file) => file in manifest.files);
  const cache = await caches.open(name);
  try {
    await fill({manifest, cache}, wanted, older);
    await cache.put(MANIFEST_PATH, response);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function previousStore(): Promise<Store | null> {
  for (const name of await versionNames()) {
    const store = name === cacheName(VERSION) ? null : await openStore(name);
    if (store) return store;
  }
  return null;
}

async function answer(request: Request): Promise<Response> {
  const store = await ownStore();
  const {pathname} = new URL(request.url);
  const file =
    pathname === MANIFEST_PATH ? MANIFEST_PATH : store ? fileOf(pathname, store.manifest.files) : undefined;
  const kept = await find(store, file, pathname);
  if (kept) return kept;
  let response: Response;
  try {
    response = await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    return offlinePage(store, file !== undefined);
  }
  if (store && file !== undefined && response.ok) await keep(store, file, response.clone());
  return response;
}

/** A file of this version; or one of the version before, which a tab that was open then may still ask for. */
async function find(
  store: Store | null,
  file: string | undefined,
  pathname: string,
): Promise<Response | undefined> {
  try {
    if (file !== undefined) return await store?.cache.match(file);
    return pathname.startsWith(ASSETS) ? await caches.match(pathname) : undefined;
  } catch {
    return undefined;
  }
}

/** What cannot be kept, for want of room, has been read all the same. */
async function keep(store: Store, file: string, response: Response): Promise<void> {
  try {
    const fresh = await verified(response, store.manifest.files[file]?.[0]);
    if (fresh) await store.cache.put(file, fresh);
  } catch {
    // Not kept.
  }
}

async function offlinePage(store: Store | null, exists: boolean): Promise<Response> {
  const headers = {'Content-Type': 'text/html; charset=utf-8'};
  if (exists || !store) return new Response(NOT_KEPT, {status: 503, headers});
  const page = await find(store, NOT_FOUND, NOT_FOUND);
  return page ? new Response(page.body, {status: 404, headers: page.headers}) : Response.error();
}

async function receive(message: ToWorker): Promise<void> {
  if (message.type === 'take-over') return scope.skipWaiting();
  if (message.type === 'visited') return visited(message.paths);
  const store = await ownStore();
  if (!store) return;
  const keep = new Set<string>([...store.manifest.core, MANIFEST_PATH]);
  for (const file of await filesOf(store)) if (!keep.has(file)) await store.cache.delete(file);
}

/** Keeps what a page has loaded, the code that its paper bears, and what the browser has thrown away of what every page needs. */
async function visited(paths: readonly string[]): Promise<void> {
  await dropOlder();
  // What was opened before may be gone since.
  opened = null;
  try {
    const store = (await ownStore()) ?? (await emptyStore());
    if (!store) return;
    const {files, core} = store.manifest;
    const wanted = paths.flatMap((path) => [path, withBase(BASE, qrFile(withoutBase(BASE, path) ?? path))]);
    await fill(store, [...core, ...wanted.flatMap((path) => fileOf(path, files) ?? [])], null);
  } catch {
    // No room, no network, or a server with a newer version, which has nothing to add to this one.
  }
}

/** A store without files, where the browser has thrown ours away; null where the server has another version by now. */
async function emptyStore(): Promise<Store | null> {
  const response = await fetch(MANIFEST_PATH, {cache: 'no-store'});
  const manifest = (await response.clone().json()) as OfflineManifest;
  if (manifest.version !== VERSION) return null;
  const cache = await caches.open(cacheName(VERSION));
  await cache.put(MANIFEST_PATH, response);
  return {manifest, cache};
}

/** An older version stays as long as another tab may show it. */
async function dropOlder(): Promise<void> {
  const tabs = await scope.clients.matchAll({type: 'window', includeUncontrolled: true});
  if (tabs.length > 1) return;
  for (const name of await versionNames()) if (name !== cacheName(VERSION)) await caches.delete(name);
}
