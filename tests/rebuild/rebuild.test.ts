import {once} from 'node:events';
import {appendFileSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {copyProject} from '../../scripts/bench/copy-project.ts';
import {PAGE_CHUNKS} from '../../src/build/offline/page-chunks.ts';
import {siteVersion} from '../../src/build/site-version.ts';
import {addDays, formatVietnameseDate} from '../../src/core/text/date.ts';
import {dayInVietnam} from '../../src/core/text/moment.ts';
import {filesOf, ROOT, startBuild} from './copy-build.ts';

/** Another folder on the same disk, without anything that an earlier build has kept. */
const COPY = join(ROOT, '.cache/another folder');
const DAY_SECONDS = 24 * 60 * 60;
const PAGE = 'huong-dan/van-phong';

/** What one word on that page, and the day of the build, may change beside them: lists of files, ages and drawn days. */
const CHANGING = [
  new RegExp(`^/(?:${PAGE}|bo-tai-lieu/van-phong|ve-du-lieu)(?:\\.md|/index\\.html)$`),
  /^\/(?:sw\.js|offline\.json|chi-muc\/manifest\.json|data\/can-kiem-tra\.ics)$/,
  /^\/chia-se\/to-roi\/[a-z-]+\.png$/,
];

type Files = ReadonlyMap<string, Buffer>;

let before: Files;
let after: Files;

beforeAll(async () => {
  rmSync(COPY, {recursive: true, force: true});
  copyProject(ROOT, COPY);
  appendFileSync(join(COPY, `docs/${PAGE}.mdx`), '\nThêm.\n');
  before = filesOf(join(ROOT, 'build'));
  const {child, output} = startBuild(COPY, {SOURCE_DATE_EPOCH: `${laterMoment()}`});
  const [code] = await once(child, 'close');
  expect(code, output()).toBe(0);
  after = filesOf(join(COPY, 'build'));
}, 600_000);

afterAll(() => rmSync(COPY, {recursive: true, force: true}));

describe('a build in another folder, time zone and language, a day later, with one word more on one page', () => {
  it('gives the same bytes, but for that word, the day, and names made of what is in a file', () => {
    expect(before.size).toBeGreaterThan(100);
    const names = (files: Files) => [...files.keys()].map(withoutHashes).sort();
    expect(names(after)).toEqual(names(before));
    const undated = withoutDays([dayOf(before), dayOf(after)]);
    const differing = [...before].filter(([path, bytes]) => {
      const other = after.get(path);
      return other && !other.equals(bytes) && undated(other) !== undated(bytes);
    });
    const paths = differing.map(([path]) => path);
    expect(paths).toContain(`/${PAGE}.md`);
    expect(paths.filter((path) => !CHANGING.some((allowed) => allowed.test(path)))).toEqual([]);
    // Pictures of pages that have not changed are kept for the next build.
    expect(readdirSync(join(COPY, '.cache')).sort()).toEqual(['leaflet-pictures', 'share-pictures']);
  });

  it('gives a returning reader at most 15 KB to load', () => {
    const weights = newFiles(before, after);
    const own: Record<string, string[]> = JSON.parse(
      readFileSync(join(COPY, '.docusaurus', PAGE_CHUNKS), 'utf8'),
    );
    const ownOfSome = new Set(Object.values(own).flat());
    const sum = (names: Iterable<string>) =>
      [...names].reduce((all, name) => all + (weights.get(name) ?? 0), 0);
    const shared = sum([...weights.keys()].filter((name) => !ownOfSome.has(name)));
    expect(sum(own[`/${PAGE}`] ?? [])).toBeGreaterThan(0);
    for (const [path, chunks] of Object.entries(own))
      expect(shared + sum(chunks), path).toBeLessThanOrEqual(15 * 1024);
  });
});

/** A day after the build, in seconds; a day before, or the next minute, where a state of force would change between. */
function laterMoment(): number {
  const {time} = siteVersion(ROOT, {});
  const built = Math.floor(Date.parse(time ?? '2026-11-28') / 1000);
  const {on: _, ...states} = JSON.parse(readFileSync(join(ROOT, 'build/data/force.json'), 'utf8'));
  const told = JSON.stringify(states);
  const isQuiet = (days: number) => {
    const ends = [built, built + days * DAY_SECONDS].map(dayInVietnam);
    return !ends.some((day) => told.includes(day));
  };
  const days = [1, -1].find(isQuiet);
  return days === undefined ? built + 60 : built + days * DAY_SECONDS;
}

/** The day of a build, in Việt Nam. */
function dayOf(files: Files): string {
  return JSON.parse(files.get('/data/force.json')!.toString()).on;
}

/**
 * What a file says, without the days of builds and whatever the files that it names are called; a letter for each byte.
 * A moment may be of the day before elsewhere on earth.
 */
function withoutDays(days: readonly string[]): (bytes: Buffer) => string {
  const forms = days
    .flatMap((day) => [day, addDays(day, -1)])
    .flatMap((day) => [day, day.replaceAll('-', ''), formatVietnameseDate(day)]);
  const written = new RegExp(forms.join('|'), 'g');
  return (bytes) => withoutHashes(bytes.toString('latin1')).replace(written, 'day');
}

function withoutHashes(text: string): string {
  return text
    .replace(/\.[0-9a-f]{8}(?=\.(?:js|css)\b)/g, '')
    .replace(/\b(terms|texts)-[0-9a-f]{12}\b/g, '$1');
}

/** Scripts and sheets of the later build that the earlier has not under their name: bytes of gzip by chunk. */
function newFiles(before: Files, after: Files): Map<string, number> {
  return new Map(
    [...after]
      .filter(([path]) => /^.assets.(?:js|css)/.test(path) && !before.has(path))
      .map(([path, bytes]) => [path.replace(/^.*[\\/]|\.[^.]+\.\w+$/g, ''), gzipSync(bytes).length]),
  );
}
