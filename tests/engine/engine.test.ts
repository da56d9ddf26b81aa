import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {generateDocuments} from '../../scripts/bench/generate-documents.ts';
import {countDocuments, loadEngine} from '../../scripts/engine/engine-client.ts';
import {type EngineNodes, missingForEngine, startEngine} from '../../scripts/engine/engine-nodes.ts';
import {measureEngine} from '../../scripts/search-eval/engine-index.ts';
import {measureIndex} from '../../scripts/search-eval/measured-index.ts';
import type {SearchDocument} from '../../src/core/search/index.ts';
import {engineIndexName} from '../../src/plugins/search/engine/index-name.ts';

const missing = missingForEngine();
if (missing !== null) console.warn(`Bỏ qua: máy này không có “${missing}”, nên không chạy được OpenSearch.`);

const made = [...generateDocuments({count: 1_200, characters: 2_500, seed: 3})];
const documents: SearchDocument[] = made.map(({document}) => ({
  ...document,
  kind: 'clause',
  key: null,
  url: '',
  facets: {},
}));
const asked = made.flatMap(({document: {id}, question}, at) => (at % 30 === 0 ? [{id, question}] : []));
const HITS = 10;

describe.skipIf(missing !== null)('an engine of two nodes', () => {
  const standby = measureIndex(documents);
  let nodes: EngineNodes;

  beforeAll(async () => {
    nodes = await startEngine(join(import.meta.dirname, '../../.cache/engine'));
  }, 600_000);
  afterAll(() => nodes?.stop());

  it('goes on loading where an earlier call has ended', async () => {
    const address = `${nodes.urls[0]!}/${engineIndexName(documents, {})}`;
    await loadEngine(address, documents.slice(0, 400));
    const done: number[] = [];
    await loadEngine(address, documents, {}, (count) => done.push(count));
    expect(done.at(-1)).toBe(documents.length);
    expect(await countDocuments(address)).toBe(documents.length);
  });

  it('finds nearly as well as the static index', async () => {
    const engine = await measureEngine(nodes.urls[0]!, documents, standby);
    let own = 0;
    let other = 0;
    for (const {id, question} of asked) {
      const answer = await engine.ask(question, {limit: HITS});
      expect(answer.failure).toBe(null);
      if (answer.result.hits.some((hit) => hit.id === id)) own++;
      if (standby.ask(question, {limit: HITS}).result.hits.some((hit) => hit.id === id)) other++;
    }
    // One question of forty is the least that can differ.
    expect(own).toBeGreaterThanOrEqual(other - 1);
  });

  it('stays right while a node is away and when it has come back; nothing is lost', async () => {
    const engine = await measureEngine(nodes.urls[0]!, documents, standby);
    const right = async () => {
      let found = 0;
      for (const {id, question} of asked)
        if ((await engine.ask(question, {limit: HITS})).result.hits.some((hit) => hit.id === id)) found++;
      return found / asked.length;
    };
    const before = await right();
    const [during] = await Promise.all([right(), nodes.stopNode(1)]);
    expect(during).toBeGreaterThanOrEqual(before - 0.01);
    expect(await right()).toBeGreaterThanOrEqual(before - 0.01);
    await nodes.startNode(1);
    expect(await countDocuments(engine.address)).toBe(documents.length);
    expect(await right()).toBeGreaterThanOrEqual(before - 0.01);
  });

  it('gives the static answer, and says so, where no node answers', async () => {
    const engine = await measureEngine(nodes.urls[0]!, documents, standby);
    await nodes.stop();
    const {failure, result} = await engine.ask(asked[0]!.question, {limit: HITS});
    expect(failure).toBe('silent');
    expect(result.hits).toEqual(standby.ask(asked[0]!.question, {limit: HITS}).result.hits);
  });
});
