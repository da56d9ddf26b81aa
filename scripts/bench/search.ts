import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {search as askOrama, create, insertMultiple, save} from '@orama/orama';
import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import {launchBrowser} from '../../src/build/browser.ts';
import {contentPaths} from '../../src/build/load-site.ts';
import {query, type SearchDocument} from '../../src/core/search/index.ts';
import {type Question, readProbe} from '../../src/core/search/probe.ts';
import {PART_NAMES} from '../../src/core/search/understand/understand.ts';
import {fold} from '../../src/core/text/fold.ts';
import {loadSiteIndex} from '../../src/plugins/search/site-index.ts';
import {enginePeer} from './engine-peer.ts';

/**
 * Our search against others, as they come, on the site's own documents in one run: bytes of the index,
 * time of a query, whether a document is found by a phrase of its own, with marks and without, and whether
 * queries that mean what they do not say are answered, kind by kind; ours also as it was before it understood any.
 */

type Peer = {
  name: string;
  /** Null where it is kept on a server. */
  bytes: number | null;
  ask: (text: string) => Promise<string[]> | string[];
  close?: () => Promise<void>;
};
type Row = {
  name: string;
  bytes: number | null;
  ms: number;
  marked: number;
  folded: number;
  meant: ReadonlyMap<string, number>;
};

const require = createRequire(import.meta.url);
const HITS = 10;
const ROUNDS = 5;

const site = loadSiteIndex(contentPaths(process.cwd()));
const {documents, serialized, index: own} = site;
const {manifest, pieces} = serialized;
const questions = documents.filter(({text}) => text.split(' ').length >= 12).map(toQuestion);

const meaning = readFileSync('tests/gold/search-meaning.tsv', 'utf8');
const meant = new Map<string, Question[]>();
for (const question of readProbe(meaning, documents).questions)
  meant.set(question.kind, [...(meant.get(question.kind) ?? []), question]);

const rows: Row[] = [];
for (const make of [
  ours,
  () => enginePeer(site, HITS),
  plainLunr,
  vietnameseLunr,
  miniSearch,
  flexSearch,
  orama,
  pagefind,
]) {
  const peer = await make();
  if (peer === null) continue;
  rows.push(await measure(peer));
  await peer.close?.();
}
print(rows);
await printKinds(rows);

/** Six neighbouring words of a document: who wrote them wants that document. */
function toQuestion({id, text}: SearchDocument, at: number): {id: string; text: string} {
  const words = text.split(/\s+/);
  const start = (at * 7) % Math.max(1, words.length - 6);
  return {id, text: words.slice(start, start + 6).join(' ')};
}

async function measure({name, bytes, ask}: Peer): Promise<Row> {
  const found = async (text: (own: string) => string) => {
    let sum = 0;
    for (const question of questions) {
      const at = (await ask(text(question.text))).indexOf(question.id);
      if (at >= 0) sum += 1 / (at + 1);
    }
    return sum / questions.length;
  };
  const marked = await found((own) => own);
  const folded = await found(fold);
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) for (const question of questions) await ask(question.text);
  const ms = (performance.now() - start) / (ROUNDS * questions.length);
  return {name, bytes, ms, marked, folded, meant: await measureMeaning(ask)};
}

/** The share of queries of each kind whose first hit is one of those expected. */
async function measureMeaning(ask: Peer['ask']): Promise<Map<string, number>> {
  const shares = new Map<string, number>();
  for (const [kind, asked] of meant) shares.set(kind, await shareOf(asked, ask));
  return shares;
}

async function shareOf(asked: readonly Question[], ask: Peer['ask']): Promise<number> {
  let right = 0;
  for (const {text, expected} of asked) if (expected.includes((await ask(text))[0] ?? '')) right++;
  return right / asked.length;
}

function ours(): Peer {
  const terms = Object.values(pieces).filter((piece) => 'terms' in piece);
  return {
    name: 'trang này',
    bytes: size(manifest) + terms.reduce((sum, piece) => sum + size(piece), 0),
    ask: (text) => query(own, text, {limit: HITS}).hits.map(({id}) => id),
  };
}

function lunrPeer(name: string, prepare: (builder: lunr.Builder) => void): Peer {
  const index = lunr((builder) => {
    prepare(builder);
    builder.ref('id');
    for (const field of ['title', 'section', 'text']) builder.field(field);
    for (const document of documents) builder.add(document);
  });
  return {
    name,
    bytes: size(index),
    ask: (text) =>
      index
        .query((clauses) => clauses.term(lunr.tokenizer(text), {}))
        .slice(0, HITS)
        .map(({ref}) => ref),
  };
}

function plainLunr(): Peer {
  return lunrPeer('lunr', () => {});
}

function vietnameseLunr(): Peer {
  const lunrVi = lunr as typeof lunr & {vi: lunr.Builder.Plugin};
  require('lunr-languages/lunr.stemmer.support')(lunr);
  require('lunr-languages/lunr.vi')(lunr);
  return lunrPeer('lunr + vi', (builder) => builder.use(lunrVi.vi));
}

