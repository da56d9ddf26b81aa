import {scope} from './scope.ts';
import {versionNames} from './store.ts';

/**
 * A worker that takes itself away: what answers at the address of the real one while the site is being edited, or when
 * it is to be kept in no browser any more. Open pages are loaded again, over the network.
 */
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  for (const name of await versionNames()) await caches.delete(name);
  const tabs = await scope.clients.matchAll({type: 'window', includeUncontrolled: true});
  await scope.registration.unregister();
  for (const tab of tabs) await tab.navigate(tab.url).catch(() => undefined);
}
