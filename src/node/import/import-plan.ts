import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {isKind, type Page, type PageOf} from '../../core/content/page.ts';
import {buildSite} from '../../core/graph/build-site.ts';
import {collectMentions} from '../../core/graph/mentions.ts';
import {collectPlans} from '../../core/graph/plans.ts';
import {registryOf} from '../../core/graph/registry.ts';
import type {Mention} from '../../core/graph/site.ts';
import {verbatimFindings} from '../../core/graph/verbatim.ts';
import {flatten} from '../../core/import/clause.ts';
import {compareClauses, compareOverview} from '../../core/import/compare.ts';
import {
  instrumentFile,
  type NewInstrument,
  newInstruments,
  reasonForNoPage,
} from '../../core/import/new-instruments.ts';
import {layOutPages} from '../../core/import/page-layout.ts';
import {outlineItems, type ParsedPlan, parsePlan} from '../../core/import/parse-plan.ts';
import {type PlanFacts, planFacts} from '../../core/import/plan-facts.ts';
import {planFiles, type Unlinked} from '../../core/import/plan-files.ts';
import {type FileChange, type Manifest, reconcile} from '../../core/import/reconcile.ts';
import type {ImportReport} from '../../core/import/report.ts';
import {restoredText} from '../../core/import/restored-text.ts';
import {fold} from '../../core/text/fold.ts';
import {type PageResult, readPage} from '../../remark/read-page.ts';
import {readDocs} from '../read-docs.ts';
import {ImportError} from './import-error.ts';
import {readSource} from './read-source.ts';
import {writeAll} from './write-all.ts';

export interface ImportOptions {
  /** The folder of the pages, `docs`; plain texts go to `static` beside it. */
  readonly out: string;
  readonly dryRun: boolean;
}

/** Beside a plan's pages: hashes of the files as the last import wrote them. */
const MANIFEST = '.nhap.json';

/** Imports one document. Throws `ImportError` before anything is written; writes all files or none. */
export async function importPlan(file: string, options: ImportOptions): Promise<ImportReport> {
  parsed.clear();
  const plan = parsePlan(await readSource(file));
  const facts = factsOf(plan);
  const desk = openDesk(options.out, facts);
  if (desk.existing && !desk.hasManifest) return compareHandMade(plan, facts, desk, options);
  const draft = draftFiles(plan, facts, desk);
  const {changes, manifest} = reconcile({
    next: draft.files,
    current: (path) => readOr(join(desk.root, path)),
    manifest: desk.manifest,
    hash: hashOf,
    same: () => false,
  });
  const report: ImportReport = {
    plan,
    facts,
    changes,
    instruments: draft.instruments,
    mentions: draft.mentions,
    unlinked: draft.unlinked,
    findings: checkDraft(desk, draft, plan, facts),
    differences: [],
    dryRun: options.dryRun,
  };
  if (!options.dryRun) {
    const path = `${desk.docs}/${desk.folder}/${MANIFEST}`;
    const source = `${JSON.stringify(manifest, null, 2)}\n`;
    const now = readOr(join(desk.root, path));
    writeAll(desk.root, [
      ...changes,
      ...(now === source ? [] : [{path, action: 'update' as const, next: source, current: now}]),
    ]);
  }
  return report;
}

/** The content as it stands, and where the plan goes in it. */
interface Desk {
  readonly root: string;
  /** Name of the folder of pages below `root`. */
  readonly docs: string;
  readonly folder: string;
  /** Path of the plain text below `static/`; null where no `static/` stands beside the pages. */
  readonly restored: string | null;
  readonly pages: readonly Page[];
  readonly existing: PageOf<'plan'> | null;
  readonly hasManifest: boolean;
  readonly manifest: Manifest;
}

