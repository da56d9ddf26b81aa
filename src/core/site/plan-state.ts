import {shortName} from '../law/short-name.ts';
import {LEVEL_LABELS} from '../page/force-words.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {yearOf} from './plan-phase.ts';
import type {Plan, Site} from './site.ts';

/** What has happened to a plan since it was issued. */
export interface PlanState {
  /** `Kế hoạch của năm 2023, năm thực hiện đã qua.` */
  readonly over: string;
  /** Changes that touch its words, the oldest first. */
  readonly since: readonly {
    /** dd/mm/yyyy. */
    readonly date: string;
    readonly words: string;
    /** The text that made the change, and its page. */
    readonly name: string;
    readonly url: string;
  }[];
  /** Who stands behind the changes: official only where every source of every one is. */
  readonly level: string;
}

/** The state of a plan on the day of the build; null where its year is not over and nothing has changed. */
export function planState(site: Site, plan: Plan): PlanState | null {
  const {since} = plan.page.frontMatter;
  const year = yearOf(plan);
  const on = site.build.asOf ?? '';
  const past = year !== null && Number(on.slice(0, 4)) > year;
  const begun = since.filter(({date}) => date <= on).sort((a, b) => (a.date < b.date ? -1 : 1));
  if (!past && begun.length === 0) return null;
  const acts = begun.map(({basis}) => site.instruments.find(({key}) => key === basis)!);
  const official = acts.every(({sources}) => sources.every(({level}) => level === 'official'));
  return {
    over: past ? `Kế hoạch của năm ${year}, năm thực hiện đã qua.` : `${shortName(plan.page.frontMatter)}.`,
    since: begun.map(({date, words}, index) => {
      const act = acts[index]!;
      return {date: formatVietnameseDate(date), words, name: shortName(act), url: act.url};
    }),
    level: LEVEL_LABELS[official ? 'official' : 'secondary'],
  };
}
