import {
  type EngineAnswer,
  type EngineFailure,
  engineQuery,
} from '../../../core/search/engine/engine-query.ts';
import {rankFound} from '../../../core/search/engine/rank-found.ts';
import type {FetchPiece, IndexReader} from '../reader.ts';
import {openPieces, readPieces} from '../wide-reader.ts';
import {askEngine} from './ask-engine.ts';

const STATIC = 'kết quả dưới đây lấy từ chỉ mục lưu cùng trang.';
const NOTICES: Readonly<Record<EngineFailure, string>> = {
  silent: `Máy tìm kiếm của cơ quan không trả lời kịp nên ${STATIC}`,
  partial: `Máy tìm kiếm của cơ quan chỉ trả lời được một phần nên ${STATIC}`,
  broken: `Máy tìm kiếm của cơ quan trả lời không dùng được nên ${STATIC}`,
};

/**
 * An engine beside an index in pieces. A query that the reader has sent is asked there and ranked here; what is
 * answered while typing, and what the engine does not answer well, the pieces answer. Loaded only where there is one.
 */
export function readWithEngine(manifest: unknown, engine: string, fetchPiece: FetchPiece): IndexReader {
  const {index, load} = openPieces(manifest, fetchPiece);
  const standby = readPieces(index, load);
  let last: {query: string; answer: Promise<EngineAnswer>} | undefined;
  /** The same query with other filters, or more of its hits, is not sent again; one that has failed neither. */
  const askOnce = (query: object) => {
    const json = JSON.stringify(query);
    if (last?.query !== json)
      last = {query: json, answer: askEngine(engine, query, index.manifest.documents)};
    return last.answer;
  };
  return {
    makeReady: standby.makeReady,
    async ask(text, options, labels) {
      if (!options.sent) return standby.ask(text, options, labels);
      const answer = await askOnce(engineQuery(index, text, options.dropped));
      if ('failure' in answer)
        return {...(await standby.ask(text, options, labels)), notice: NOTICES[answer.failure]};
      for (;;) {
        const ranked = rankFound(index, text, answer.hits, options);
        if ('result' in ranked) return {...ranked.result, asBuilt: true};
        await load(ranked.missing);
      }
    },
  };
}
