import {type ChildProcess, spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {sameHistory} from '../../scripts/bench/copy-project.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** Begins a build of a copy of the project at another place on earth, in another language. */
export function startBuild(
  copy: string,
  env: NodeJS.ProcessEnv = {},
): {child: ChildProcess; output: () => string} {
  const program = join(copy, 'node_modules/tsx/dist/loader.mjs');
  const child = spawn(process.execPath, ['--import', program, 'scripts/build.ts'], {
    cwd: copy,
    env: {
      ...process.env,
      ...sameHistory(ROOT, copy),
      TZ: process.env.TZ === 'Pacific/Apia' ? 'America/St_Johns' : 'Pacific/Apia',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data) => {
      output += data;
    });
  return {child, output: () => output};
}

/** Every file below a folder with its bytes. */
export function filesOf(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path)]),
  );
}
