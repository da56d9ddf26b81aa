import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {buildIndex, loadIndex, query, type SearchIndex} from '../../src/core/search/index.ts';
import {siteAbbreviations, siteDocuments} from '../../src/plugins/search/site-documents.ts';
import {plan, site} from './real-site.ts';

/**
 * Queries as staff type them with the hit that must come first; a query may have several good ones.
 * The rows were written from the content, before looking at what the search answers.
 */
const ROWS = readFileSync(join(import.meta.dirname, '../gold/search-queries.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => line.split('\t'))
  .map(([text, ...expected]) => ({text: text!, expected: expected.map(toId)}));

/** The rows ask for this plan: another one, once imported, says the same in pages of its own. */
const others = site.plans.filter(({key}) => key !== plan.key).map(({page}) => page.url);
const documents = siteDocuments(site).filter(
  ({url}) => !others.some((own) => url.startsWith(own) && /^(?:$|[/#])/.test(url.slice(own.length))),
);
const index = load();

/** A clause stands as `#iii-2-g`; the rest as the documents' own ids. */
function toId(cell: string): string {
  return cell.startsWith('#') ? `ke-hoach-06-kh-kcndn-2023${cell}` : cell;
}

function load(): SearchIndex {
  const loaded = loadIndex(buildIndex(documents, {abbreviations: siteAbbreviations(site)}));
  if (!loaded.ok) throw new Error(loaded.message);
  return loaded.index;
}

function misses(limit: number): string[] {
  return ROWS.flatMap(({text, expected}) => {
    const ids = query(index, text, {limit}).hits.map((hit) => hit.id);
    return ids.some((id) => expected.includes(id))
      ? []
      : [`${text}: ${ids.join(', ')}; cần ${expected.join(', ')}`];
  });
}

test('there are 200 queries, and every expected hit exists', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(200);
  const ids = new Set(documents.map(({id}) => id));
  expect(ROWS.flatMap(({expected}) => expected).filter((id) => !ids.has(id))).toEqual([]);
});

test('the first hit is the expected one for 97 in 100', () => {
  const missed = misses(1);
  expect(missed.length / ROWS.length, missed.join('\n')).toBeLessThanOrEqual(0.03);
});

test('no expected hit comes after the third', () => {
  expect(misses(3)).toEqual([]);
});
