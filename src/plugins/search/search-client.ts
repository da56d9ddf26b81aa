import {buildDay} from '../../client/build-day.ts';
import {readerDay} from '../../client/reader-day.ts';
import type {SearchReply, SearchRequest} from './protocol.ts';
import type {PageResult, Question} from './together.ts';

/** The page's side of the worker. The worker starts with the first call, never with the page. */

export type Answer = {ok: true; result: PageResult} | {ok: false; message: string};

const FAILED = 'Trình duyệt không chạy được phần tìm kiếm. Hãy tải lại trang.';

let worker: Worker | null = null;
let requests = 0;
const waiting = new Map<number, (reply: SearchReply) => void>();

/** Starts the worker and fetches the index, when the reader seems about to search. */
export function prepareSearch(manifest: string): void {
  void ask(manifest, null, {});
}

/** Resolves always; a failure comes as a message to show. */
export async function search(manifest: string, text: string, options: Question): Promise<Answer> {
  const reply = await ask(manifest, text, options);
  if (!reply.ok) return reply;
  return reply.result ? {ok: true, result: reply.result} : {ok: false, message: FAILED};
}

function ask(manifest: string, text: string | null, options: Question): Promise<SearchReply> {
  const id = ++requests;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    const day = readerDay() === buildDay() ? null : readerDay();
    const request: SearchRequest = {id, manifest: new URL(manifest, location.href).href, text, options, day};
    try {
      worker ??= startWorker();
      worker.postMessage(request);
    } catch {
      settle({id, ok: false, message: FAILED});
    }
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./search-worker.ts', import.meta.url));
  started.addEventListener('message', ({data}: MessageEvent<SearchReply>) => settle(data));
  started.addEventListener('error', () => {
    worker = null;
    for (const id of [...waiting.keys()]) settle({id, ok: false, message: FAILED});
  });
  return started;
}

function settle(reply: SearchReply): void {
  waiting.get(reply.id)?.(reply);
  waiting.delete(reply.id);
}
