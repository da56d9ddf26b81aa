import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {copyProject, sameHistory} from '../../scripts/bench/copy-project.ts';
import {PAGE_CHUNKS} from '../../src/build/offline/page-chunks.ts';
import {siteVersion} from '../../src/build/site-version.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Another folder on the same disk, without anything that an earlier build has kept. */
const COPY = join(ROOT, '.cache/another folder');
const OLD = 'bản dựng trước';

beforeAll(() => {
  rmSync(COPY, {recursive: true, force: true});
  copyProject(ROOT, COPY);
  mkdirSync(join(COPY, 'build'));
  writeFileSync(join(COPY, 'build/index.html'), OLD);
});

afterAll(() => rmSync(COPY, {recursive: true, force: true}));

/** Begins a build of the copy at another place on earth, in another language. */
function build(env: NodeJS.ProcessEnv = {}): {child: ChildProcess; output: () => string} {
  const program = join(COPY, 'node_modules/tsx/dist/loader.mjs');
  const child = spawn(process.execPath, ['--import', program, 'scripts/build.ts'], {
    cwd: COPY,
    env: {
      ...process.env,
      ...sameHistory(ROOT, COPY),
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
function filesOf(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path)]),
  );
}

describe('a build', () => {
  it('that is killed half-way leaves the previous site whole, and nothing of it goes on', async () => {
    const {child} = build();
    const ended = once(child, 'exit');
    const next = join(COPY, '.cache/build-next/assets');
    await expect.poll(() => existsSync(next) || child.exitCode !== null, {timeout: 100_000}).toBe(true);
    child.kill('SIGKILL');
    expect((await ended)[1]).toBe('SIGKILL');
    expect([...filesOf(join(COPY, 'build'))]).toEqual([['/index.html', Buffer.from(OLD)]]);
    const left = async () => {
      const before = filesOf(join(COPY, '.cache')).size;
      await wait(500);
      return filesOf(join(COPY, '.cache')).size - before;
    };
    await expect.poll(left, {timeout: 5_000}).toBe(0);
  });

  it('after that, in another folder, time zone and language, gives the same bytes', async () => {
    const {child, output} = build();
    const [code] = await once(child, 'close');
    expect(code, output()).toBe(0);
    const [ours, theirs] = [filesOf(join(ROOT, 'build')), filesOf(join(COPY, 'build'))];
    expect(ours.size).toBeGreaterThan(100);
    expect([...theirs.keys()]).toEqual([...ours.keys()]);
    expect(
      [...ours].filter(([file, bytes]) => !theirs.get(file)?.equals(bytes)).map(([file]) => file),
    ).toEqual([]);
    // Pictures of pages that have not changed are kept for the next build.
    expect(readdirSync(join(COPY, '.cache'))).toEqual(['share-pictures']);
  });

  it('a minute later, with one word more on one page, gives a returning reader at most 15 KB to load', async () => {
    const {time} = siteVersion(ROOT, {});
    const later = `${Math.floor(Date.parse(time ?? '2026-11-28') / 1000) + 60}`;
    appendFileSync(join(COPY, 'docs/huong-dan/van-phong.mdx'), '\nThêm.\n');
    const before = filesOf(join(COPY, 'build'));
    const {child, output} = build({SOURCE_DATE_EPOCH: later});
    const [code] = await once(child, 'close');
    expect(code, output()).toBe(0);
    const weights = newFiles(before, filesOf(join(COPY, 'build')));
    const own: Record<string, string[]> = JSON.parse(
      readFileSync(join(COPY, '.docusaurus', PAGE_CHUNKS), 'utf8'),
    );
    const ownOfSome = new Set(Object.values(own).flat());
    const sum = (names: Iterable<string>) =>
      [...names].reduce((all, name) => all + (weights.get(name) ?? 0), 0);
    const shared = sum([...weights.keys()].filter((name) => !ownOfSome.has(name)));
    expect(sum(own['/huong-dan/van-phong'] ?? [])).toBeGreaterThan(0);
    for (const [path, chunks] of Object.entries(own))
      expect(shared + sum(chunks), path).toBeLessThanOrEqual(15 * 1024);
  });
});

/** Scripts and sheets of the later build that the earlier has not under their name: bytes of gzip by chunk. */
function newFiles(
  before: ReadonlyMap<string, Buffer>,
  after: ReadonlyMap<string, Buffer>,
): Map<string, number> {
  return new Map(
    [...after]
      .filter(([path]) => /^.assets.(?:js|css)/.test(path) && !before.has(path))
      .map(([path, bytes]) => [path.replace(/^.*[\\/]|\.[^.]+\.\w+$/g, ''), gzipSync(bytes).length]),
  );
}
