import {join} from 'node:path';
import {buildFacts, checkFiles, contentPaths} from '../../src/build/load-site.ts';
import {readDocs} from '../../src/build/read-docs.ts';
import {ContentError} from '../../src/core/page/finding.ts';
import {readOnce} from '../fixtures/read-once.ts';

export const ROOT = join(import.meta.dirname, '../..');
export const PATHS = contentPaths(ROOT);
export const files = readDocs(PATHS.docs);

const {site: checked, findings} = checkFiles(files, PATHS, buildFacts(PATHS), readOnce);
if (findings.length > 0) throw new ContentError(findings);

/** The site's own content, checked. */
export const site = checked;
export const plan = site.plans.find(({key}) => key === 'ke-hoach-06-kh-kcndn-2023')!;
