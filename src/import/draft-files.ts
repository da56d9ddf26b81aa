import {basename, dirname, join} from 'node:path';
import {addressOf, type ClauseSource, isKind, type Page} from '../core/page/page.ts';
import {collectMentions} from '../core/site/mentions.ts';
import {collectPlans} from '../core/site/plans.ts';
import {registryOf} from '../core/site/registry.ts';
import type {Mention} from '../core/site/site.ts';
import {type PageResult, readPage} from '../mdx/read-page.ts';
import {hashOf, type ImportTarget, readOr} from './import-target.ts';
import {flatten} from './plan/clause.ts';
import {instrumentFile, type NewInstrument, newInstruments, reasonForNoPage} from './plan/new-instruments.ts';
import {layOutPages, type PageDraft} from './plan/page-layout.ts';
import type {ParsedPlan} from './plan/parse-plan.ts';
import type {PlanFacts} from './plan/plan-facts.ts';
import {planFiles, type Unlinked} from './plan/plan-files.ts';
import {restoredText} from './plan/restored-text.ts';

/** Everything that an import wants to write, and what it knows of the citations. */
export interface Draft {
  /** By path below the root. */
  readonly files: ReadonlyMap<string, string>;
  readonly instruments: readonly NewInstrument[];
  readonly mentions: readonly Mention[];
  readonly unlinked: readonly {page: string; number: string; reason: string}[];
  /** Pages of the site with the new ones in place. */
  readonly pages: readonly Page[];
}

/** Looks for the plan's citations first, then writes its pages: by then it is known which got a page and which lead nowhere. */
export function draftFiles(plan: ParsedPlan, facts: PlanFacts, target: ImportTarget): Draft {
  const own = target.pages.filter((page) => isKind(page, 'section') && dirname(page.file) === target.folder);
  const names = new Map(own.map((page) => [page.clauses[0]?.id ?? '', basename(page.file, '.mdx')]));
  const layout = layOutPages(plan, (id) => names.get(id));
  const write = (unlinked: ReadonlyMap<string, readonly Unlinked[]>) =>
    planFiles({plan, facts, pages: layout, folder: target.folder, restored: target.restored, unlinked});
  const others = target.pages.filter(
    (page) => dirname(page.file) !== target.folder && !isOwnInstrument(page, target),
  );

  const overview = `${target.folder}/index.mdx`;
  const first = [
    ...readAll(new Map([[overview, write(new Map()).get(overview)!]])),
    ...layout.map((draft, index) => sectionOf(draft, index, target.folder)),
  ];
  const open = mentionsOf(first, others, facts);
  const taken = new Set(others.flatMap((page) => (isKind(page, 'instrument') ? [page.frontMatter.key] : [])));
  const instruments = newInstruments(open, facts).filter(({key}) => !taken.has(key));
  const instrumentPages = new Map(
    instruments.map((item) => [`can-cu/${item.key}.mdx`, instrumentFile(item, facts)]),
  );
  const withInstruments = [...others, ...readAll(instrumentPages)];
  const mentions = instruments.length === 0 ? open : mentionsOf(first, withInstruments, facts);
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
  const files = new Map(
    [...pages, ...instrumentPages].map(([path, source]) => [`${target.docs}/${path}`, source]),
  );
  if (target.restored !== null) files.set(`static/${target.restored}`, restoredText(plan));
  return {
    files,
    instruments,
    mentions,
    unlinked: [...unlinked].flatMap(([page, list]) => list.map((item) => ({page, ...item}))),
    pages: [...withInstruments, ...readAll(pages)],
  };
}

/** A section as it will be read back, but for its places in the file. */
function sectionOf({name, title, clauses, deep}: PageDraft, index: number, folder: string): Page {
  const file = `${folder}/${name}.mdx`;
  return {
    file,
    url: addressOf(file),
    frontMatter: {kind: 'section', title, position: index + 1, unlinked: []},
    fieldLines: {},
    body: '',
    clauses: (deep ? flatten(clauses) : clauses).map(
      ({id, label, heading, blocks}): ClauseSource => ({id, label, heading, blocks, line: 0}),
    ),
    passages: [],
    quoted: [],
    planTexts: [],
    links: [],
  };
}

/** Whether an instrument's page came from this plan's import and stands as it was written: it is drafted anew. */
function isOwnInstrument(page: Page, target: ImportTarget): boolean {
  const path = `${target.docs}/${page.file}`;
  const written = target.manifest[path];
  return (
    written !== undefined &&
    isKind(page, 'instrument') &&
    hashOf(readOr(join(target.root, path)) ?? '') === written
  );
}

export function mentionsOf(planPages: readonly Page[], others: readonly Page[], facts: PlanFacts): Mention[] {
  const {plans} = collectPlans([...others, ...planPages]);
  const instruments = others.filter((page) => isKind(page, 'instrument')).map(({frontMatter}) => frontMatter);
  return collectMentions(planPages, plans, registryOf(plans, instruments)).filter(
    ({clause}) => clause?.plan === facts.key,
  );
}

/** Pages by their source: a draft is read when it is written and again when it is checked. */
const parsed = new Map<string, PageResult>();

export function readDraft(file: string, source: string): PageResult {
  const key = `${file}\n${source}`;
  const known = parsed.get(key) ?? readPage(file, source);
  parsed.set(key, known);
  return known;
}

function readAll(sources: ReadonlyMap<string, string>): Page[] {
  return [...sources].flatMap(([file, source]) => readDraft(file, source).page ?? []);
}
