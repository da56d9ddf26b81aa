import {useEffect, useState} from 'react';
import type {ComparedPlan, PlanComparison} from '../../../core/compare/plan-comparison.ts';
import type {CompareReply, CompareRequest} from '../protocol.ts';

interface Compared {
  readonly comparison: PlanComparison | null;
  /** What is going on, or what went wrong. */
  readonly message: string;
}

const NOTHING: Compared = {comparison: null, message: ''};
const WAITING: Compared = {comparison: null, message: 'Đang so sánh…'};
const SAME: Compared = {
  comparison: null,
  message: 'Hai lựa chọn là cùng một kế hoạch. Hãy chọn hai kế hoạch khác nhau.',
};
const FAILED: Compared = {
  comparison: null,
  message: 'Trình duyệt không chạy được phần so sánh. Hãy tải lại trang.',
};

/** Two plans compared by a worker; a new choice ends the one before it. */
export function useComparison(a: ComparedPlan | null, b: ComparedPlan | null): Compared {
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    if (!a || !b) return setState(NOTHING);
    if (a === b) return setState(SAME);
    setState(WAITING);
    let worker: Worker | null = null;
    try {
      worker = new Worker(new URL('../compare-worker.ts', import.meta.url));
      worker.addEventListener('message', ({data}: MessageEvent<CompareReply>) =>
        setState({comparison: data, message: 'Đã so xong; kết quả ở bên dưới.'}),
      );
      worker.addEventListener('error', () => setState(FAILED));
      const request: CompareRequest = {a, b};
      worker.postMessage(request);
    } catch {
      setState(FAILED);
    }
    return () => worker?.terminate();
  }, [a, b]);
  return state;
}
