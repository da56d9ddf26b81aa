import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {loadAsked} from '../../src/build/load-asked.ts';
import {contentPaths} from '../../src/build/load-site.ts';
import {loadThesaurus} from '../../src/build/load-thesaurus.ts';
import {force} from '../../src/core/law/force.ts';
import {forceLabel} from '../../src/core/page/force-words.ts';
import {forceData} from '../../src/core/publish/force-data.ts';
import {askedById} from '../../src/core/search/asked.ts';
import {
  buildIndex,
  loadIndex,
  type QueryResult,
  query,
  type SearchIndex,
} from '../../src/core/search/index.ts';
import {fold} from '../../src/core/text/fold.ts';
import {siteAbbreviations, siteDocuments} from '../../src/plugins/search/site-documents.ts';
import {plan, site} from './real-site.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Queries as staff type them with the hit that must come first; a query may have several good ones.
 * The rows were written from the content, before looking at what the search answers.
 */
const ROWS = readRows('search-queries.tsv');
/** Queries that mean what they do not say: everyday words, years and bodies, relations, numerals, tools. */
const MEANT = readRows('search-meaning.tsv');

/** The rows ask for this plan: another one, once imported, says the same in pages of its own. */
const others = site.plans.filter(({key}) => key !== plan.key).map(({page}) => page.url);
const documents = siteDocuments(site, askedById(loadAsked(contentPaths(ROOT)).placed)).filter(
  ({url}) => !others.some((own) => url.startsWith(own) && /^(?:$|[/#])/.test(url.slice(own.length))),
);
const index = load();

function readRows(file: string): {text: string; expected: string[]}[] {
  return readFileSync(join(ROOT, 'tests/gold', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^##? /.test(line))
    .map((line) => line.split('\t'))
    .map(([text, ...expected]) => ({text: text!, expected: expected.map(toId)}));
}

/** A clause stands as `#iii-2-g`; the rest as the documents' own ids. */
function toId(cell: string): string {
  return cell.startsWith('#') ? `ke-hoach-06-kh-kcndn-2023${cell}` : cell;
}

function load(): SearchIndex {
  const thesaurus = loadThesaurus(contentPaths(ROOT)).placed.map(({entry}) => entry);
  const loaded = loadIndex(buildIndex(documents, {abbreviations: siteAbbreviations(site), thesaurus}));
  if (!loaded.ok) throw new Error(loaded.message);
  return loaded.index;
}

type Answered = {text: string; expected: readonly string[]; ids: readonly string[]};

const answers = new Map<string, QueryResult>();

/** The first three hits of a query, asked once for all tests. */
function answerTo(text: string): QueryResult {
  const answer = answers.get(text) ?? query(index, text, {limit: 3});
  answers.set(text, answer);
  return answer;
}

const ask = (rows: typeof ROWS): Answered[] =>
  rows.map((row) => ({...row, ids: answerTo(row.text).hits.map(({id}) => id)}));

function misses(limit: number, answered: readonly Answered[]): string[] {
  return answered.flatMap(({text, expected, ids}) =>
    ids.slice(0, limit).some((id) => expected.includes(id))
      ? []
      : [`${text}: ${ids.join(', ')}; cần ${expected.join(', ')}`],
  );
}

test('there are 200 queries, and every expected hit exists', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(200);
  const ids = new Set(documents.map(({id}) => id));
  expect(ROWS.flatMap(({expected}) => expected).filter((id) => !ids.has(id))).toEqual([]);
});

test('the first hit is the expected one for 97 in 100, and none comes after the third', () => {
  const answered = ask(ROWS);
  const missed = misses(1, answered);
  expect(missed.length / ROWS.length, missed.join('\n')).toBeLessThanOrEqual(0.03);
  expect(misses(3, answered)).toEqual([]);
});

/** What is asked without marks leads where it leads with them; what is read into it is no more. */
test('without marks the same is found, and nothing else is understood', () => {
  const marked = [...ROWS, ...MEANT].filter(({text}) => fold(text) !== text.toLowerCase());
  expect(marked.length).toBeGreaterThan(600);
  const bare = marked.map((row) => ({...row, text: fold(row.text)}));
  expect(misses(1, ask(bare)).length).toBeLessThanOrEqual(misses(1, ask(marked)).length);
  const parts = (text: string) =>
    answerTo(text).understood.flatMap(({name}) => (name === 'tu' ? [] : [name]));
  const more = marked.flatMap(({text}) => {
    const own = parts(text);
    return parts(fold(text))
      .filter((part) => !own.includes(part))
      .map((part) => `${text}: ${part}`);
  });
  expect(more).toEqual([]);
});

test('what queries mean is found: 300 of them, the expected hit first for 97 in 100', () => {
  expect(MEANT.length).toBeGreaterThanOrEqual(300);
  const ids = new Set(documents.map(({id}) => id));
  expect(MEANT.flatMap(({expected}) => expected).filter((id) => !ids.has(id))).toEqual([]);
  const answered = ask(MEANT);
  const missed = misses(1, answered);
  expect(missed.length / MEANT.length, missed.join('\n')).toBeLessThanOrEqual(0.03);
  expect(misses(3, answered).length / MEANT.length).toBeLessThanOrEqual(0.01);
});

/** Enough of a clause to know it by, as one copies it out of a letter. */
const FIRST_WORDS = 12;

test('a clause comes before every page that quotes it, by its own first words', () => {
  const clauses = documents.filter(({kind, text}) => kind === 'clause' && text.split(/\s+/).length >= 5);
  expect(clauses.length).toBeGreaterThan(30);
  const missed = clauses.flatMap(({id, text, relations = []}) => {
    const asked = text.split(/\s+/).slice(0, FIRST_WORDS).join(' ');
    const alike = clauses.filter(({text: own}) => own.startsWith(asked)).map((own) => own.id);
    const first = query(index, asked, {limit: 1}).hits[0]?.id ?? '';
    // Words that name an instrument lead to that; it quotes no plan.
    const named = relations.some(({to}) => to === first);
    return named || alike.includes(first) ? [] : [`${id}: “${asked}” → ${first}`];
  });
  expect(missed).toEqual([]);
});

test.each(['2023-01-30', '2026-06-30', '2026-07-01', '2027-12-31'])(
  'what is in force is asked of the reader’s day: %s',
  (day) => {
    const labels = new Map(
      Object.entries(forceData(site).instruments).map(([key, item]) => [key, forceLabel(force(item, day))]),
    );
    index.restate((key) => labels.get(key) ?? null);
    for (const [asked, states] of [
      ['văn bản hết hiệu lực', ['Hết hiệu lực', 'Hết giai đoạn thực hiện']],
      ['văn bản chưa có hiệu lực', ['Chưa có hiệu lực']],
      [
        'văn bản còn hiệu lực',
        [
          'Còn hiệu lực',
          'Có hiệu lực',
          'Hết hiệu lực một phần',
          'Được dẫn làm căn cứ',
          'Trong giai đoạn thực hiện',
        ],
      ],
    ] as const) {
      const wanted = [...labels].filter(([, label]) => (states as readonly string[]).includes(label));
      const {hits, facets, met} = query(index, asked, {limit: 1000});
      if (wanted.length === 0) {
        expect(met).toBe(false);
        continue;
      }
      expect(hits.map(({id}) => id).sort()).toEqual(wanted.map(([key]) => key).sort());
      for (const {value, count} of facets.status)
        expect(count).toBe(wanted.filter(([, label]) => label === value).length);
    }
    index.restate(null);
    expect(index.facets.map(({facets}) => facets.status)).toEqual(documents.map(({facets}) => facets.status));
  },
);

test('a relation is said to be understood only where it leads to a document', () => {
  const replaced = new Set(
    index.manifest.relations
      .filter(([, verb]) => verb === 'replaces')
      .map(([, , to]) => index.document(to)!.id),
  );
  const decrees = documents.filter(
    ({id, title}) => /^nghi-dinh-/.test(id) && /\d+\/\d{4}\/NĐ-CP/.test(title),
  );
  expect(decrees.some(({id}) => replaced.has(id)) && decrees.some(({id}) => !replaced.has(id))).toBe(true);
  for (const {id, title} of decrees) {
    const {understood} = query(index, `nghị định nào thay thế nghị định ${/\d+\/\d{4}/.exec(title)![0]}`);
    expect(
      understood.some(({name}) => name === 'quan-he'),
      title,
    ).toBe(replaced.has(id));
  }
});
