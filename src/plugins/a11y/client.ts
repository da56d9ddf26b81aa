import type {ClientModule} from '@docusaurus/types';
import {isReturn} from '@site/src/client/scroll-place';
import {focusOn} from './focus.ts';

/** Where a change of page is said aloud; `Root` draws it, so that it is there before anything changes. */
export const ANNOUNCER = 'thong-bao-chuyen-trang';

/**
 * Does for a change of page what the browser does when it loads one: the reader stands at the top of the new
 * page, or at the place that the address names, and hears where that is.
 */
const client: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    if (!previousLocation || location.pathname === previousLocation.pathname) return;
    const heading = document.querySelector<HTMLElement>('main h1, h1');
    const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    // Who comes back stands where he stood: see `scroll-place`.
    if (!isReturn()) {
      const place = target ?? heading;
      if (place) focusOn(place);
      // In Chromium of 2021 the focus stops the glide to the target before it begins.
      target?.scrollIntoView();
    }
    const announcer = document.getElementById(ANNOUNCER);
    if (announcer) announcer.textContent = `Đã mở trang: ${heading?.textContent?.trim() ?? document.title}`;
  },
};

export default client;