function openDesk(out: string, facts: PlanFacts): Desk {
  const root = dirname(out);
  const docs = basename(out);
  const pages = existsSync(out)
    ? readDocs(out).flatMap((entry) => {
        const page = 'source' in entry ? readPage(entry.file, entry.source).page : null;
        return page ? [page] : [];
      })
    : [];
  const existing =
    pages.filter((page) => isKind(page, 'plan')).find(({frontMatter}) => frontMatter.key === facts.key) ??
    null;
  if (existing && !sameBody(existing.frontMatter.issuer, facts.issuer)) throw keyTaken(existing, facts);
  const folder = existing ? dirname(existing.file) : `ke-hoach/${facts.key}`;
  const manifest = readOr(join(out, folder, MANIFEST));
  const hasStatic = docs === 'docs' || existsSync(join(root, 'static'));
  return {
    root,
    docs,
    folder,
    pages,
    existing,
    restored: existing?.frontMatter.restored ?? (hasStatic ? `van-ban/${facts.key}.txt` : null),
    hasManifest: manifest !== null,
    manifest: manifest === null ? {} : (JSON.parse(manifest) as Manifest),
  };
}

interface Draft {
  /** By path below the root. */
  readonly files: ReadonlyMap<string, string>;
  readonly instruments: readonly NewInstrument[];
  readonly mentions: readonly Mention[];
  readonly unlinked: readonly {page: string; number: string; reason: string}[];
  /** Pages of the site with the new ones in place. */
  readonly pages: readonly Page[];
}

/** Writes the pages twice: the second time it is known which citations got a page and which lead nowhere. */
function draftFiles(plan: ParsedPlan, facts: PlanFacts, desk: Desk): Draft {
  const own = desk.pages.filter((page) => isKind(page, 'section') && dirname(page.file) === desk.folder);
  const names = new Map(own.map((page) => [page.clauses[0]?.id ?? '', basename(page.file, '.mdx')]));
  const layout = layOutPages(plan, (id) => names.get(id));
  const write = (unlinked: ReadonlyMap<string, readonly Unlinked[]>) =>
    planFiles({plan, facts, pages: layout, folder: desk.folder, restored: desk.restored, unlinked});
  const others = desk.pages.filter(
    (page) => dirname(page.file) !== desk.folder && !isOwnInstrument(page, desk),
  );

  const first = readAll(write(new Map()));
  const open = mentionsOf(first, others, facts);
  const taken = new Set(others.flatMap((page) => (isKind(page, 'instrument') ? [page.frontMatter.key] : [])));
  const instruments = newInstruments(open, facts).filter(({key}) => !taken.has(key));
  const sheets = new Map(instruments.map((item) => [`can-cu/${item.key}.mdx`, instrumentFile(item, facts)]));
  const withSheets = [...others, ...readAll(sheets)];
  const mentions = mentionsOf(first, withSheets, facts);
  const unlinked = new Map<string, Unlinked[]>();
  for (const {citation, page} of mentions) {
    if (citation.kind !== 'numbered' || citation.resolution !== 'unknown') continue;
    const name = basename(page.file, '.mdx');
    const list = unlinked.get(name) ?? [];
    if (!list.some(({number}) => number === citation.number))
      list.push({number: citation.number, reason: reasonForNoPage(citation, facts)});
    unlinked.set(name, list);
  }
  const pages = write(unlinked);
  const files = new Map([...pages, ...sheets].map(([path, source]) => [`${desk.docs}/${path}`, source]));
  if (desk.restored !== null) files.set(`static/${desk.restored}`, restoredText(plan));
  return {
    files,
    instruments,
    mentions,
    unlinked: [...unlinked].flatMap(([page, list]) => list.map((item) => ({page, ...item}))),
    pages: [...withSheets, ...readAll(pages)],
  };
}

/** Whether an instrument's page came from this plan's import and stands as it was written: it is drafted anew. */
function isOwnInstrument(page: Page, desk: Desk): boolean {
  const path = `${desk.docs}/${page.file}`;
  const written = desk.manifest[path];
  return (
    written !== undefined &&
    isKind(page, 'instrument') &&
    hashOf(readOr(join(desk.root, path)) ?? '') === written
  );
}

