import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {checkFiles, contentPaths, loadSite} from '../../src/build/load-site.ts';
import {type DocsFile, readDocs} from '../../src/build/read-docs.ts';
import {oneOf} from '../every.ts';
import {readOnce} from '../fixtures/read-once.ts';
import {copySite, FACTS, ROOT} from '../fixtures/site.ts';

const PATHS = contentPaths(ROOT);
const files = readDocs(PATHS.docs);
/** The overview of the plan first: most of the site points at what it holds. */
const names = new Set(['ke-hoach/index.mdx', ...oneOf(files, 6).map(({file}) => file)]);

const misspell = (source: string) => source.replace(/^title:/m, 'tiltle:');
const breakMdx = (source: string) => `${source}\n<Clause\n`;
const addFaults = (source: string) => `${source}\n[x](/khong-co)\n\n<ClauseQuote id="khong-co" />\n`;

function check(changes: Readonly<Record<string, (source: string) => string>>): ReturnType<typeof checkFiles> {
  const changed = files.map((entry): DocsFile => {
    const change = changes[entry.file];
    return change && 'source' in entry ? {...entry, source: change(entry.source)} : entry;
  });
  return checkFiles(changed, PATHS, FACTS, readOnce);
}

describe('of a file that could not be read', () => {
  test.each([...names])('nothing that merely follows is told of others: %s', (file) => {
    for (const change of [misspell, breakMdx]) {
      const {findings, unread} = check({[file]: change});
      expect(unread.map((one) => one.file)).toEqual([file]);
      expect([...new Set(findings.map((finding) => finding.file))]).toEqual([file]);
    }
  });

  test.each([...names])('what is wrong below its head is told with its head: %s', (file) => {
    const {findings} = check({[file]: (source) => addFaults(misspell(source))});
    expect([...new Set(findings.map((finding) => finding.file))]).toEqual([file]);
    expect(findings.map(({found}) => found)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/til?tle/),
        'ClauseQuote id: “khong-co” không có trong nội dung',
        'liên kết tới “/khong-co”, địa chỉ không có trên trang',
      ]),
    );
  });

  test('what is wrong elsewhere is told as ever', () => {
    const {findings} = check({
      'ke-hoach/i-muc-dich.mdx': misspell,
      'chu-de/index.mdx': addFaults,
      'chu-de/a-van-ban-kiem-soat-thu-tuc-hanh-chinh.mdx': (source) =>
        source.replace(/^clause: .*$/m, 'clause: i-99'),
    });
    expect(findings.filter(({file}) => file.startsWith('chu-de/')).map(({found}) => found)).toEqual([
      'clause: “i-99” không có trong nội dung',
      'ClauseQuote id: “khong-co” không có trong nội dung',
      'liên kết tới “/khong-co”, địa chỉ không có trên trang',
    ]);
  });
});

test('a build that ends for it says what could not be checked yet, as the check does', () => {
  const root = mkdtempSync(join(tmpdir(), 'unread-'));
  try {
    copySite(root);
    const paths = contentPaths(root);
    const overview = join(paths.docs, 'ke-hoach/index.mdx');
    writeFileSync(overview, misspell(readFileSync(overview, 'utf8')));
    expect(() => loadSite(paths)).toThrow(
      /Có \d+ lỗi trong nội dung\.\n\nChưa đọc được docs\/ke-hoach\/index\.mdx: .*chạy lại `npm run check`\.$/,
    );
  } finally {
    rmSync(root, {recursive: true, force: true});
  }
});
