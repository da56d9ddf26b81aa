import {slug} from '../../core/text/slug.ts';
import {LONGEST_NAME} from '../../core/word/limits.ts';
import {type ImportedClause, textOf} from './clause.ts';
import type {ParsedPlan} from './parse-plan.ts';

/** One page of the plan: its name below the plan's folder, and the clauses that stand on it. */
export interface PageDraft {
  /** File name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly clauses: readonly ImportedClause[];
  /** False where the clauses below have pages of their own. */
  readonly deep: boolean;
}

/** A section longer than this, whose items all have headings, gets a page for each item; in UTF-16 units. */
const LONGEST_PAGE = 8000;
const SLUG_WORDS = 7;

/** Cuts a plan into pages. `nameOf` gives the name of the page that already holds a clause, so that addresses stay. */
export function layOutPages(
  plan: Pick<ParsedPlan, 'clauses' | 'annexes'>,
  nameOf: (firstClause: string) => string | undefined = () => undefined,
): PageDraft[] {
  const opening = plan.clauses.filter(({id}) => /^(tham-quyen|can-cu-\d+|mo-dau)$/.test(id));
  const ending = plan.clauses.filter(({id}) => id === 'ket-thuc' || id === 'noi-nhan');
  const body = plan.clauses.filter((clause) => !opening.includes(clause) && !ending.includes(clause));
  const pages = [
    ...(opening.length > 0 ? [together('can-cu-va-loi-mo-dau', openingTitle(opening), opening)] : []),
    ...bodyPages(body),
    ...(ending.length > 0 ? [together('noi-nhan-va-chu-ky', endingTitle(ending), ending)] : []),
    ...plan.annexes.flatMap(sectionPages),
  ];
  return uniqueNames(pages.map((page) => ({...page, name: nameOf(page.clauses[0]!.id) ?? page.name})));
}

/** Items with a heading get a page each; a run of items without shares one. */
function bodyPages(clauses: readonly ImportedClause[]): PageDraft[] {
  const pages: PageDraft[] = [];
  let run: ImportedClause[] = [];
  const flush = () => {
    if (run.length > 0) pages.push(together(`noi-dung-${run[0]!.id}`, runTitle(run), run));
    run = [];
  };
  for (const clause of clauses) {
    if (clause.heading === null) run.push(clause);
    else {
      flush();
      pages.push(...sectionPages(clause));
    }
  }
  flush();
  return pages;
}

function sectionPages(clause: ImportedClause): PageDraft[] {
  const {children} = clause;
  const splits =
    children.length > 1 &&
    children.every(({heading}) => heading !== null) &&
    textOf(clause).length > LONGEST_PAGE;
  if (!splits) return [headed(clause, true)];
  return [headed(clause, false), ...children.map((child) => headed(child, true, clause))];
}

function headed(clause: ImportedClause, deep: boolean, parent?: ImportedClause): PageDraft {
  const own = clause.heading ?? clause.label;
  const words = slug(own).split('-').filter(Boolean).slice(0, SLUG_WORDS).join('-').slice(0, LONGEST_NAME);
  const name = words === '' || clause.id.startsWith(words) ? clause.id : `${clause.id}-${words}`;
  return {name, title: titleOf(clause, parent), clauses: [clause], deep};
}

/** `I. Mục đích`; an item's page names its section too: `III.1. Đối tượng`. */
function titleOf(clause: ImportedClause, parent?: ImportedClause): string {
  const above =
    parent && /^[IVXLA-H]+[.)/]?$/.test(parent.label) ? `${parent.label.replace(/[.)/]$/, '')}.` : '';
  const title = `${above}${clause.label} ${clause.heading ?? ''}`
    .trim()
    .replace(/[:;.]$/, '')
    .trimEnd();
  return title === '' ? clause.id : title;
}

function together(name: string, title: string, clauses: readonly ImportedClause[]): PageDraft {
  return {name, title, clauses, deep: true};
}

function openingTitle(clauses: readonly ImportedClause[]): string {
  return clauses.some(({id}) => id.startsWith('can-cu')) ? 'Căn cứ và lời mở đầu' : 'Lời mở đầu';
}

function endingTitle(clauses: readonly ImportedClause[]): string {
  return clauses.length === 2
    ? 'Lời kết, nơi nhận và chữ ký'
    : clauses[0]!.id === 'ket-thuc'
      ? 'Lời kết'
      : 'Nơi nhận và chữ ký';
}

function runTitle(clauses: readonly ImportedClause[]): string {
  const labels = clauses.map(({label}) => label).filter(Boolean);
  return labels.length > 1 ? `Nội dung từ ${labels[0]} đến ${labels.at(-1)}` : 'Nội dung';
}

function uniqueNames(pages: readonly PageDraft[]): PageDraft[] {
  const used = new Map<string, number>();
  return pages.map((page) => {
    const times = (used.get(page.name) ?? 0) + 1;
    used.set(page.name, times);
    return times === 1 ? page : {...page, name: `${page.name}-${times}`};
  });
}
