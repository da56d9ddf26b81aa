import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ContentError, type Finding} from '../core/content/finding.ts';
import {buildSite} from '../core/graph/build-site.ts';
import type {BuildFacts, Plan, Site} from '../core/graph/site.ts';
import {verbatimFindings} from '../core/graph/verbatim.ts';
import {readPage} from '../remark/read-page.ts';
import {buildDate} from './build-date.ts';
import {goldScore} from './gold-score.ts';
import {pageHistory} from './page-history.ts';
import {readDocs} from './read-docs.ts';

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
export function checkSite(paths: ContentPaths): {site: Site; findings: Finding[]} {
  const results = readDocs(paths.docs).map((entry) => ({
    file: entry.file,
    ...('finding' in entry ? {page: null, findings: [entry.finding]} : readPage(entry.file, entry.source)),
  }));
  const pages = results.flatMap((result) => (result.page === null ? [] : [result.page]));
  const unread = results.filter(({page}) => page === null).map(({file}) => file);
  const {site, findings} = buildSite(pages, unread, buildFacts(paths));
  const whole = site.plans.filter(({page}) => !unread.some((file) => dirname(file) === dirname(page.file)));
  return {
    site,
    findings: [
      ...results.flatMap((result) => result.findings),
      ...findings,
      ...whole.flatMap((plan) => restoredTextFindings(plan, paths)),
    ],
  };
}

const loaded = new Map<string, Site>();

/** The site, or a `ContentError` with every finding. Read once; `reloadSite` reads again. */
export function loadSite(paths: ContentPaths): Site {
  return loaded.get(paths.docs) ?? reloadSite(paths);
}

/** Reads the content afresh: the dev server calls this when a file has changed. */
export function reloadSite(paths: ContentPaths): Site {
  const {site, findings} = checkSite(paths);
  if (findings.length > 0) throw new ContentError(findings);
  loaded.set(paths.docs, site);
  return site;
}

/** The day of the build and the changes of the pages, of the project that holds the content. */
function buildFacts({docs}: ContentPaths): BuildFacts {
  const root = dirname(docs);
  return {asOf: buildDate(root), history: pageHistory(root), gold: goldScore(root)};
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
  return verbatimFindings(plan, readFileSync(file, 'utf8'), `static/${restored}`);
}
