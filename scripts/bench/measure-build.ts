import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

/** What a build cost. */
export interface Cost {
  /** Seconds on the clock: depends on what else the machine does. */
  readonly seconds: number;
  /** Seconds of processor time of all its processes. */
  readonly cpu: number;
  /** Peak memory of its largest process. */
  readonly megabytes: number;
}

/** Runs a node program in a folder and measures it. Throws with its output where it fails. */
export async function measureBuild(cwd: string, args: readonly string[], env = {}): Promise<Cost> {
  const log = join(cwd, '.usage.jsonl');
  rmSync(log, {force: true});
  const start = performance.now();
  const usage = pathToFileURL(join(import.meta.dirname, 'usage.mjs')).href;
  const child = spawn(process.execPath, args, {
    cwd,
    env: {...process.env, ...env, BENCH_USAGE: log, NODE_OPTIONS: `--import ${usage}`},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += data;
    });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(output);
  const seconds = (performance.now() - start) / 1000;
  const processes: {cpu: number; megabytes: number}[] = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  rmSync(log);
  return {
    seconds,
    cpu: processes.reduce((sum, own) => sum + own.cpu, 0),
    megabytes: Math.max(...processes.map((own) => own.megabytes)),
  };
}
