import {shortName} from '../law/short-name.ts';
import {placeInSite} from './pinpoint.ts';
import {clauseById} from './plans.ts';
import type {Site} from './site.ts';

/**
 * What a `basis` names, a legal basis or a clause (of the `plans` first), as it is called and where it stands.
 * Throws where there is none.
 */
export function basisPlace(
  site: Site,
  id: string,
  plans: readonly string[] = [],
): {title: string; url: string} {
  const instrument = site.instruments.find(({key}) => key === id);
  if (instrument) return {title: shortName(instrument), url: instrument.url};
  const found = clauseById(site.plans, id, plans);
  if (!found) throw new Error(`no clause ${id}`);
  return {title: placeInSite(site, found.plan, found.clause), url: found.clause.url};
}
