import {datedName} from '../../core/law/short-name.ts';
import {formatVietnameseDate} from '../../core/text/date.ts';
import {pageSource} from './front-matter.ts';
import {clauseToMdx} from './mdx.ts';
import type {PageDraft} from './page-layout.ts';
import type {ParsedPlan} from './parse-plan.ts';
import type {PlanFacts} from './plan-facts.ts';

/** A citation that deliberately leads nowhere, for a page's front matter. */
export interface Unlinked {
  readonly number: string;
  readonly reason: string;
}

export interface PlanFilesInput {
  readonly plan: ParsedPlan;
  readonly facts: PlanFacts;
  readonly pages: readonly PageDraft[];
  /** The plan's folder below `docs/`, `ke-hoach/<key>`. */
  readonly folder: string;
  /** Path of the plain text below `static/`; null where there is none. */
  readonly restored: string | null;
  /** Citations of a page that lead nowhere, by the page's name. */
  readonly unlinked: ReadonlyMap<string, readonly Unlinked[]>;
}

/** The plan's pages: path below `docs/` → source. */
export function planFiles({
  plan,
  facts,
  pages,
  folder,
  restored,
  unlinked,
}: PlanFilesInput): Map<string, string> {
  const files = new Map<string, string>([
    [`${folder}/index.mdx`, overview(plan, facts, restored)],
    [`${folder}/toan-van.mdx`, wholeText(facts)],
  ]);
  pages.forEach((page, index) => {
    const source = pageSource(
      {
        kind: 'section',
        title: page.title,
        position: index + 1,
        unlinked: (unlinked.get(page.name) ?? []).map(({number, reason}) => ({number, reason})),
      },
      page.clauses.map((clause) => clauseToMdx(clause, page.deep)),
    );
    files.set(`${folder}/${page.name}.mdx`, source);
  });
  return files;
}

function wholeText(facts: PlanFacts): string {
  const {key, type, number} = facts;
  return pageSource(
    {
      kind: 'page',
      title: `Toàn văn ${type} ${number}`,
      description: `Toàn văn ${datedName(facts)} trên một trang, trình bày như văn bản, để đọc và in.`,
    },
    [`<PlanText plan="${key}" />`],
  );
}

function overview(plan: ParsedPlan, facts: PlanFacts, restored: string | null): string {
  const {header} = plan;
  return pageSource(
    {
      kind: 'plan',
      key: facts.key,
      type: facts.type,
      number: facts.number,
      issuer: facts.issuer,
      issued: formatVietnameseDate(facts.issued),
      title: facts.title,
      header: {
        superior: header.superior ?? undefined,
        issuer: header.issuer,
        country: header.country ?? undefined,
        motto: header.motto ?? undefined,
        number: header.number!,
        placeAndDate: header.placeAndDate!,
        type: plan.type!,
      },
      signature: plan.signature,
      restored: restored ?? undefined,
    },
    [],
  );
}
