import {withoutBase} from '../core/site/base-path.ts';

/** The folder of the host in which the site stands, as the bundler writes it; outside React, where no hook says it. */
declare const __webpack_public_path__: string;

/** The address of a path of the site. By itself: every page carries it, and none of the others of its kind. */
export function inSite(path: string): string {
  return __webpack_public_path__ + path.slice(1);
}

/** The path of the site that an address path of the host stands for. */
export function sitePath(pathname: string): string {
  return withoutBase(__webpack_public_path__, pathname) ?? pathname;
}
