import {
  addPiece,
  missingPieces,
  openIndex,
  type QueryResult,
  query,
  type SearchIndex,
} from '../../core/search/index.ts';
import '../older-browsers/methods.ts';
import type {SearchReply, SearchRequest} from './protocol.ts';

/** Keeps the index off the page's own thread, so that typing is never held up. */

const UNREACHABLE = 'Không tải được chỉ mục tìm kiếm. Hãy kiểm tra kết nối mạng rồi gõ lại.';

/** A failure to tell the reader as it is. */
class SearchFailure extends Error {}

const indexes = new Map<string, Promise<SearchIndex>>();
const pieces = new Map<string, Promise<void>>();

addEventListener('message', async ({data}: MessageEvent<SearchRequest>) => {
  let reply: SearchReply;
  try {
    const index = await open(data.manifest);
    const result =
      data.text === null
        ? await makeReady(index, data.manifest)
        : await answer(index, {...data, text: data.text});
    reply = {id: data.id, ok: true, result};
  } catch (error) {
    reply = {id: data.id, ok: false, message: error instanceof SearchFailure ? error.message : UNREACHABLE};
  }
  postMessage(reply);
});

function open(manifest: string): Promise<SearchIndex> {
  return once(indexes, manifest, async () => {
    const opened = openIndex(await fetchJson(manifest));
    if (!opened.ok) throw new SearchFailure(opened.message);
    return opened.index;
  });
}

async function answer(
  index: SearchIndex,
  {manifest, text, options, day}: SearchRequest & {text: string},
): Promise<QueryResult> {
  const labelOf = day === null ? null : await labelsOn(day);
  for (;;) {
    const missing = missingPieces(index, text, options);
    if (missing.length === 0) {
      index.restate(labelOf);
      return query(index, text, options);
    }
    await Promise.all(missing.map((piece) => load(index, manifest, piece)));
  }
}

/** The states that hits of that day show; null when they cannot be had: then those of the build stay, and say their day. */
function labelsOn(day: string): Promise<((key: string) => string | null) | null> {
  return import('../../client/retell-force.ts')
    .then(({statesOn}) => statesOn(day))
    .then((stateOf) => (key: string) => stateOf(key)?.label ?? null)
    .catch(() => null);
}

/** Small indexes are fetched whole before the first letter; of large ones only what a query needs. */
const SMALL = 4;
const REHEARSAL = ['n', 'thủ tục hành chính', 'nghi dinh 63'];

async function makeReady(index: SearchIndex, manifest: string): Promise<null> {
  const all = [...index.manifest.terms, ...index.manifest.texts];
  if (all.length > SMALL) return null;
  await Promise.all(all.map(({piece}) => load(index, manifest, piece)));
  // The first query is slow: it reads the texts, and the browser has yet to compile. Better now than at the first letter.
  for (const text of REHEARSAL) query(index, text, {unfinished: true});
  return null;
}

function load(index: SearchIndex, manifest: string, piece: string): Promise<void> {
  const address = new URL(`${piece}.json`, new URL(manifest, location.href)).href;
  return once(pieces, address, async () => {
    const added = addPiece(index, piece, await fetchJson(address));
    if (!added.ok) throw new SearchFailure(added.message);
  });
}

/** Remembers a success, forgets a failure so that the next query tries again. */
function once<T>(memory: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = memory.get(key);
  if (known) return known;
  const made = make();
  memory.set(key, made);
  made.catch(() => memory.delete(key));
  return made;
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new SearchFailure(UNREACHABLE);
  return response.json();
}
