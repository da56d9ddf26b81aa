import type {ClientModule} from '@docusaurus/types';
import {inSite} from '../../client/base-url.ts';
import type {ToWorker} from '../../client/offline/messages.ts';

/** Long enough after loading that keeping the site never competes with showing it. */
export const PATIENCE_MS = 3000;

/** Whether another tab has taken a newer version, so that this one shows an older than its worker gives. */
let outdated = false;
/** Whether the reader has asked for the newer version here. */
let asked = false;

const client: ClientModule = {
  onRouteUpdate({location, previousLocation}) {
    // What an outdated page would load of the next one may be gone: that one is loaded whole.
    if (outdated && previousLocation && previousLocation.pathname !== location.pathname)
      window.location.reload();
  },
  onRouteDidUpdate({location, previousLocation}) {
    if (previousLocation) tell({type: 'visited', paths: [location.pathname]});
  },
};

export default client;

if (process.env.NODE_ENV === 'production' && typeof window !== 'undefined' && navigator.serviceWorker) {
  addEventListener('load', () => setTimeout(() => void register(navigator.serviceWorker), PATIENCE_MS));
}

/** Says something to the worker that serves this page, if there is one. */
export function tell(message: ToWorker): void {
  navigator.serviceWorker?.controller?.postMessage(message);
}

async function register(container: ServiceWorkerContainer): Promise<void> {
  // A page that no worker served is not reloaded when the first one comes.
  let served = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (asked) {
      location.reload();
      return;
    }
    // What the reader has written in this tab stays.
    if (served) {
      outdated = true;
      showBar('Một thẻ khác đã dùng bản mới của trang.', ['Mở lại trang này', () => location.reload()]);
    }
    served = true;
    tell({type: 'visited', paths: loadedPaths()});
  });
  try {
    const registration = await container.register(inSite('/sw.js'), {updateViaCache: 'none'});
    if (registration.waiting) announce(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const next = registration.installing;
      next?.addEventListener('statechange', () => {
        if (next.state === 'installed' && container.controller) announce(next);
      });
    });
    tell({type: 'visited', paths: loadedPaths()});
  } catch {
    // Without a worker (private window, no space) the site is read over the network, as before.
  }
}

/** This page, and what it has loaded; the worker knows which of it belongs to the site. */
function loadedPaths(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
  return [location.pathname, ...loaded];
}

/** Offers the new version; the old one stays whole until the reader takes it or closes every page. */
function announce(next: ServiceWorker): void {
  showBar('Trang này có bản mới.', [
    'Dùng bản mới',
    () => {
      asked = true;
      next.postMessage({type: 'take-over'} satisfies ToWorker);
    },
  ]);
}

function showBar(words: string, [label, act]: readonly [label: string, act: () => void]): void {
  document.querySelector('.new-version')?.remove();
  const bar = document.createElement('div');
  bar.className = 'new-version';
  bar.setAttribute('role', 'status');
  bar.append(
    `${words} `,
    button(label, act),
    ' ',
    button('Để sau', () => bar.remove()),
  );
  document.body.append(bar);
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.textContent = label;
  element.addEventListener('click', onClick);
  return element;
}