function mentionsOf(planPages: readonly Page[], others: readonly Page[], facts: PlanFacts): Mention[] {
  const {plans} = collectPlans([...others, ...planPages]);
  const instruments = others.filter((page) => isKind(page, 'instrument')).map(({frontMatter}) => frontMatter);
  return collectMentions(planPages, plans, registryOf(plans, instruments)).filter(
    ({clause}) => clause?.plan === facts.key,
  );
}

/** Pages by their source: a draft is read when it is written and again when it is checked. */
const parsed = new Map<string, PageResult>();

function read(file: string, source: string): PageResult {
  const key = `${file}\n${source}`;
  const known = parsed.get(key) ?? readPage(file, source);
  parsed.set(key, known);
  return known;
}

function readAll(sources: ReadonlyMap<string, string>): Page[] {
  return [...sources].flatMap(([file, source]) => read(file, source).page ?? []);
}

/** What the site's own check says of the files that are about to be written. */
function checkDraft(desk: Desk, draft: Draft, plan: ParsedPlan, facts: PlanFacts): ImportReport['findings'] {
  const {site, findings} = buildSite(draft.pages);
  const own = [...draft.files].flatMap(([path, source]) =>
    path.endsWith('.mdx') ? read(path.slice(desk.docs.length + 1), source).findings : [],
  );
  const ours = findings.filter(({file}) => draft.files.has(`${desk.docs}/${file}`));
  const built = site.plans.find(({key}) => key === facts.key);
  const verbatim =
    built && desk.restored !== null
      ? verbatimFindings(built, restoredText(plan), `static/${desk.restored}`)
      : [];
  return [...own, ...ours, ...verbatim];
}

/** Pages that no import wrote are compared, never written. */
function compareHandMade(
  plan: ParsedPlan,
  facts: PlanFacts,
  desk: Desk,
  {dryRun}: ImportOptions,
): ImportReport {
  const {plans} = collectPlans(desk.pages);
  const existing = plans.find(({key}) => key === facts.key)!;
  const imported = flatten([...plan.clauses, ...plan.annexes]);
  const files = [existing.page, ...existing.sections].map(({file}) => `${desk.docs}/${file}`);
  const others = desk.pages.filter((page) => !files.includes(`${desk.docs}/${page.file}`));
  return {
    plan,
    facts,
    changes: files.map((path): FileChange => ({path, action: 'unchanged', next: null, current: null})),
    instruments: [],
    mentions: mentionsOf([existing.page, ...existing.sections], others, facts),
    unlinked: [],
    findings: [],
    differences: [
      ...compareOverview(existing.page.file, existing.page.frontMatter, plan),
      ...compareClauses(existing.clauses, imported),
    ],
    dryRun,
  };
}

function factsOf(plan: ParsedPlan): PlanFacts {
  if (outlineItems(plan).length === 0) {
    throw new ImportError(
      'văn bản không có đề cương: không có mục nào đánh số (I., 1., a), -) hay viết hoa, in đậm',
      'kế hoạch chia thành các phần, mục',
      'đánh số các phần của kế hoạch rồi nhập lại',
    );
  }
  const result = planFacts(plan);
  if ('facts' in result) return result.facts;
  throw new ImportError(
    `phần đầu văn bản không thấy: ${result.missing.map(({what}) => what).join('; ')}`,
    result.missing.map(({expected}) => expected).join('; '),
    'thêm các dòng còn thiếu vào đầu tệp như trên bản giấy rồi nhập lại',
  );
}

function sameBody(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x.includes(y) || y.includes(x);
}

function keyTaken(existing: PageOf<'plan'>, facts: PlanFacts): ImportError {
  return new ImportError(
    `mã “${facts.key}” đã dùng cho kế hoạch của ${existing.frontMatter.issuer} ở docs/${existing.file}`,
    'mỗi kế hoạch một mã riêng',
    `kiểm tra số, ngày và cơ quan ban hành (đọc được: ${facts.issuer}); nếu đúng là hai kế hoạch, đổi “key” của trang đã có`,
  );
}

function readOr(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}
