import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {endLinesAlike} from '../../src/build/line-ends.ts';

const root = mkdtempSync(join(tmpdir(), 'line-ends-'));
afterAll(() => rmSync(root, {recursive: true, force: true}));

it('texts of static/ end their lines in one way; pictures, and what the site makes itself, stay', async () => {
  mkdirSync(join(root, 'static/van-ban'), {recursive: true});
  for (const name of ['van-ban/ke-hoach.txt', 'one.txt', 'icon.png'])
    writeFileSync(join(root, 'static', name), '');
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = new Map([
    ['/icon.png', bytes('\0\r\n')],
    ['/data/han-viec.ics', bytes('BEGIN\r\n')],
    ['/one.txt', bytes('một\n')],
    ['/van-ban/ke-hoach.txt', bytes('Điều\r\nmột\r\n')],
  ]);
  expect([...(await endLinesAlike(root)(files))]).toEqual([['/van-ban/ke-hoach.txt', 'Điều\nmột\n']]);
});

it('the bundler reads sources so, whatever the checkout', () => {
  const load = createRequire(import.meta.url)('../../src/build/one-line-end.cjs');
  expect(load('a\r\n`b\r\n`\rc\n')).toBe('a\n`b\n`\rc\n');
});
