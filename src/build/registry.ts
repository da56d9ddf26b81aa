import type {Registry} from '../core/law/index.ts';
import {checkSite, contentPaths} from './load-site.ts';

/** The registry of the content under `root`; what is amiss in the content is the check's affair, not a citation's. */
export function loadRegistry(root: string): Registry {
  return checkSite(contentPaths(root)).site.registry;
}
