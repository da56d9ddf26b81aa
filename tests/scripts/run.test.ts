import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'run-'));
afterAll(() => rmSync(folder, {recursive: true}));

function program(name: string, source: string): string {
  const file = join(folder, name);
  writeFileSync(file, source);
  return file;
}

/** Runs a program as npm does: behind a shell. */
function behindShell(file: string): ChildProcess {
  return spawn('sh', ['-c', `"${process.execPath}" scripts/run.mjs "${file}"; exit $?`], {
    cwd: ROOT,
    env: {...process.env, npm_lifecycle_event: 'start'},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('scripts/run.mjs', () => {
  it('gives a program its own arguments, and its exit code back', () => {
    const file = program(
      'args.ts',
      'const args = process.argv.slice(1); console.log(JSON.stringify(args)); process.exitCode = 7;',
    );
    const {stdout, status} = spawnSync(process.execPath, ['scripts/run.mjs', file, '--help', 'a b'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout)).toEqual([file, '--help', 'a b']);
    expect(status).toBe(7);
  });

  it('ends the program when the shell that npm put in between is ended', async () => {
    const shell = behindShell(
      program('lasting.mjs', 'console.log(process.pid); setInterval(() => {}, 1000);'),
    );
    const [line] = await once(shell.stdout!, 'data');
    const pid = Number(line);
    expect(isRunning(pid)).toBe(true);
    shell.kill('SIGTERM');
    await expect.poll(() => isRunning(pid), {timeout: 5000}).toBe(false);
  });
});
