import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buildSync} from 'esbuild';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {prepareSwap, swap} from '../../src/build/swap.ts';
import {some} from '../every.ts';

const FILES = ['index.html', 'sw.js', 'assets/main.js'];
let folder: string;
let program: string;

/** A build that is killed at the n-th thing it does to the disk; where that is deleting, half-way through it. */
const KILLED_BUILD = `
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import {join} from 'node:path';
const [root, count] = process.argv.slice(2);
let left = Number(count);
const die = () => process.kill(process.pid, 'SIGKILL');
for (const name of ['renameSync', 'rmSync', 'mkdirSync']) {
  const real = fs[name];
  fs[name] = (path, ...rest) => {
    if (left-- === 0) {
      if (name === 'rmSync' && fs.existsSync(join(path, 'index.html'))) fs.unlinkSync(join(path, 'index.html'));
      die();
    }
    return real(path, ...rest);
  };
}
syncBuiltinESMExports();
const {prepareSwap, swap} = await import('./swap.mjs');
const next = prepareSwap(root);
for (const file of ${JSON.stringify(FILES)}) {
  fs.mkdirSync(join(next, file, '..'), {recursive: true});
  fs.writeFileSync(join(next, file), 'mới');
}
swap(root);
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
  program = join(folder, 'killed-build.mjs');
  writeFileSync(program, KILLED_BUILD);
  buildSync({
    entryPoints: [join(import.meta.dirname, '../../src/build/swap.ts')],
    outfile: join(folder, 'swap.mjs'),
    format: 'esm',
    platform: 'node',
  });
});

afterAll(() => rmSync(folder, {recursive: true}));

function writeSite(site: string, version: string): void {
  for (const file of FILES) {
    mkdirSync(join(site, file, '..'), {recursive: true});
    writeFileSync(join(site, file), version);
  }
}

/** The version of a site; null where there is none. Fails on a site of two versions or with files missing. */
function versionOf(site: string): string | null {
  if (!existsSync(site)) return null;
  const versions = new Set(FILES.map((file) => readFileSync(join(site, file), 'utf8')));
  expect(versions.size).toBe(1);
  return [...versions][0] ?? null;
}

/** A project with an old site, and perhaps with what an earlier killed build left. */
function project(name: string, leftOvers: boolean): string {
  const root = join(folder, name);
  writeSite(join(root, 'build'), 'cũ');
  if (leftOvers) {
    writeSite(join(root, '.cache/build-next'), 'dở dang');
    writeSite(join(root, '.cache/build-previous'), 'rất cũ');
    writeSite(join(root, '.cache/build-rubbish'), 'rác');
    rmSync(join(root, '.cache/build-rubbish/sw.js'));
  }
  return root;
}

const PROJECTS = [
  ['a project with left-overs', true],
  ['a tidy project', false],
] as const;

describe.each(some(PROJECTS, 1))('swap in %s', (name, leftOvers) => {
  it('leaves one whole site wherever the build is killed', () => {
    const seen: (string | null)[] = [];
    for (let step = 0; ; step += 1) {
      const root = project(`${name} ${step}`, leftOvers);
      const {signal, status, stderr} = spawnSync(process.execPath, [program, root, String(step)]);
      if (signal === null) {
        expect([status, String(stderr)]).toEqual([0, '']);
        expect(versionOf(join(root, 'build'))).toBe('mới');
        expect(readdirSync(join(root, '.cache'))).toEqual([]);
        break;
      }
      // What a reader finds at once, and after the next build has begun.
      seen.push(versionOf(join(root, 'build')));
      prepareSwap(root);
      expect(['cũ', 'mới']).toContain(versionOf(join(root, 'build')));
      expect(readdirSync(join(root, '.cache'))).toEqual([]);
    }
    expect(seen.length).toBeGreaterThan(8);
    expect([...new Set(seen)]).toEqual(['cũ', null, 'mới']);
    // There is no site between two renames only.
    expect(seen.filter((version) => version === null)).toHaveLength(1);
  });
});

describe('swap', () => {
  it('brings the old site back when the new one cannot take its place', () => {
    const root = project('refused', false);
    prepareSwap(root);
    expect(() => swap(root)).toThrow(/ENOENT/);
    expect(versionOf(join(root, 'build'))).toBe('cũ');
  });
});
