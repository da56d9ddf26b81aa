import {keepPlaces, restorePlace} from '@site/src/client/scroll-place';

if (typeof window !== 'undefined') keepPlaces();

export function onRouteDidUpdate(): void {
  restorePlace();
}
