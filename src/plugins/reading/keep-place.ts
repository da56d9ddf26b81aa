import {keepPlace} from '@site/src/client/place';

if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keepPlace(window.location.pathname);
  });
}

interface Update {
  readonly location: {readonly pathname: string};
  readonly previousLocation: {readonly pathname: string} | null;
}

/** The old page still stands in the window when the route changes. */
export function onRouteUpdate({location, previousLocation}: Update): void {
  if (previousLocation && previousLocation.pathname !== location.pathname)
    keepPlace(previousLocation.pathname);
}
