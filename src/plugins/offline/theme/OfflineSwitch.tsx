import {type ReactNode, useEffect, useId, useRef, useState} from 'react';
import {inSite} from '../../../client/base-url.ts';
import {tell} from '../client.ts';
import {
  countMissing,
  loadManifest,
  type Progress,
  saveAll,
  setWantsAll,
  sizeOf,
  wantsAll,
} from '../save-all.ts';

type State =
  | {readonly kind: 'off' | 'saved' | 'failed'}
  | {readonly kind: 'saving'; readonly progress: Progress};

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;

/** Keeps the whole site in the browser, on the reader's word. Needs scripts and a worker; is idle without. */
export function OfflineSwitch(): ReactNode {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  const [size, setSize] = useState<number | null>(null);
  const [state, setState] = useState<State>({kind: 'off'});

  useEffect(() => {
    if (!box.current || !navigator.serviceWorker || !('caches' in window)) return;
    // The size is asked for when the switch is near to being seen, not on every page.
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      void Promise.all([loadManifest(), wantsAll()]).then(async ([manifest, all]) => {
        const total = sizeOf(manifest);
        setSize(total);
        setReady(true);
        if (!all) return;
        if ((await countMissing(manifest)) === 0) setState({kind: 'saved'});
        else await save(total);
      });
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);

  const toggle = async (wanted: boolean) => {
    try {
      await setWantsAll(wanted);
    } catch {
      // No room even for the wish.
      setState({kind: 'failed'});
      return;
    }
    if (!wanted) {
      tell({type: 'core-only'});
      setState({kind: 'off'});
      return;
    }
    await save(size ?? 0);
  };

  const save = async (total: number) => {
    setState({kind: 'saving', progress: {done: 0, total}});
    try {
      await served();
      const manifest = await loadManifest();
      await saveAll(manifest, (progress) => setState({kind: 'saving', progress}));
      setState({kind: (await countMissing(manifest)) === 0 ? 'saved' : 'failed'});
    } catch {
      setState({kind: 'failed'});
    }
  };

  const on = state.kind === 'saving' || state.kind === 'saved';
  return (
    <div className="offline-switch" ref={box}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        disabled={!ready || state.kind === 'saving'}
        checked={on}
        aria-checked={on}
        onChange={(event) => void toggle(event.currentTarget.checked)}
      />{' '}
      <label htmlFor={id}>Lưu để dùng khi không có mạng{size === null ? '' : ` (${megabytes(size)})`}</label>
      {state.kind === 'saving' ? (
        <progress aria-label="Đã lưu" max={state.progress.total || 1} value={state.progress.done} />
      ) : null}
      <span role="status">{wordsOf(state)}</span>
    </div>
  );
}

function wordsOf(state: State): string {
  if (state.kind === 'saved') return ' Đã lưu: đọc, tìm kiếm và kiểm tra được khi không có mạng.';
  return state.kind === 'failed'
    ? ' Chưa lưu hết. Kiểm tra mạng và chỗ trống của máy rồi bật lại để lưu tiếp.'
    : '';
}

/** Resolves when a worker serves this page; the first visit has to wait for it. */
async function served(): Promise<void> {
  const container = navigator.serviceWorker;
  await container.register(inSite('/sw.js'), {updateViaCache: 'none'});
  await container.ready;
  if (container.controller) return;
  await new Promise((resolve) => container.addEventListener('controllerchange', resolve, {once: true}));
}
