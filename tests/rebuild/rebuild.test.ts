import {once} from 'node:events';
import {appendFileSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {copyProject} from '../../scripts/bench/copy-project.ts';
import {PAGE_CHUNKS} from '../../src/build/offline/page-chunks.ts';
import {siteVersion} from '../../src/build/site-version.ts';
import {filesOf, ROOT, startBuild} from './copy-build.ts';

/** Another folder on the same disk, without anything that an earlier build has kept. */
const COPY = join(ROOT, '.cache/another folder');
const DAY_SECONDS = 24 * 60 * 60;

beforeAll(() => {
  rmSync(COPY, {recursive: true, force: true});
  copyProject(ROOT, COPY);
});

afterAll(() => rmSync(COPY, {recursive: true, force: true}));

describe('a build', () => {
  it('in another folder, time zone and language, gives the same bytes', async () => {
    const {child, output} = startBuild(COPY);
    const [code] = await once(child, 'close');
    expect(code, output()).toBe(0);
    const [ours, theirs] = [filesOf(join(ROOT, 'build')), filesOf(join(COPY, 'build'))];
    expect(ours.size).toBeGreaterThan(100);
    expect([...theirs.keys()]).toEqual([...ours.keys()]);
    expect(
      [...ours].filter(([file, bytes]) => !theirs.get(file)?.equals(bytes)).map(([file]) => file),
    ).toEqual([]);
    // Pictures of pages that have not changed are kept for the next build.
    expect(readdirSync(join(COPY, '.cache')).sort()).toEqual(['leaflet-pictures', 'share-pictures']);
  });

  it('a day later, with one word more on one page, gives a returning reader at most 15 KB to load', async () => {
    const {time} = siteVersion(ROOT, {});
    const later = `${Math.floor(Date.parse(time ?? '2026-11-28') / 1000) + DAY_SECONDS}`;
    appendFileSync(join(COPY, 'docs/huong-dan/van-phong.mdx'), '\nThêm.\n');
    const before = filesOf(join(COPY, 'build'));
    const {child, output} = startBuild(COPY, {SOURCE_DATE_EPOCH: later});
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
