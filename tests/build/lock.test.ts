import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buildSync} from 'esbuild';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {lockBuild} from '../../src/build/lock.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
});

afterEach(() => rmSync(root, {recursive: true}));

test('a second build waits for the first, is told once, and then goes on', async () => {
  const order: string[] = [];
  const release = await lockBuild(root, () => order.push('never'));
  const second = lockBuild(root, () => order.push('waits')).then((own) => {
    order.push('goes on');
    return own;
  });
  await expect.poll(() => order).toEqual(['waits']);
  order.push('first ends');
  release();
  (await second)();
  expect(order).toEqual(['waits', 'first ends', 'goes on']);
});

test('builds of two folders do not wait for each other', async () => {
  const other = mkdtempSync(join(tmpdir(), 'lock-'));
  const release = await lockBuild(root, () => undefined);
  (await lockBuild(other, () => expect.unreachable()))();
  release();
  rmSync(other, {recursive: true});
});

test('it is one for every user, every temporary folder and every way to the project', async () => {
  const release = await lockBuild(root, () => expect.unreachable());
  const link = `${root}-link`;
  symlinkSync(root, link);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = root;
  let waits = false;
  const second = lockBuild(link, () => {
    waits = true;
  });
  await expect.poll(() => waits).toBe(true);
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  expect(statSync(join(root, '.cache/build.sock')).mode & 0o222, 'others may ask').toBe(0o222);
  release();
  (await second)();
  rmSync(link);
});

test.each([60, 200])('a folder whose path is %i letters longer has a lock as well', async (letters) => {
  const deep = join(root, ...Array.from({length: letters / 20}, () => 'một thư mục sâu'));
  mkdirSync(deep, {recursive: true});
  const release = await lockBuild(deep, () => expect.unreachable());
  let waits = false;
  const second = lockBuild(deep, () => {
    waits = true;
  });
  await expect.poll(() => waits).toBe(true);
  release();
  (await second)();
});

test('a killed build keeps nobody waiting', async () => {
  const program = join(root, 'holder.mjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, '../../src/build/lock.ts')],
    outfile: join(root, 'lock.mjs'),
    format: 'esm',
    platform: 'node',
  });
  writeFileSync(
    program,
    `import {lockBuild} from './lock.mjs';\nawait lockBuild(${JSON.stringify(root)}, () => {});\nconsole.log('held');\nsetInterval(() => {}, 1000);\n`,
  );
  const holder = spawn(process.execPath, [program], {stdio: ['ignore', 'pipe', 'inherit']});
  await once(holder.stdout, 'data');
  let waits = false;
  const second = lockBuild(root, () => {
    waits = true;
  });
  await expect.poll(() => waits).toBe(true);
  holder.kill('SIGKILL');
  (await second)();
});
