import {shortName} from '../law/short-name.ts';
import {capitalize} from '../text/capital.ts';
import {dropEnd} from '../text/drop-end.ts';
import type {Clause, Plan, Site} from './site.ts';

/** Where a clause stands, from the inside out: `gạch đầu dòng thứ 3, điểm a khoản 2 Mục III`. */
export function pinpoint(plan: Plan, clause: Clause): string {
  const parent = plan.clauses.find((other) => other.id === clause.parent);
  const own = ownName(clause);
  if (!parent) return own;
  return `${own}${/^(gạch|nơi nhận)/.test(own) ? ', ' : ' '}${pinpoint(plan, parent)}`;
}

/** The same on pages that speak of every plan: with the plan's name once the site has several. */
export function placeInSite({plans}: Pick<Site, 'plans'>, plan: Plan, clause: Clause): string {
  const place = pinpoint(plan, clause);
  return plans.length > 1 ? `${place} ${shortName(plan.page.frontMatter)}` : place;
}

/** The clause itself, or the one around it where it has but a dash: of `gạch đầu dòng thứ 3, điểm a` the point. */
export function namedClause(plan: Plan, clause: Clause): Clause {
  const parent = DASH.test(clause.label) && plan.clauses.find(({id}) => id === clause.parent);
  return parent ? namedClause(plan, parent) : clause;
}

/** As staff point to it: `III.2.a.3`; of what has no number its name, `Căn cứ thứ 2`. */
export function shortPlace(clause: Clause): string {
  return isNumbered(clause)
    ? clause.id.replace(/^[ivxl]+/, (roman) => roman.toUpperCase()).replaceAll('-', '.')
    : capitalize(ownName(clause));
}

/** Whether a clause stands below a Roman number: all but the head and the end of a plan. */
export function isNumbered({id}: Clause): boolean {
  return /^[ivxl]+(-|$)/.test(id);
}

const DASH = /^[-+–*•]$/;
const FIXED: Readonly<Record<string, string>> = {
  'mo-dau': 'lời mở đầu',
  'ket-thuc': 'lời kết',
  'noi-nhan': 'nơi nhận',
};

/** The name of a clause below its parent: `điểm a`, `gạch đầu dòng thứ 3`. */
function ownName({id, label, heading}: Clause): string {
  const last = id.slice(id.lastIndexOf('-') + 1);
  if (FIXED[id]) return FIXED[id];
  if (id.startsWith('can-cu-')) return `căn cứ thứ ${last}`;
  if (DASH.test(label)) return `gạch đầu dòng thứ ${last}`;
  if (/^[IVXL]+\.?$/.test(label)) return `Mục ${label.replace('.', '')}`;
  if (/^\p{Ll}\)$/u.test(label)) return `điểm ${label.replace(')', '')}`;
  if (/^\d/.test(label)) return `khoản ${dropEnd(label, /[.)]/)}`;
  return label || heading || id;
}
