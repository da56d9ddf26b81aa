import {blockText} from '../page/block-text.ts';
import type {Finding} from '../page/finding.ts';
import {isKind, type Page, type PageOf, type UnreadFile} from '../page/page.ts';
import type {Clause, Plan} from './site.ts';
import {isOverview} from './unread.ts';

/** A clause and the plan whose it is. */
export interface PlacedClause {
  readonly plan: Plan;
  readonly clause: Clause;
}

/** Plans with their sections and clauses, the newest first; and what does not fit among the pages that could be read. */
export function collectPlans(
  pages: readonly Page[],
  unread: readonly UnreadFile[] = [],
): {plans: Plan[]; findings: Finding[]} {
  const findings: Finding[] = [];
  const heads = pages.filter((page) => isKind(page, 'plan'));
  const sections = pages.filter((page) => isKind(page, 'section'));
  const known = [...heads, ...unread.filter(isOverview)];
  for (const section of sections)
    if (!headOf(section.file, known)) findings.push(sectionOutsidePlan(section));
  const plans = heads.map((page): Plan => {
    const own = sections
      .filter((section) => headOf(section.file, heads) === page)
      .sort((a, b) => a.frontMatter.position - b.frontMatter.position);
    return {key: page.frontMatter.key, page, sections: own, clauses: linkClauses(page.frontMatter.key, own)};
  });
  plans.sort((a, b) => (a.page.frontMatter.issued < b.page.frontMatter.issued ? 1 : -1));
  return {plans, findings: [...findings, ...plans.flatMap(duplicateClauses)]};
}

/** The plan in whose folder a file stands, the nearest one; undefined outside all of them. */
export function planOfFile(plans: readonly Plan[], file: string): Plan | undefined {
  const head = headOf(
    file,
    plans.map(({page}) => page),
  );
  return plans.find(({page}) => page === head);
}

/**
 * A clause by its bare id, as topics and guidance name it: of the plan that they are written for, the
 * `named` first of all, else the one in `ke-hoach/` itself; of the newest other plan that has it where that one has not.
 */
export function clauseById(
  plans: readonly Plan[],
  id: string,
  named: readonly string[] = [],
): PlacedClause | undefined {
  const first =
    named.length > 0
      ? named.flatMap((key) => plans.filter((plan) => plan.key === key))
      : plans.filter(isHome);
  for (const plan of [...first, ...plans]) {
    const clause = plan.clauses.find((candidate) => candidate.id === id);
    if (clause) return {plan, clause};
  }
  return undefined;
}

/** The number in the address of a source that is a plan's own words: `plan:88/KH-UBND` → `88/KH-UBND`. */
export function quotedNumber(url: string): string | null {
  return /^plan:(.+)$/.exec(url)?.[1] ?? null;
}

/** The plans of that number; none for a source of another kind. */
export function plansOfSource(plans: readonly Plan[], url: string): Plan[] {
  const number = quotedNumber(url);
  return number === null ? [] : plans.filter(({page}) => page.frontMatter.number === number);
}

/** The plan that the topics and the guidance are written for. */
export function isHome({page}: Plan): boolean {
  return page.file === 'ke-hoach/index.mdx';
}

/** The overview of the nearest folder above a file. */
function headOf<P extends {readonly file: string}>(file: string, heads: readonly P[]): P | undefined {
  return heads
    .filter((head) => file.startsWith(head.file.replace(/index\.mdx?$/, '')))
    .sort((a, b) => b.file.length - a.file.length)[0];
}

function linkClauses(plan: string, sections: readonly PageOf<'section'>[]): Clause[] {
  const flat = sections.flatMap((section) => section.clauses.map((clause) => ({section, clause})));
  const ids = new Set(flat.map(({clause}) => clause.id));
  const parents = new Map(flat.map(({clause}) => [clause.id, parentOf(clause.id, ids)]));
  const children = new Map<string | null, string[]>();
  for (const id of ids) {
    const parent = parents.get(id) ?? null;
    children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  return flat.map(({section, clause}) => ({
    ...clause,
    plan,
    file: section.file,
    text: blockText(clause.blocks),
    url: `${section.url}#${clause.id}`,
    parent: parents.get(clause.id) ?? null,
    children: children.get(clause.id) ?? [],
  }));
}

/** `iii-2-a-1` → the longest of `iii-2-a`, `iii-2`, `iii` that exists. */
function parentOf(id: string, ids: ReadonlySet<string>): string | null {
  for (let end = id.lastIndexOf('-'); end > 0; end = id.lastIndexOf('-', end - 1)) {
    const candidate = id.slice(0, end);
    if (ids.has(candidate)) return candidate;
  }
  return null;
}

function duplicateClauses(plan: Plan): Finding[] {
  const first = new Map<string, Clause>();
  return plan.clauses.flatMap((clause) => {
    const other = first.get(clause.id);
    if (!other) {
      first.set(clause.id, clause);
      return [];
    }
    return [
      {
        file: clause.file,
        line: clause.line,
        found: `mã “${clause.id}” đã dùng ở docs/${other.file}:${other.line}`,
        expected: 'mỗi mục của kế hoạch một mã riêng',
        remedy: 'sửa id của một trong hai mục',
      },
    ];
  });
}

function sectionOutsidePlan(section: PageOf<'section'>): Finding {
  return {
    file: section.file,
    line: 1,
    found: 'trang phần kế hoạch (kind: section) không nằm trong thư mục của kế hoạch nào',
    expected: 'thư mục có tệp index.mdx với “kind: plan”',
    remedy: 'chuyển tệp vào thư mục của kế hoạch, như docs/ke-hoach/',
  };
}
