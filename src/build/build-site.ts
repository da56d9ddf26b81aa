import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {FaultyContent} from './faulty-content.ts';
import {dropNext, prepareSwap, swap} from './swap.ts';

/**
 * Builds into a folder of its own, which takes the place of `build/` at the end, so that a failed or
 * interrupted build leaves the previous site whole. Rejects with what failed.
 */
export async function buildSiteInto(root: string): Promise<void> {
  const next = prepareSwap(root);
  try {
    const building = docusaurus(root, next);
    // Loaded while Docusaurus builds: it takes a quarter of a second.
    const [{finishSite}] = await Promise.all([import('./finish-site.ts'), building]);
    await finishSite(root, next);
    swap(root);
  } catch (error) {
    dropNext(root);
    throw error;
  }
}

/** Megabytes for what lives shortly, most of what parsing makes: a twentieth of a build's processor time less. */
const MEMORY = '--max-semi-space-size=32';

function docusaurus(root: string, out: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // Fonts stay files, however small: the security policy knows no `data:` fonts.
    const env = {...process.env, NODE_ENV: 'production', WEBPACK_URL_LOADER_LIMIT: '0'};
    const program = join(import.meta.dirname, 'run-docusaurus.mjs');
    const child = spawn(process.execPath, [MEMORY, program, root, out], {
      cwd: root,
      env,
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    let reported: Error | null = null;
    child.on('message', ({text, content}: {readonly text: string; readonly content: boolean}) => {
      reported = content ? new FaultyContent(text) : new Error(text);
    });
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      code === 0 ? resolve() : reject(reported ?? new Error(`docusaurus: ${signal ?? code}`)),
    );
  });
}
