import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {finishFiles, textsOf} from '../../src/build/built-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/index.html'), '<p>a');
  writeFileSync(join(folder, 'b.css'), 'p{}');
  writeFileSync(join(folder, 'c.png'), Buffer.from([0xff, 0]));
  utimesSync(join(folder, 'c.png'), 1, 1);
});

afterEach(() => rmSync(folder, {recursive: true}));

it('gives each step what the one before has left, and writes what is new, changed or gone', async () => {
  const seen: string[][] = [];
  await finishFiles(folder, [
    (files) => {
      seen.push([...files.keys()]);
      return new Map([
        ['/a/index.html', '<p>ă'],
        ['/b.css', null],
        ['/assets/b.1.css', 'p{}'],
      ]);
    },
    async (files) => {
      seen.push([...textsOf(files, '.html', '.css')].flat());
      return new Map([['/list.json', new Uint8Array([91, 93])]]);
    },
  ]);
  expect(seen).toEqual([
    ['/a/index.html', '/b.css', '/c.png'],
    ['/a/index.html', '<p>ă', '/assets/b.1.css', 'p{}'],
  ]);
  expect(readdirSync(folder, {recursive: true}).sort()).toEqual([
    'a',
    'a/index.html',
    'assets',
    'assets/b.1.css',
    'c.png',
    'list.json',
  ]);
  expect(readFileSync(join(folder, 'a/index.html'), 'utf8')).toBe('<p>ă');
  expect(readFileSync(join(folder, 'list.json'), 'utf8')).toBe('[]');
  expect(statSync(join(folder, 'c.png')).mtimeMs, 'untouched').toBe(1000);
});

it('writes nothing where a step fails', async () => {
  const fails = () => {
    throw new Error('hỏng');
  };
  await expect(finishFiles(folder, [() => new Map([['/b.css', null]]), fails])).rejects.toThrow('hỏng');
  expect(readFileSync(join(folder, 'b.css'), 'utf8')).toBe('p{}');
});
