import {type EngineFailure, engineQuery} from '../../src/core/search/engine/engine-query.ts';
import {rankFound} from '../../src/core/search/engine/rank-found.ts';
import type {QueryOptions, SearchDocument} from '../../src/core/search/index.ts';
import {buildWideIndex, openWideIndex} from '../../src/core/search/wide/index.ts';
import {askEngine, PATIENCE_MS} from '../../src/plugins/search/engine/ask-engine.ts';
import {engineIndexName} from '../../src/plugins/search/engine/index-name.ts';
import {loadEngine} from '../engine/engine-client.ts';
import type {Asked, MeasuredIndex} from './measured-index.ts';

/** An answer, and why it is the static index's, where it is. */
export type EngineAsked = Asked & {failure: EngineFailure | null};

/** Documents in an engine. */
export type MeasuredEngine = {
  /** The address of its index. */
  address: string;
  ask(text: string, options: QueryOptions): Promise<EngineAsked>;
};

/** The documents in an engine, asked there and ranked here; a question that it does not answer goes to `standby`. */
export async function measureEngine(
  url: string,
  documents: readonly SearchDocument[],
  standby: MeasuredIndex,
  patienceMs = PATIENCE_MS,
): Promise<MeasuredEngine> {
  const abbreviations = {};
  const address = `${url}/${engineIndexName(documents, abbreviations)}`;
  await loadEngine(address, documents, abbreviations, (done) =>
    console.error(`${done}/${documents.length} mục đã nạp`),
  );
  const opened = openWideIndex(buildWideIndex(documents, {abbreviations}).manifest);
  if (!opened.ok) throw new Error(opened.message);
  const {index} = opened;
  return {
    address,
    async ask(text, options) {
      const start = performance.now();
      const question = engineQuery(index, text, options.dropped);
      const answer = await askEngine(address, question, documents.length, patienceMs);
      if ('failure' in answer) return {...standby.ask(text, options), failure: answer.failure};
      const ranked = rankFound(index, text, answer.hits, options);
      // No document here has a number or a relation, of which pieces would tell.
      if ('missing' in ranked) throw new Error(`${ranked.missing} is missing`);
      const ms = performance.now() - start;
      return {result: ranked.result, ms, load: {bytes: 0, requests: 1}, failure: null};
    },
  };
}
