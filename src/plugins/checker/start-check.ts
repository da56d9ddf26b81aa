import type {CheckReply, CheckRequest} from './protocol.ts';

const FAILED =
  'Trình duyệt không chạy được phần kiểm tra, hoặc hết bộ nhớ. Hãy tải lại trang; nếu vẫn vậy, hãy chia dự thảo thành nhiều phần.';

/**
 * Has a draft judged off the page's own thread, by a worker of its own: it ends with its last reply, or at once when
 * the function that comes back is called, whatever it was doing. After that nothing is heard of it.
 */
export function startCheck(request: CheckRequest, hear: (reply: CheckReply) => void): () => void {
  let worker: Worker | null = null;
  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  const fail = () => {
    stop();
    hear({step: 'refused', problem: FAILED});
  };
  try {
    worker = new Worker(new URL('./worker/check-worker.ts', import.meta.url));
    worker.addEventListener('message', ({data}: MessageEvent<CheckReply>) => {
      // The PDF library greets the page too: it believes itself alone in its worker.
      if (worker === null || !('step' in data)) return;
      if (data.step !== 'read') stop();
      hear(data);
    });
    worker.addEventListener('error', () => worker !== null && fail());
    worker.addEventListener('messageerror', () => worker !== null && fail());
    worker.postMessage(request);
  } catch {
    fail();
  }
  return stop;
}
