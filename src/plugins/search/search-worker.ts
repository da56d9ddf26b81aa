import '../older-browsers/methods.ts';
import {openReader} from './open-reader.ts';
import type {SearchReply, SearchRequest} from './protocol.ts';
import {type IndexReader, once, SearchFailure} from './reader.ts';
import type {PageResult} from './together.ts';

/** Keeps the index off the page's own thread, so that typing is never held up. */

const UNREACHABLE = 'Không tải được chỉ mục tìm kiếm. Hãy kiểm tra kết nối mạng rồi gõ lại.';

const readers = new Map<string, Promise<IndexReader>>();

addEventListener('message', async ({data}: MessageEvent<SearchRequest>) => {
  let reply: SearchReply;
  try {
    const reader = await once(readers, data.manifest, () => open(data.manifest));
    reply = {id: data.id, ok: true, result: await answer(reader, data)};
  } catch (error) {
    reply = {id: data.id, ok: false, message: error instanceof SearchFailure ? error.message : UNREACHABLE};
  }
  postMessage(reply);
});

async function open(address: string): Promise<IndexReader> {
  return openReader(await fetchJson(address), (name) => fetchJson(new URL(`${name}.json`, address).href));
}

async function answer(reader: IndexReader, {text, options, day}: SearchRequest): Promise<PageResult | null> {
  if (text === null) {
    await reader.makeReady();
    return null;
  }
  return reader.ask(text, options, day === null ? null : () => labelsOn(day));
}

/** The states that hits of that day show; null when they cannot be had: then those of the build stay, and say their day. */
function labelsOn(day: string): Promise<((key: string) => string | null) | null> {
  return import('../../client/retell-force.ts')
    .then(({statesOn}) => statesOn(day))
    .then((stateOf) => (key: string) => stateOf(key)?.label ?? null)
    .catch(() => null);
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new SearchFailure(UNREACHABLE);
  return response.json();
}
