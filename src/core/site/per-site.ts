import type {Site} from './site.ts';

/** A view of the whole site that many pages ask for, made once for each site. */
export function perSite<View>(make: (site: Site) => View): (site: Site) => View {
  const made = new WeakMap<Site, {readonly view: View}>();
  return (site) => {
    const known = made.get(site) ?? {view: make(site)};
    made.set(site, known);
    return known.view;
  };
}
