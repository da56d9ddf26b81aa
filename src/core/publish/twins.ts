import {indexRows} from '../site/index-rows.ts';
import {indexTable} from '../site/index-table.ts';
import {isHome} from '../site/plans.ts';
import type {Site} from '../site/site.ts';
import {formatCsv, type Separator} from '../text/csv.ts';
import {akomaNtoso} from './akoma-ntoso.ts';
import {atomFeed} from './atom-feed.ts';
import {reviewCalendar} from './calendar.ts';
import {citationsCsv, mentionsCsv} from './citations-csv.ts';
import {citationsData} from './citations-data.ts';
import {forceData} from './force-data.ts';
import {llms} from './llms.ts';
import {openSearch} from './open-search.ts';
import {planData} from './plan-data.ts';
import type {Publication} from './publication.ts';
import {robots} from './robots.ts';

/** Endings of the names of tables, and what stands between their fields. */
const SEPARATORS: readonly (readonly [string, Separator])[] = [
  ['', ','],
  ['-cham-phay', ';'],
];

/** Every data file that says the same as the pages do: its address and its content. */
export function twinsOf(site: Site, publication: Publication): Map<string, string> {
  const {origin} = publication;
  const citations = citationsData(site, origin);
  const instruments = indexTable(indexRows(site), site.build.asOf ?? '', origin);
  const twins = new Map<string, string>([
    ['/data/citations.json', json(citations)],
    ['/data/citations.csv', citationsCsv(citations)],
    ...SEPARATORS.flatMap(([ending, separator]): [string, string][] => [
      [`/data/instruments${ending}.csv`, formatCsv(instruments, separator)],
      [`/data/mentions${ending}.csv`, mentionsCsv(citations, separator)],
    ]),
    ['/data/force.json', `${JSON.stringify(forceData(site))}\n`],
    ['/data/can-kiem-tra.ics', reviewCalendar(site, publication)],
    ['/feed.xml', atomFeed(site, publication)],
    ['/llms.txt', llms(site, publication)],
    ['/opensearch.xml', openSearch(publication)],
    ['/robots.txt', robots(origin)],
  ]);
  for (const plan of site.plans) {
    // The plan that the site is built around has the short name; a later one its own key.
    const name = isHome(plan) ? 'plan' : plan.key;
    twins.set(`/data/${name}.json`, json(planData(site, plan, origin)));
    twins.set(`/data/${name}.xml`, akomaNtoso(site, plan, origin));
  }
  return twins;
}

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 1)}\n`;
}
