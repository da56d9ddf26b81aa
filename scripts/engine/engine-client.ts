import {compileAbbreviations} from '../../src/core/search/abbreviations.ts';
import {bulkLines, toEngineDocument} from '../../src/core/search/engine/engine-document.ts';
import {engineIndex} from '../../src/core/search/engine/engine-index.ts';
import {type EngineHits, engineQuery, readEngineAnswer} from '../../src/core/search/engine/engine-query.ts';
import type {AbbreviationTable, SearchDocument} from '../../src/core/search/index.ts';

/** Characters of a bulk request. */
const BULK = 4_000_000;
const PATIENCE_MS = 4_000;

/** Loads the documents into an index of the engine, from where an earlier call has ended. */
export async function loadEngine(
  url: string,
  index: string,
  documents: readonly SearchDocument[],
  progress: (done: number) => void = () => {},
): Promise<void> {
  const exists = (await fetch(`${url}/${index}`, {method: 'HEAD'})).ok;
  if (!exists) await call(`${url}/${index}`, 'PUT', JSON.stringify(engineIndex()));
  await call(`${url}/${index}/_refresh`, 'POST', '');
  const abbreviations = compileAbbreviations({});
  let lines = '';
  // Documents go in their order, so their count says where to go on.
  for (let at = exists ? await countDocuments(url, index) : 0; at < documents.length; at++) {
    lines += bulkLines(at, toEngineDocument(documents[at]!, abbreviations));
    if (lines.length < BULK && at < documents.length - 1) continue;
    const {errors} = (await call(`${url}/${index}/_bulk`, 'POST', lines)) as {errors: boolean};
    if (errors) throw new Error(`${url}: máy tìm kiếm không nhận hết dữ liệu.`);
    lines = '';
    progress(at + 1);
  }
  await call(`${url}/${index}/_refresh`, 'POST', '');
}

export async function countDocuments(url: string, index: string): Promise<number> {
  return ((await call(`${url}/${index}/_count`, 'GET')) as {count: number}).count;
}

/** The engine's best documents; null where it does not answer in time or in part only. */
export async function askEngine(
  url: string,
  index: string,
  text: string,
  abbreviations: AbbreviationTable = {},
): Promise<EngineHits | null> {
  try {
    const address = `${url}/${index}/_search?search_type=dfs_query_then_fetch`;
    return readEngineAnswer(await call(address, 'POST', JSON.stringify(engineQuery(text, abbreviations))));
  } catch {
    return null;
  }
}

async function call(address: string, method: string, body?: string): Promise<unknown> {
  const response = await fetch(address, {
    method,
    headers: {'content-type': address.endsWith('/_bulk') ? 'application/x-ndjson' : 'application/json'},
    ...(body !== undefined && body !== '' && {body}),
    signal: AbortSignal.timeout(address.includes('_search') ? PATIENCE_MS : 60_000),
  });
  if (!response.ok)
    throw new Error(`${address}: ${response.status} ${(await response.text()).slice(0, 300)}`);
  return response.json();
}
