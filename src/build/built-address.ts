import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {SiteAddress} from './site-url.ts';

/** The address that a built site was built for, as its home page declares it; null where it declares none. */
export function builtAddress(build: string): SiteAddress | null {
  const file = join(build, 'index.html');
  const home = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const canonical = home.match(/<link[^<>]+>/g)?.find((link) => /rel="?canonical\b/.test(link)) ?? '';
  const address = /href="?([^"\s>]+)/.exec(canonical)?.[1];
  if (!address) return null;
  const {origin, pathname} = new URL(address);
  return {url: origin, baseUrl: pathname.endsWith('/') ? pathname : `${pathname}/`};
}