function miniSearch(): Peer {
  const index = new MiniSearch({fields: ['title', 'section', 'text']});
  index.addAll(documents);
  return {
    name: 'MiniSearch',
    bytes: size(index),
    ask: (text) =>
      index
        .search(text)
        .slice(0, HITS)
        .map(({id}) => String(id)),
  };
}

async function flexSearch(): Promise<Peer> {
  const index = new FlexSearch.Document({document: {id: 'id', index: ['title', 'section', 'text']}});
  for (const document of documents) index.add(document as never);
  let bytes = 0;
  await index.export((_key: string, data: string) => {
    bytes += gzipSync(data ?? '').length;
  });
  return {
    name: 'FlexSearch',
    bytes,
    ask: (text) => {
      const fields = index.search(text, {limit: HITS, suggest: true} as never) as unknown as {
        result: string[];
      }[];
      return [...new Set(fields.flatMap(({result}) => result))].slice(0, HITS);
    },
  };
}

async function orama(): Promise<Peer> {
  const database = create({schema: {id: 'string', title: 'string', section: 'string', text: 'string'}});
  await insertMultiple(
    database,
    documents.map(({id, title, section, text}) => ({id, title, section, text})),
  );
  return {
    name: 'Orama',
    bytes: size(save(database)),
    ask: async (text) => {
      const {hits} = await askOrama(database, {term: text, limit: HITS, threshold: 1});
      return hits.map(({id}) => id);
    },
  };
}

/** Pagefind asks in a browser only, so its time includes a call into one. */
async function pagefind(): Promise<Peer> {
  const {createIndex, close} = await import('pagefind');
  const {index} = await createIndex({forceLanguage: 'vi'});
  if (!index) throw new Error('Pagefind không dựng được chỉ mục.');
  for (const {id, title, section, text} of documents)
    await index.addCustomRecord({
      url: `/${encodeURIComponent(id)}`,
      content: `${title}\n${section}\n${text}`,
      language: 'vi',
    });
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  await index.writeFiles({outputPath: folder});
  await close();
  const bytes = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.pf_(index|meta)$/.test(file))
    .reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const {pathname} = new URL(route.request().url());
    return pathname === '/'
      ? route.fulfill({contentType: 'text/html', body: '<!doctype html><html lang="vi"></html>'})
      : route.fulfill({path: join(folder, pathname)});
  });
  await page.goto('http://pagefind.test/');
  return {
    name: 'Pagefind',
    bytes,
    ask: async (text) => {
      const urls = await page.evaluate(askPagefind, {text, hits: HITS});
      return urls.map((url) => decodeURIComponent(url.slice(1)));
    },
    close: async () => {
      await browser.close();
      rmSync(folder, {recursive: true});
    },
  };
}

/** Runs in the page. */
async function askPagefind({text, hits}: {text: string; hits: number}): Promise<string[]> {
  type Results = {results: {data(): Promise<{url: string}>}[]};
  const address = '/pagefind.js';
  const {search} = (await import(/* @vite-ignore */ address)) as {search(text: string): Promise<Results>};
  const {results} = await search(text);
  const found = await Promise.all(results.slice(0, hits).map((result) => result.data()));
  return found.map(({url}) => url);
}

function size(value: unknown): number {
  return gzipSync(JSON.stringify(value)).length;
}

function print(all: readonly Row[]): void {
  const own = all[0]!;
  console.log(`Tìm kiếm: ${documents.length} mục, ${questions.length} câu tìm, chạy cùng một lượt`);
  console.log('công cụ       chỉ mục (KB gzip)  so với ta   ms/câu  so với ta   đúng có dấu  đúng không dấu');
  for (const {name, bytes, ms, marked, folded} of all) {
    console.log(
      [
        name.padEnd(12),
        (bytes === null ? '—' : (bytes / 1024).toFixed(1)).padStart(18),
        (bytes === null ? '—' : `${(bytes / own.bytes!).toFixed(2)}×`).padStart(11),
        ms.toFixed(2).padStart(8),
        `${(ms / own.ms).toFixed(2)}×`.padStart(11),
        marked.toFixed(3).padStart(13),
        folded.toFixed(3).padStart(15),
      ].join(' '),
    );
  }
}

/** Kinds in lines, engines in columns, per cent of first hits that are right. */
async function printKinds(all: readonly Row[]): Promise<void> {
  const dropped = Object.values(PART_NAMES);
  const before = await measureMeaning((text) =>
    query(own, text, {limit: HITS, dropped}).hits.map(({id}) => id),
  );
  const columns = [
    {name: 'trang này', meant: all[0]!.meant},
    {name: 'chỉ theo chữ', meant: before},
    ...all.slice(1),
  ];
  const cell = (share: number) => (100 * share).toFixed(1);
  console.log(
    '\nCâu tìm theo nghĩa, kết quả đứng đầu đúng (%); “chỉ theo chữ” là trang này khi không hiểu gì',
  );
  console.log(
    ['loại'.padEnd(34), 'câu'.padStart(4), ...columns.map(({name}) => name.padStart(13))].join(' '),
  );
  for (const [kind, asked] of meant)
    console.log(
      [
        kind.padEnd(34),
        String(asked.length).padStart(4),
        ...columns.map((column) => cell(column.meant.get(kind)!).padStart(13)),
      ].join(' '),
    );
}
