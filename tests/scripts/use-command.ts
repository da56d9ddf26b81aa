import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {afterAll, beforeAll} from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A command of `scripts/`, run as a process in the folder `cwd`. Bundled once for the file that calls this: loading its
 * hundreds of files one by one takes two seconds of each call. What depends on where the script lies, `run.test.ts` asks.
 */
export function useCommand(name: string): (args: readonly string[], cwd: string, input?: string) => Result {
  let folder: string;
  beforeAll(async () => {
    // Below the project, for its packages to be found.
    const cache = join(ROOT, '.cache');
    mkdirSync(cache, {recursive: true});
    folder = mkdtempSync(join(cache, 'command-'));
    await build({
      entryPoints: [join(ROOT, 'scripts', `${name}.ts`)],
      outdir: folder,
      outExtension: {'.js': '.mjs'},
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      logLevel: 'warning',
    });
  });
  afterAll(() => rmSync(folder, {recursive: true}));
  return (args, cwd, input = '') => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [join(folder, `${name}.mjs`), ...args], {
      input,
      encoding: 'utf8',
      cwd,
    });
    return {status, stdout, stderr};
  };
}
