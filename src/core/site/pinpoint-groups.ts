import {ownName, placeInSite} from './pinpoint.ts';
import type {PlacedClause} from './plans.ts';
import type {Site} from './site.ts';

/** Clauses below one another's parent, named together: `gạch đầu dòng thứ` 7, 9 `khoản 3 Mục III`. */
export interface PinpointGroup {
  /** What they are: `gạch đầu dòng thứ`, `khoản`. */
  readonly unit: string;
  readonly clauses: readonly {readonly number: string; readonly url: string}[];
  /** Where they stand: `khoản 3 Mục III`. */
  readonly where: string;
}

/** Groups clauses by the clause above them, in the order given. */
export function pinpointGroups(site: Pick<Site, 'plans'>, clauses: readonly PlacedClause[]): PinpointGroup[] {
  const groups = new Map<string, {unit: string; clauses: {number: string; url: string}[]; where: string}>();
  for (const {plan, clause} of clauses) {
    const parent = plan.clauses.find(({id}) => id === clause.parent);
    const where = parent ? placeInSite(site, plan, parent) : '';
    const [, unit = '', number = ''] = /^(.*?) ?(\S+)$/.exec(ownName(clause)) ?? [];
    const key = `${unit} ${where}`;
    const group = groups.get(key) ?? {unit, clauses: [], where};
    group.clauses.push({number, url: clause.url});
    groups.set(key, group);
  }
  return [...groups.values()];
}
