import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PAGE_CHUNKS} from '../../plugins/lean/write-lean-routes.ts';
import {PACKAGE_FOLDERS} from '../../plugins/licences/package-folders.ts';
import {listPackages} from '../licences/list-packages.ts';
import {writeOffline} from '../offline/write-offline.ts';
import {secureSite} from '../security/secure-site.ts';
import {purgeStyles} from '../styles/purge-styles.ts';
import {dropNext, prepareSwap, swap} from './swap.ts';

/**
 * Builds into a folder of its own, which takes the place of `build/` at the end, so that a failed or
 * interrupted build leaves the previous site whole. Rejects with what failed.
 */
export async function buildSiteInto(root: string): Promise<void> {
  const next = prepareSwap(root);
  try {
    await docusaurus(root, next);
    listPackages(next, generated(root, PACKAGE_FOLDERS));
    // First the pages as they will be, for the styles keep only what they wear.
    secureSite(next);
    purgeStyles(next);
    await writeOffline(next, generated(root, 'lean', PAGE_CHUNKS));
    swap(root);
  } catch (error) {
    dropNext(root);
    throw error;
  }
}

/** The content is at fault; the message is the whole report. */
export class FaultyContent extends Error {}

/** What the bundling left about its result. */
function generated<T>(root: string, ...path: string[]): T {
  return JSON.parse(readFileSync(join(root, '.docusaurus', ...path), 'utf8'));
}

function docusaurus(root: string, out: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // Fonts stay files, however small: the security policy knows no `data:` fonts.
    const env = {...process.env, NODE_ENV: 'production', WEBPACK_URL_LOADER_LIMIT: '0'};
    const child = spawn(process.execPath, [join(import.meta.dirname, 'run-docusaurus.mjs'), root, out], {
      cwd: root,
      env,
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    let told: Error | null = null;
    child.on('message', ({text, content}: {readonly text: string; readonly content: boolean}) => {
      told = content ? new FaultyContent(text) : new Error(text);
    });
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      code === 0 ? resolve() : reject(told ?? new Error(`docusaurus: ${signal ?? code}`)),
    );
  });
}
