import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {askedPages} from '../../scripts/engine/asked-pages.ts';
import {countDocuments, loadEngine} from '../../scripts/engine/engine-client.ts';
import {type EngineNodes, missingForEngine, startEngine} from '../../scripts/engine/engine-nodes.ts';
import {runFailure} from '../../scripts/engine/failure-run.ts';
import {measureEngine} from '../../scripts/search-eval/engine-index.ts';
import {measureIndex} from '../../scripts/search-eval/measured-index.ts';
import {engineIndexName} from '../../src/plugins/search/engine/index-name.ts';

const missing = missingForEngine();
if (missing !== null) console.warn(`Bỏ qua: máy này không có “${missing}”, nên không chạy được OpenSearch.`);

const {documents, questions} = askedPages({count: 800, characters: 2_500, seed: 3}, 12);
const HITS = 10;
/** How right an engine is, is asked here; a machine with much else to do may be slow. */
const PATIENCE_MS = 20_000;
/** A question may fall the other way; of a hundred one. */
const LEEWAY = 0.01;

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

  it('finds as well as the static index, within one question of a hundred', async () => {
    const engine = await measureEngine(nodes.urls[0]!, documents, standby, PATIENCE_MS);
    let own = 0;
    let other = 0;
    for (const {id, question} of questions) {
      const {failure, result} = await engine.ask(question, {limit: HITS});
      expect(failure).toBe(null);
      if (result.hits.some((hit) => hit.id === id)) own++;
      if (standby.ask(question, {limit: HITS}).result.hits.some((hit) => hit.id === id)) other++;
    }
    expect(own / questions.length).toBeGreaterThanOrEqual(other / questions.length - LEEWAY);
  });

  it('takes the longest query', async () => {
    const engine = await measureEngine(nodes.urls[0]!, documents, standby, PATIENCE_MS);
    const {text} = documents.find((document) => document.text.length > 3_000)!;
    expect((await engine.ask(`khóa 12 ${text}`, {limit: HITS})).failure).toBe(null);
  });

  it('stays right while each node in turn is away; the page says when it was not asked; nothing is lost', async () => {
    const run = await runFailure(nodes, {documents, questions, queries: 200, paceMs: 60});
    expect(run).toMatchObject({changed: 0, changedAfter: 0, lost: 0});
    expect(run.found.during).toBeGreaterThanOrEqual(run.found.before - LEEWAY);
    expect(run.found.after).toBe(run.found.before);
    expect(run.engine).toBeGreaterThan(0);
    // The node that is asked was away, too.
    expect(Object.keys(run.standby).join()).toMatch(/không trả lời kịp/);
  }, 1_500_000);

  it('gives the static answer where no node answers', async () => {
    const engine = await measureEngine(nodes.urls[0]!, documents, standby);
    await nodes.stop();
    const {failure, result} = await engine.ask(questions[0]!.question, {limit: HITS});
    expect(failure).toBe('silent');
    expect(result.hits).toEqual(standby.ask(questions[0]!.question, {limit: HITS}).result.hits);
  });
});
