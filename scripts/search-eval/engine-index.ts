import {createHash} from 'node:crypto';
import {EngineRanking} from '../../src/core/search/engine/engine-ranking.ts';
import type {QueryOptions, SearchDocument} from '../../src/core/search/index.ts';
import {buildWideIndex} from '../../src/core/search/wide/index.ts';
import {askEngine, loadEngine} from '../engine/engine-client.ts';
import type {Asked, MeasuredIndex} from './measured-index.ts';

/** The documents in an engine, asked there and ranked here; a question that it does not answer goes to `standby`. */
export async function measureEngine(
  url: string,
  documents: readonly SearchDocument[],
  standby: MeasuredIndex,
): Promise<{ask(text: string, options: QueryOptions): Promise<Asked & {standby: boolean}>}> {
  const index = engineIndexName(documents);
  await loadEngine(url, index, documents, (done) => console.error(`${done}/${documents.length} mục đã nạp`));
  const {manifest} = buildWideIndex(documents, {abbreviations: {}});
  return {
    async ask(text, options) {
      const start = performance.now();
      const hits = await askEngine(url, index, text);
      if (hits === null) return {...standby.ask(text, options), standby: true};
      const result = new EngineRanking(manifest).answer(text, hits, options);
      return {result, ms: performance.now() - start, load: {bytes: 0, requests: 1}, standby: false};
    },
  };
}

/** Other documents have an index of their own. */
export function engineIndexName(documents: readonly SearchDocument[]): string {
  const content = createHash('sha256');
  for (const {id, text} of documents) content.update(`${id}\n${text}\n`);
  return `tim-kiem-${content.digest('hex').slice(0, 12)}`;
}
