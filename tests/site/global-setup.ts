import {existsSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import type {TestProject} from 'vitest/node';
import {unpackBrowser} from '../../src/build/browser.ts';
import {serveUnpacked} from './serve-unpacked.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    baseUrl: string;
  }
}

/** Serves `build/` for all site tests; the build itself is made by `npm test` beforehand. */
export default async function setup(project: TestProject): Promise<() => void> {
  const build = join(import.meta.dirname, '../../build');
  if (!existsSync(join(build, 'index.html'))) throw new Error('build/ is missing: run `npm run build` first');
  await unpackBrowser();
  const server = await serveUnpacked(build);
  project.provide('baseUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return () => server.close();
}
