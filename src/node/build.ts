import {spawn} from 'node:child_process';
import {existsSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {PAGE_CHUNKS} from '../plugins/lean/write-lean-routes.ts';
import {writeOffline} from './offline/write-offline.ts';
import {secureSite} from './security/secure-site.ts';
import {purgeStyles} from './styles/purge-styles.ts';

/**
 * Builds into a folder beside `build/` and swaps the two at the end, so that a failed or
 * interrupted build leaves the previous site whole. Rejects when Docusaurus fails.
 */
export async function buildSiteInto(root: string): Promise<void> {
  const target = join(root, 'build');
  const next = join(root, '.cache', 'build-next');
  const previous = join(root, '.cache', 'build-previous');
  // Killed between the two renames below: the previous site is put back first.
  if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
  rmSync(next, {recursive: true, force: true});
  await docusaurus(root, ['build', '--out-dir', join('.cache', 'build-next')]);
  // First the pages as they will be, for the styles keep only what they wear.
  secureSite(next);
  purgeStyles(next);
  await writeOffline(next, pageChunks(root));
  rmSync(previous, {recursive: true, force: true});
  if (existsSync(target)) renameSync(target, previous);
  renameSync(next, target);
  rmSync(previous, {recursive: true, force: true});
}

/** What the bundling left about the scripts of the pages. */
function pageChunks(root: string): Record<string, string[]> {
  return JSON.parse(readFileSync(join(root, '.docusaurus', 'lean', PAGE_CHUNKS), 'utf8'));
}

function docusaurus(root: string, args: readonly string[]): Promise<void> {
  const bin = join(root, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  return new Promise((resolve, reject) => {
    // Fonts stay files, however small: the security policy knows no `data:` fonts.
    const env = {...process.env, WEBPACK_URL_LOADER_LIMIT: '0'};
    const child = spawn(process.execPath, [bin, ...args], {cwd: root, env, stdio: ['ignore', 2, 2]});
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`docusaurus: ${code}`))));
  });
}
