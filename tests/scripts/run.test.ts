import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
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
  return spawn('sh', ['-c', `"${process.execPath}" scripts/run.cjs "${file}"; exit $?`], {
    cwd: ROOT,
    env: {...process.env, npm_lifecycle_event: 'start'},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

describe('scripts/run.cjs', () => {
  it('gives a program its own arguments, and its exit code back', () => {
    const file = program(
      'args.ts',
      'const args = process.argv.slice(1); console.log(JSON.stringify(args)); process.exitCode = 7;',
    );
    const {stdout, status} = spawnSync(process.execPath, ['scripts/run.cjs', file, '--help', 'a b'], {
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
    expect(Number(line)).toBeGreaterThan(0);
    // The program holds the same end of the pipe, which closes when the last that holds it has ended.
    const closed = once(shell.stdout!, 'close');
    shell.kill('SIGTERM');
    await closed;
  });

  it('says so where a program waits for what never comes', () => {
    const file = program('waiting.mjs', 'await new Promise(() => {});');
    expect(spawnSync(process.execPath, ['scripts/run.cjs', file], {cwd: ROOT}).status).toBe(13);
  });

  it.runIf(process.platform !== 'win32').each(['#', '!', '?', '*', '|', '\\'])(
    'refuses a folder with “%s” in its name, which no bundler reads',
    (sign) => {
      const {stderr, status} = spawnSync(process.execPath, ['scripts/run.cjs', 'scripts/check.ts'], {
        cwd: projectIn(`một ${sign} hai`),
        encoding: 'utf8',
      });
      expect(status).toBe(2);
      expect(stderr).toContain(`có dấu “${sign}”`);
      expect(stderr).not.toMatch(/^\s+at /m);
    },
  );

  it.runIf(process.platform !== 'win32')(
    'ends the installation that it has begun when it is ended',
    async () => {
      const project = projectIn('cài');
      const npm = join(project, 'npm');
      writeFileSync(npm, '#!/bin/sh\necho $$ >&2\nexec sleep 60\n');
      chmodSync(npm, 0o755);
      const child = spawn(process.execPath, ['scripts/run.cjs', 'scripts/check.ts'], {
        cwd: project,
        env: {...process.env, PATH: `${project}:${process.env.PATH}`},
        stdio: ['ignore', 'inherit', 'pipe'],
      });
      let said = '';
      child.stderr.on('data', (words) => {
        said += words;
      });
      await expect.poll(() => said, {timeout: 10_000}).toMatch(/^\d+$/m);
      // It holds the same end of the pipe, which closes when the last that holds it has ended.
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      expect((await closed)[0]).toBe(130);
    },
  );
});

/** A project with nothing installed and nothing in it but what runs its programs. */
function projectIn(name: string): string {
  const project = join(folder, name);
  mkdirSync(join(project, 'scripts'), {recursive: true});
  for (const file of ['run.cjs', 'setup.mjs'])
    copyFileSync(join(ROOT, 'scripts', file), join(project, 'scripts', file));
  const packages = {'node_modules/a': {version: '1.0.0'}};
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({packages}));
  return project;
}
