import {ownName, pinpoint} from './pinpoint.ts';
import type {Clause, Plan} from './site.ts';

/** Clauses below one another's parent, named together: `gạch đầu dòng thứ` 7, 9 `khoản 3 Mục III`. */
export interface PinpointGroup {
  /** What they are: `gạch đầu dòng thứ`, `khoản`. */
  readonly unit: string;
  readonly clauses: readonly {readonly number: string; readonly url: string}[];
  /** Where they stand: `khoản 3 Mục III`. */
  readonly where: string;
}

/** Groups clauses of a plan by the clause above them, in the order given. */
export function pinpointGroups(plan: Plan, clauses: readonly Clause[]): PinpointGroup[] {
  const groups = new Map<string, {unit: string; clauses: {number: string; url: string}[]; where: string}>();
  for (const clause of clauses) {
    const parent = plan.clauses.find(({id}) => id === clause.parent);
    const where = parent ? pinpoint(plan, parent) : '';
    const [, unit = '', number = ''] = /^(.*?) ?(\S+)$/.exec(ownName(clause)) ?? [];
    const key = `${unit} ${where}`;
    const group = groups.get(key) ?? {unit, clauses: [], where};
    group.clauses.push({number, url: clause.url});
    groups.set(key, group);
  }
  return [...groups.values()];
}
