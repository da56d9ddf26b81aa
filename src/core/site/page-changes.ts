import type {Page} from '../page/page.ts';
import type {Site} from './site.ts';

/** What a month brought to the pages themselves. */
export interface PageChanges {
  /** `2026-11`. */
  readonly month: string;
  readonly added: readonly Page[];
  /** Pages that were there before and changed. */
  readonly changed: readonly Page[];
}

/** Pages added and changed, by month, the newest first; empty without version history. */
export function pageChanges({pages, build}: Pick<Site, 'pages' | 'build'>): readonly PageChanges[] {
  const months = new Map<string, {added: Set<Page>; changed: Set<Page>}>();
  for (const page of pages)
    for (const {day, kind} of build.history[page.file] ?? []) {
      const month = day.slice(0, 7);
      const known = months.get(month) ?? {added: new Set(), changed: new Set()};
      months.set(month, known);
      known[kind].add(page);
    }
  return [...months]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, {added, changed}]) => ({
      month,
      added: [...added],
      changed: [...changed].filter((page) => !added.has(page)),
    }));
}
