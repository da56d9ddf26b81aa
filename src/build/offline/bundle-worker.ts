import {join} from 'node:path';
import {build} from 'esbuild';

/** The address of the worker. */
export const WORKER = '/sw.js';

/** A worker of `src/client/offline` of the project below `root` in one script, for the browsers that the site is for. */
export async function bundleWorker(
  root: string,
  name: 'sw.ts' | 'removal.ts',
  version: string,
): Promise<Uint8Array> {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'src/client/offline', name)],
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome96', 'firefox94', 'safari15'],
    define: {VERSION: JSON.stringify(version)},
    logLevel: 'silent',
  });
  return outputFiles[0]!.contents;
}
