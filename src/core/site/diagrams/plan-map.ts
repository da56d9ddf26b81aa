import type {PageOf} from '../../page/page.ts';
import {plansOfPage, topicsAbout} from '../page-plans.ts';
import type {Clause, Plan, Site} from '../site.ts';
import {type LabelBox, wrapLabel} from './label.ts';

/** One page of the plan as a card: its title, and a row for each clause right below it. */
export interface MapCard {
  readonly head: LabelBox;
  readonly rows: readonly LabelBox[];
}

/** A plan drawn on one sheet: cards in two columns, read down and then right. */
export interface PlanMap {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly MapCard[];
}

const COLUMN = 396;
const GUTTER = 24;
const INDENT = 18;
const HEAD = 30;
const LINE = 18;
const ROW_GAP = 7;
const CARD_GAP = 16;
/** Letters of 14 units that fit in a row, and in a head, which is bold. */
const ROW_LETTERS = 48;
const HEAD_LETTERS = 47;

/** Lays a plan out; clauses are named by their topic or guidance page, else by their first words. */
export function planMap(site: Site, plan: Plan): PlanMap {
  const drawn = plan.sections.map((section) => ({section, clauses: rowsOf(plan, section)}));
  const heights = drawn.map(({clauses}) => cardHeight(site, clauses));
  const total = heights.reduce((sum, height) => sum + height + CARD_GAP, 0);
  const cards: MapCard[] = [];
  let y = 0;
  let column = 0;
  let lowest = 0;
  for (const [index, {section, clauses}] of drawn.entries()) {
    if (column === 0 && y + heights[index]! / 2 > total / 2) {
      column = 1;
      y = 0;
    }
    cards.push(cardAt(site, section, clauses, column * (COLUMN + GUTTER), y));
    y += heights[index]! + CARD_GAP;
    lowest = Math.max(lowest, y);
  }
  return {width: 2 * COLUMN + GUTTER, height: lowest - CARD_GAP, cards};
}

/** The clauses of a page, without the one that is its title and without what lies deeper. */
function rowsOf(plan: Plan, section: PageOf<'section'>): Clause[] {
  const own = plan.clauses.filter(({file}) => file === section.file);
  const title = own.length > 1 && own[0]!.heading !== null ? own[0] : undefined;
  // A clause with words of its own stands for those below it; one that is a mere heading does not.
  const worded = new Set(own.filter(({blocks}) => blocks.length > 0).map(({id}) => id));
  return own.filter(
    (clause) =>
      clause !== title &&
      clause.blocks.length > 0 &&
      (clause.parent === null || clause.parent === title?.id || !worded.has(clause.parent)),
  );
}

function cardAt(site: Site, section: PageOf<'section'>, clauses: readonly Clause[], x: number, top: number) {
  const head = {
    x,
    y: top,
    width: COLUMN,
    height: HEAD,
    lines: wrapLabel(section.frontMatter.title, HEAD_LETTERS, 1),
    url: section.url,
  };
  let y = top + HEAD + ROW_GAP;
  const rows = clauses.map((clause): LabelBox => {
    const lines = linesOf(site, clause);
    const box = {
      x: x + INDENT,
      y,
      width: COLUMN - INDENT,
      height: lines.length * LINE,
      lines,
      url: clause.url,
    };
    y += box.height + ROW_GAP;
    return box;
  });
  return {head, rows};
}

function cardHeight(site: Site, clauses: readonly Clause[]): number {
  return clauses.reduce((sum, clause) => sum + linesOf(site, clause).length * LINE + ROW_GAP, HEAD + ROW_GAP);
}

function linesOf(site: Site, clause: Clause): string[] {
  return wrapLabel(clauseName(site, clause), ROW_LETTERS, 2);
}

/** What a clause is about in a few words: ours where a page of ours is about it, else its own first ones. */
function clauseName(site: Site, clause: Clause): string {
  const label = clause.heading === null && /^[\p{L}\d]/u.test(clause.label) ? `${clause.label} ` : '';
  const topic = topicsAbout(site, clause).find((item) => item.clause === clause.id);
  if (topic) return label + topic.title;
  const page = site.pages.find(
    ({frontMatter}) =>
      frontMatter.kind === 'guidance' &&
      frontMatter.clause === clause.id &&
      plansOfPage(site.plans, frontMatter.plans).includes(clause.plan),
  );
  if (page?.frontMatter.kind === 'guidance') return label + page.frontMatter.title.replace(/^[^:]*\d: /, '');
  const words = clause.text.split('\n')[0]!;
  return label + (clause.children.length === 0 ? words : (clause.heading ?? words));
}
