import {compileAbbreviations} from '../../src/core/search/abbreviations.ts';
import {bulkLines} from '../../src/core/search/engine/engine-document.ts';
import {engineIndex} from '../../src/core/search/engine/engine-index.ts';
import type {AbbreviationTable, SearchDocument} from '../../src/core/search/index.ts';

/** Characters of a bulk request. */
const BULK = 4_000_000;
const PATIENCE_MS = 60_000;

/** Loads the documents into an index of the engine (its address), from where an earlier call has ended. */
export async function loadEngine(
  index: string,
  documents: readonly SearchDocument[],
  abbreviations: AbbreviationTable = {},
  progress: (done: number) => void = () => {},
): Promise<void> {
  const exists = (await fetch(index, {method: 'HEAD'})).ok;
  if (!exists) await call(index, 'PUT', JSON.stringify(engineIndex()));
  await call(`${index}/_refresh`, 'POST');
  // Documents go in their order, so their count says where to go on.
  let at = exists ? await countDocuments(index) : 0;
  let lines = '';
  const send = async () => {
    if (lines === '') return;
    const {errors} = (await call(`${index}/_bulk`, 'POST', lines)) as {errors: boolean};
    if (errors) throw new Error(`${index}: máy tìm kiếm không nhận hết dữ liệu.`);
    lines = '';
    progress(at);
  };
  for (const line of bulkLines(documents, compileAbbreviations(abbreviations), at)) {
    lines += line;
    at++;
    if (lines.length >= BULK) await send();
  }
  await send();
  await call(`${index}/_refresh`, 'POST');
}

/** How many documents the index has, as far as it has been refreshed. */
export async function countDocuments(index: string): Promise<number> {
  return ((await call(`${index}/_count`, 'GET')) as {count: number}).count;
}

async function call(address: string, method: string, body?: string): Promise<unknown> {
  const response = await fetch(address, {
    method,
    headers: {'content-type': address.endsWith('/_bulk') ? 'application/x-ndjson' : 'application/json'},
    ...(body !== undefined && {body}),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok)
    throw new Error(`${address}: ${response.status} ${(await response.text()).slice(0, 300)}`);
  return response.json();
}
