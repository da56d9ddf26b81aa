import {join} from 'node:path';
import {build} from 'esbuild';

/** The address of the worker. */
export const WORKER = '/sw.js';

/** A worker of `src/client/offline` in one script, for the browsers that the site is for. */
export async function bundleWorker(name: 'sw.ts' | 'removal.ts', version: string): Promise<Uint8Array> {
  const {outputFiles} = await build({
    entryPoints: [join(import.meta.dirname, '../../client/offline', name)],
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
