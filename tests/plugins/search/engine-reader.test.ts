import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {compileAbbreviations} from '../../../src/core/search/abbreviations.ts';
import {bulkLines} from '../../../src/core/search/engine/engine-document.ts';
import {buildIndex, type SearchDocument} from '../../../src/core/search/index.ts';
import {PATIENCE_MS} from '../../../src/plugins/search/engine/ask-engine.ts';
import {openReader} from '../../../src/plugins/search/open-reader.ts';
import {publishSiteIndex} from '../../../src/plugins/search/publish.ts';
import type {IndexReader} from '../../../src/plugins/search/reader.ts';
import {ABBREVIATIONS, REPLACING, SAMPLE, sampleDocument, sampleIndex} from '../../core/search/sample.ts';
import {type Manner, startSmallEngine} from './small-engine.ts';

const documents: SearchDocument[] = [
  ...SAMPLE,
  REPLACING,
  // What says the words more often than the one that is of the type asked for.
  ...Array.from({length: 80}, (_, at) =>
    sampleDocument({
      id: `muc-${at}`,
      title: `Nghị định về phí đường bộ, mục ${at}`,
      facets: {type: 'công văn'},
    }),
  ),
  sampleDocument({id: 'nd-12', kind: 'instrument', title: 'Phí đường bộ', facets: {type: 'nghị định'}}),
];
const site = {
  documents,
  serialized: buildIndex(documents, {abbreviations: ABBREVIATIONS}),
  index: sampleIndex(documents),
  findings: [],
};
const SENT = {sent: true};

describe('a page that asks an engine', () => {
  let engine: Awaited<ReturnType<typeof startSmallEngine>>;
  let files: ReadonlyMap<string, string>;
  let fetched: string[];
  let reader: IndexReader;

  beforeAll(async () => {
    engine = await startSmallEngine(bulkLines(documents, compileAbbreviations(ABBREVIATIONS)));
    files = publishSiteIndex(site, `${engine.url}/`);
  });
  beforeEach(async () => {
    engine.manner = 'well';
    engine.asked = [];
    fetched = [];
    reader = await openReader(JSON.parse(files.get('manifest.json')!), async (name) => {
      fetched.push(name.split('/')[1]!);
      return JSON.parse(files.get(`${name}.json`)!);
    });
  });
  afterAll(() => engine.stop());

  const statically = async (text: string) =>
    (await reader.ask(text, {}, async () => null)).hits.map(({id}) => id);

  it.each(['đường dây nóng', 'nghị định 63', 'niem yet tthc', 'dduwowngf daay', 'kiem saot thu tuc'])(
    'ranks what it names for %s as the static index does, and loads no text',
    async (text) => {
      const {hits, notice, suggestion} = await reader.ask(text, SENT, async () => null);
      expect(notice).toBe(undefined);
      expect(engine.asked).toHaveLength(1);
      expect(engine.asked[0]).toMatch(/^\/tim-kiem-[\da-f]{12}\/_search\?/);
      expect(fetched.filter((name) => /^[ud]/.test(name))).toEqual([]);
      const own = await reader.ask(text, {}, async () => null);
      expect(hits[0]!.id).toBe(own.hits[0]!.id);
      expect(hits[0]!.excerpt.text).toBe(own.hits[0]!.excerpt.text);
      expect(suggestion).toBe(own.suggestion);
    },
  );

  it('follows a relation that the words do not tell', async () => {
    const {hits} = await reader.ask('nghị định nào thay thế nghị định 63', SENT, async () => null);
    expect(hits[0]!.id).toBe('nd-90');
  });

  it('has the engine name those that a part of the query keeps, beside the best', async () => {
    const {hits, met} = await reader.ask('nghị định về phí đường bộ', SENT, async () => null);
    expect([met, hits[0]!.id]).toEqual([true, 'nd-12']);
  });

  it('sends nothing while the reader types, and a query once, however it is filtered', async () => {
    await reader.ask('đường dây', {unfinished: true}, async () => null);
    expect(engine.asked).toEqual([]);
    await reader.ask('thủ tục', SENT, async () => null);
    const {hits} = await reader.ask('thủ tục', {...SENT, filters: {kind: ['instrument']}}, async () => null);
    expect(engine.asked).toHaveLength(1);
    expect(hits.map(({kind}) => kind)).toEqual(hits.map(() => 'instrument'));
  });

  it.each<[Manner, RegExp]>([
    ['late', /không trả lời kịp nên kết quả dưới đây lấy từ chỉ mục lưu cùng trang/],
    ['fails', /trả lời không dùng được nên/],
    ['nonsense', /trả lời không dùng được nên/],
    ['shard away', /chỉ trả lời được một phần nên/],
    ['cut short', /chỉ trả lời được một phần nên/],
  ])('when it is %s gives the static answer within the bound, and says so', async (manner, words) => {
    engine.manner = manner;
    const start = performance.now();
    const {hits, notice} = await reader.ask('đường dây nóng', SENT, async () => null);
    expect(performance.now() - start).toBeLessThan(PATIENCE_MS + 1_000);
    expect(notice).toMatch(words);
    expect(hits.map(({id}) => id)).toEqual(await statically('đường dây nóng'));
  });

  it('takes an engine that is not there for one that does not answer', async () => {
    const manifest = {...JSON.parse(files.get('manifest.json')!), engine: 'http://127.0.0.1:9/tim-kiem'};
    const other = await openReader(manifest, async (name) => JSON.parse(files.get(`${name}.json`)!));
    expect((await other.ask('đường dây nóng', SENT, async () => null)).notice).toMatch(/không trả lời kịp/);
  });

  it('asks for an index of another name when the content is another', () => {
    const other = publishSiteIndex({...site, documents: [...documents].reverse()}, engine.url);
    const nameIn = (own: ReadonlyMap<string, string>) => JSON.parse(own.get('manifest.json')!).engine;
    expect(nameIn(other)).not.toBe(nameIn(files));
    expect(JSON.parse(publishSiteIndex(site).get('manifest.json')!)).not.toHaveProperty('engine');
  });
});
