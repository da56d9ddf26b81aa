import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {copyProject, sameHistory} from '../../scripts/bench/copy-project.ts';
import {copySite} from '../fixtures/site.ts';
import {filesOf, ROOT, startBuild} from './copy-build.ts';
import {addPlansAndProfile, askSeveralPlans} from './several-plans.ts';
import {walkFolder} from './walk-folder.ts';

const COPY = join(ROOT, '.cache/accepted changes');
const PICTURES = ['.cache/share-pictures', '.cache/leaflet-pictures'];
/** Where on its host the last build stands. */
const FOLDER = '/cchc/';
const OLD = 'bản dựng trước';
const PAGE =
  '---\nkind: page\ntitle: Trang thử\ndescription: Trang để thử một thay đổi được chấp nhận.\n---\n\n';
const GUIDANCE =
  '---\nkind: guidance\ntitle: Hướng dẫn thử\ndescription: Trang để thử một thay đổi được chấp nhận.\nposition: 99\n---\n\n';

beforeAll(() => {
  rmSync(COPY, {recursive: true, force: true});
  copyProject(ROOT, COPY);
  // The content is the small site: what is tried is the code.
  rmSync(join(COPY, 'docs'), {recursive: true});
  copySite(COPY);
  // The pictures are not what is tried here, and drawing them takes long.
  for (const folder of PICTURES) cpSync(join(ROOT, folder), join(COPY, folder), {recursive: true});
  mkdirSync(join(COPY, 'build'));
  writeFileSync(join(COPY, 'build/index.html'), OLD);
});

afterAll(() => rmSync(COPY, {recursive: true, force: true}));

/** Runs a script of the copy; its exit code with all that it said. */
function run(script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): string {
  const loader = join(COPY, 'node_modules/tsx/dist/loader.mjs');
  const options = {cwd: COPY, encoding: 'utf8', env: {...process.env, ...env}} as const;
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', loader, `scripts/${script}.ts`, ...args],
    options,
  );
  return status === 0 ? '0' : `${status}\n${stdout}\n${stderr}`;
}

it('the check accepts plans of other years and bodies, and pages of every name and content allowed', async () => {
  await addPlansAndProfile(COPY);
  const source = readFileSync(join(COPY, 'static/van-ban/ke-hoach-06-2023.txt'), 'utf8');
  // The same plan a year later: the same sections, labels and headings under another number and date.
  const next = source
    .replace('06/KH-KCNĐN', '08/KH-KCNĐN')
    .replace('ngày 30 tháng 01 năm 2023', 'ngày 30 tháng 01 năm 2024');
  expect(next).not.toBe(source);
  writeFileSync(join(COPY, 'next.txt'), next);
  expect(run('import', ['next.txt'])).toBe('0');
  rmSync(join(COPY, 'next.txt'));
  const docs = (file: string) => join(COPY, 'docs', file);
  // Names that the generator would read as an order or as the index of their folder.
  for (const name of ['01-so-mot', 'huong-dan', 'readme', '2024-01-01-ngay'])
    writeFileSync(
      docs(`huong-dan/${name}.mdx`),
      `${GUIDANCE.replace('Hướng dẫn thử', `Hướng dẫn ${name}`)}Chữ của trang ${name}.\n`,
    );
  writeFileSync(
    docs('thu.mdx'),
    `${PAGE}{/* ghi chú */} Chữ {/* ghi chú */}.\n\n<TopicList />\n\n<ClauseQuote id="i-1" />\n\n<ClauseQuote id="i-1" />\n\n## Một\n\n## Một\n\n[a][b], :not[a directive], **đậm**[^1]\n\n[b]: /ke-hoach#i\n[^1]: Chú thích.\n`.replace(
      '/ke-hoach#i',
      '/ke-hoach/i-muc-dich#i-1',
    ),
  );
  appendFileSync(
    docs('huong-dan/van-phong.mdx'),
    '\n:::note\n\nGhi chú.\n\n:::\n\n- [ ] việc\n\n| a | b |\n| - | - |\n| 1 | 2 |\n',
  );
  expect(run('check')).toBe('0');
});

it('a build of them that is killed half-way leaves the previous site whole, and nothing of it goes on', async () => {
  const {child} = startBuild(COPY);
  const ended = once(child, 'exit');
  // Written just before the bundling, which takes all processors.
  const bundled = join(COPY, '.docusaurus/routes.js');
  await expect.poll(() => existsSync(bundled) || child.exitCode !== null, {timeout: 100_000}).toBe(true);
  await wait(500);
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

it('whatever the check accepts is built, for a folder of a host too', () => {
  expect(run('build', [], {...sameHistory(ROOT, COPY), SITE_URL: `https://example.gov.vn${FOLDER}`})).toBe(
    '0',
  );
  for (const path of ['huong-dan/01-so-mot', 'huong-dan/huong-dan', 'huong-dan/readme', 'thu'])
    expect([path, existsSync(join(COPY, 'build', path, 'index.html'))]).toEqual([path, true]);
});

it('a site in a folder of its host asks for nothing and leads nowhere outside it', async () => {
  const astray = addressesIn(join(COPY, 'build')).filter(
    ({address}) => address.startsWith('/') && !address.startsWith('//') && !address.startsWith(FOLDER),
  );
  expect(astray).toEqual([]);
  const walk = await walkFolder(join(COPY, 'build'), FOLDER);
  expect(walk).toMatchObject({
    astray: [],
    leaving: [],
    hit: expect.stringMatching(/^\/cchc\/can-cu\/nghi-dinh-63-2010-nd-cp\b/),
    handout: expect.stringContaining('Dịch vụ công trực tuyến'),
    offLine: expect.stringContaining('ế hoạch'),
    unknown: 404,
    top: FOLDER,
  });
  expect(walk.verdict).toMatch(/Không còn hiệu lực[\s\S]*118\/2025\/NĐ-CP/);
});

askSeveralPlans(join(COPY, 'build'), FOLDER);

/** Every address that the pages, sheets and lists of a built site ask for or lead to. */
function addressesIn(build: string): {file: string; address: string}[] {
  return [...filesOf(build)].flatMap(([file, bytes]) => {
    const text = bytes.toString();
    const found = /\.html$/.test(file)
      ? text.matchAll(/\s(?:href|src|action|poster)="?([^"\s>]+)/g)
      : /\.css$/.test(file)
        ? text.matchAll(/url\(["']?([^"')]+)/g)
        : /\.webmanifest$/.test(file)
          ? text.matchAll(/"(\/[^"]*)"/g)
          : [];
    return [...found].map((match) => ({file, address: match[1]!}));
  });
}
