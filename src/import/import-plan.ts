import {join} from 'node:path';
import {buildSite} from '../core/site/build-site.ts';
import {comparisonAddress, comparisonTitle, neighbours} from '../core/site/neighbour-plans.ts';
import type {Site} from '../core/site/site.ts';
import {verbatimFindings} from '../core/site/verbatim.ts';
import {LONGEST_NAME} from '../core/word/limits.ts';
import {type Draft, draftFiles, mentionsOf, readDraft} from './draft-files.ts';
import {ImportError} from './import-error.ts';
import {hashOf, type ImportTarget, MANIFEST, openTarget, readOr} from './import-target.ts';
import {flatten} from './plan/clause.ts';
import {compareClauses, compareOverview} from './plan/compare.ts';
import {deadBases} from './plan/dead-bases.ts';
import type {ImportReport} from './plan/import-report.ts';
import {outlineItems, type ParsedPlan, parsePlan} from './plan/parse-plan.ts';
import {type PlanFacts, planFacts} from './plan/plan-facts.ts';
import {otherType} from './plan/plan-type.ts';
import {type FileChange, reconcile} from './plan/reconcile.ts';
import {restoredText} from './plan/restored-text.ts';
import {TODO, todoPage} from './plan/todo-page.ts';
import {readSource} from './read-source.ts';
import {writeAll} from './write-all.ts';

export interface ImportOptions {
  /** The folder of the pages, `docs`; plain texts go to `static` beside it. */
  readonly out: string;
  readonly dryRun: boolean;
  /** The day on which the bases are judged, ISO; the newest evidence where none is given. */
  readonly today?: string;
}

/** Imports one document. Throws `ImportError` before anything is written; writes all files or none. */
export async function importPlan(file: string, options: ImportOptions): Promise<ImportReport> {
  const plan = parsePlan(await readSource(file));
  const facts = factsOf(plan);
  const target = openTarget(options.out, facts);
  if (target.existing && !target.hasManifest) return compareHandMade(plan, facts, target, options);
  const draft = draftFiles(plan, facts, target);
  const built = buildSite(draft.pages);
  const {changes, manifest} = reconcile({
    next: draft.files,
    current: (path) => readOr(join(target.root, path)),
    manifest: target.manifest,
    hash: hashOf,
  });
  const report: ImportReport = {
    plan,
    facts,
    changes,
    instruments: draft.instruments,
    mentions: draft.mentions,
    unlinked: draft.unlinked,
    findings: checkDraft(target, draft, built, plan, facts),
    differences: [],
    dead: deadBases(draft.mentions, built.site.instruments, options.today),
    comparisons: comparisonsOf(built.site, facts),
    dryRun: options.dryRun,
  };
  if (!options.dryRun) {
    const beside = {
      [MANIFEST]: `${JSON.stringify(manifest, null, 2)}\n`,
      [TODO]: todoPage(report, options.today),
    };
    writeAll(target.root, [
      ...changes,
      ...Object.entries(beside).flatMap(([name, next]): FileChange[] => {
        const path = `${target.docs}/${target.folder}/${name}`;
        const current = readOr(join(target.root, path));
        return current === next ? [] : [{path, action: 'update', next, current}];
      }),
    ]);
  }
  return report;
}

/** What the site's own check says of the files that are about to be written. */
function checkDraft(
  target: ImportTarget,
  draft: Draft,
  {site, findings}: ReturnType<typeof buildSite>,
  plan: ParsedPlan,
  facts: PlanFacts,
): ImportReport['findings'] {
  const own = [...draft.files].flatMap(([path, source]) =>
    path.endsWith('.mdx') ? readDraft(path.slice(target.docs.length + 1), source).findings : [],
  );
  const ours = findings.filter(({file}) => draft.files.has(`${target.docs}/${file}`));
  const built = site.plans.find(({key}) => key === facts.key);
  const verbatim =
    built && target.restored !== null
      ? verbatimFindings(built, restoredText(plan), `static/${target.restored}`)
      : [];
  return [...own, ...ours, ...verbatim];
}

/** Pages that no import wrote are compared, never written. */
function compareHandMade(
  plan: ParsedPlan,
  facts: PlanFacts,
  target: ImportTarget,
  {dryRun, today}: ImportOptions,
): ImportReport {
  const {site} = buildSite(target.pages);
  const existing = site.plans.find(({key}) => key === facts.key)!;
  const imported = flatten([...plan.clauses, ...plan.annexes]);
  const files = [existing.page, ...existing.sections].map(({file}) => `${target.docs}/${file}`);
  const others = target.pages.filter((page) => !files.includes(`${target.docs}/${page.file}`));
  const mentions = mentionsOf([existing.page, ...existing.sections], others, facts);
  return {
    plan,
    facts,
    changes: files.map((path): FileChange => ({path, action: 'unchanged', next: null, current: null})),
    instruments: [],
    mentions,
    unlinked: [],
    findings: [],
    differences: [
      ...compareOverview(existing.page.file, existing.page.frontMatter, plan),
      ...compareClauses(existing.clauses, imported),
    ],
    dead: deadBases(mentions, site.instruments, today),
    comparisons: comparisonsOf(site, facts),
    dryRun,
  };
}

function comparisonsOf(site: Omit<Site, 'build'>, {key}: PlanFacts): ImportReport['comparisons'] {
  return neighbours(site)
    .filter(({b}) => b.key === key)
    .map((pair) => ({words: comparisonTitle(pair), address: comparisonAddress(pair.a, pair.b)}));
}

function factsOf(plan: ParsedPlan): PlanFacts {
  refuseOtherType(plan);
  if (outlineItems(plan).length === 0) {
    throw new ImportError(
      'văn bản không có đề cương: không có mục nào đánh số (I., 1., a), -) hay viết hoa, in đậm',
      'kế hoạch chia thành các phần, mục',
      'đánh số các phần của kế hoạch rồi nhập lại',
    );
  }
  const result = planFacts(plan);
  if ('facts' in result) {
    const {number} = result.facts;
    if (number.length <= LONGEST_NAME) return result.facts;
    throw new ImportError(
      `số, ký hiệu dài ${number.length} ký tự: “${number.slice(0, 40)}…”`,
      `số, ký hiệu không quá ${LONGEST_NAME} ký tự, như “06/KH-KCNĐN”`,
      'sửa dòng “Số:” ở đầu tệp cho đúng bản giấy rồi nhập lại',
    );
  }
  throw new ImportError(
    `phần đầu văn bản không thấy: ${result.missing.map(({what}) => what).join('; ')}`,
    result.missing.map(({expected}) => expected).join('; '),
    'thêm các dòng còn thiếu vào đầu tệp như trên bản giấy rồi nhập lại',
  );
}

/** A decree or a decision has the form of a plan, but is none. */
function refuseOtherType(plan: ParsedPlan): void {
  const other = otherType(plan);
  if (other === null) return;
  throw new ImportError(
    `đây là ${other}, không phải kế hoạch`,
    'kế hoạch, chương trình, đề án hoặc phương án; quyết định ban hành kế hoạch thì kèm toàn văn kế hoạch',
    'nhập chính bản kế hoạch; văn bản khác mà kế hoạch căn cứ vào thì lập trang trong can-cu/',
  );
}
