import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PAGE_CHUNKS} from '../plugins/first-load/write-lean-routes.ts';
import {PACKAGE_FOLDERS} from '../plugins/licences/package-folders.ts';
import {listPackages} from './licences/list-packages.ts';
import {writeOffline} from './offline/write-offline.ts';
import {secureSite} from './security/secure-site.ts';
import {purgeStyles} from './styles/purge-styles.ts';

/** Makes a built site of what Docusaurus wrote into `folder`: licences, security policy, lean styles, off-line list. */
export async function finishSite(root: string, folder: string): Promise<void> {
  listPackages(folder, generated(root, PACKAGE_FOLDERS));
  // First the pages as they will be, for the styles keep only what they wear.
  secureSite(folder);
  purgeStyles(folder);
  await writeOffline(folder, generated(root, 'lean', PAGE_CHUNKS));
}

/** What the bundling left about its result. */
function generated<T>(root: string, ...path: string[]): T {
  return JSON.parse(readFileSync(join(root, '.docusaurus', ...path), 'utf8'));
}
