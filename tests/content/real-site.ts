import {join} from 'node:path';
import {contentPaths, loadSite} from '../../src/build/load-site.ts';

/** The site's own content, checked. */
export const ROOT = join(import.meta.dirname, '../..');
export const site = loadSite(contentPaths(ROOT));
export const plan = site.plans.find(({key}) => key === 'ke-hoach-06-kh-kcndn-2023')!;
