import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ContentError, type Finding} from '../core/page/finding.ts';
import type {Page, UnreadFile} from '../core/page/page.ts';
import {buildSite} from '../core/site/build-site.ts';
import {brokenLinks, DRAWN, missingPages} from '../core/site/links.ts';
import type {BuildFacts, Plan, Site} from '../core/site/site.ts';
import {verbatimFindings} from '../core/site/verbatim.ts';
import {pageAnchors} from '../mdx/page-anchors.ts';
import {type PageResult, readPage} from '../mdx/read-page.ts';
import {buildDate, today} from './build-date.ts';
import {checkerScore, goldScore} from './gold-score.ts';
import {loadOffice} from './load-office.ts';
import {pageHistory} from './page-history.ts';
import {type DocsFile, readDocs} from './read-docs.ts';

/** Where the content stands: the pages, and the texts that they are held against. */
export interface ContentPaths {
  readonly docs: string;
  readonly static: string;
}

/** Content paths below the root of the project. */
export function contentPaths(root: string): ContentPaths {
  return {docs: join(root, 'docs'), static: join(root, 'static')};
}

/** Reads and checks all content; never throws on what an editor wrote. */
export function checkSite(paths: ContentPaths): Checked {
  return checkFiles(readDocs(paths.docs), paths, buildFacts(paths));
}

/** A site as far as it could be read, and every mistake in it. */
interface Checked {
  readonly site: Site;
  readonly findings: readonly Finding[];
  readonly unread: readonly UnreadFile[];
}

/** Checks the files of a whole site, as they were read from `docs/`; `read` reads the pages in them. */
export function checkFiles(
  files: readonly DocsFile[],
  paths: ContentPaths,
  facts: BuildFacts,
  read: (file: DocsFile) => PageResult = readDocsPage,
): Checked {
  const {site, findings, unread} = checkPages(files, paths, facts, read);
  const isThere = (path: string) => DRAWN.includes(path) || existsSync(join(paths.static, path));
  const anchors = new Map<Page, ReadonlySet<string> | null>();
  const anchorsOf = (page: Page) => {
    if (!anchors.has(page)) anchors.set(page, pageAnchors(site, page));
    return anchors.get(page) ?? null;
  };
  return {
    site,
    unread,
    findings: [
      ...findings,
      ...missingPages(site.pages, unread),
      ...brokenLinks(site.pages, unread, isThere, anchorsOf),
    ],
  };
}

/** Checks files that need not be a whole site: what each says, and how they fit together. */
export function checkPages(
  files: readonly DocsFile[],
  paths: ContentPaths,
  facts: BuildFacts,
  read: (file: DocsFile) => PageResult = readDocsPage,
): Checked {
  const results = files.map((entry) => ({file: entry.file, ...read(entry)}));
  const pages = results.flatMap((result) => (result.page === null ? [] : [result.page]));
  const unread = results.filter(({page}) => page === null);
  const {office, findings: ofOffice} = loadOffice(paths, facts.today ?? facts.asOf);
  const {site, findings} = buildSite(pages, unread, facts, office);
  const whole = site.plans.filter(({page}) => !unread.some(({file}) => dirname(file) === dirname(page.file)));
  return {
    site,
    unread,
    findings: [
      ...results.flatMap((result) => result.findings),
      ...ofOffice,
      ...findings,
      ...whole.flatMap((plan) => restoredTextFindings(plan, paths)),
    ],
  };
}

/** The page in a file, where it could be read. */
export function readDocsPage(entry: DocsFile): PageResult {
  return 'finding' in entry
    ? {page: null, body: null, findings: [entry.finding]}
    : readPage(entry.file, entry.source);
}

const loaded = new Map<string, Site>();

/** The site, or a `ContentError` with every finding. Read once; `reloadSite` reads again. */
export function loadSite(paths: ContentPaths): Site {
  return loaded.get(paths.docs) ?? reloadSite(paths);
}

/** Reads the content afresh: the dev server calls this when a file has changed. */
export function reloadSite(paths: ContentPaths): Site {
  const {site, findings, unread} = checkSite(paths);
  if (findings.length > 0) throw new ContentError(findings, unread);
  loaded.set(paths.docs, site);
  return site;
}

/** The day of the build and the changes of the pages, of the project that holds the content. */
export function buildFacts({docs}: ContentPaths): BuildFacts {
  const root = dirname(docs);
  return {
    asOf: buildDate(root),
    today: today(),
    history: pageHistory(root),
    gold: goldScore(root),
    checker: checkerScore(root),
  };
}

function restoredTextFindings(plan: Plan, paths: ContentPaths): Finding[] {
  const {restored} = plan.page.frontMatter;
  if (restored === undefined) return [];
  const file = join(paths.static, restored);
  if (!existsSync(file)) {
    return [
      {
        file: plan.page.file,
        line: plan.page.fieldLines.restored ?? 1,
        found: `không có tệp static/${restored}`,
        expected: 'văn bản phục hồi của kế hoạch',
        remedy: 'đặt lại tệp văn bản vào static/, hoặc sửa đường dẫn ở “restored”',
      },
    ];
  }
  return verbatimFindings(plan, readFileSync(file, 'utf8').replace(/\r\n?/g, '\n'), `static/${restored}`);
}
