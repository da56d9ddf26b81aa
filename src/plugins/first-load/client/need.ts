import type {EarlyPress} from '../early-press.ts';

/** What says that a reader is at the page, or that it is about to be printed. */
const SIGNS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'wheel',
  'keydown',
  'focusin',
  'click',
  'input',
  'change',
  'beforeprint',
] as const;

/** Time after loading at which a page that nobody touches is hydrated. */
const PATIENCE_MS = 3000;

/**
 * Calls back when the page has to be hydrated: at the reader's first sign, or when the browser has long had
 * nothing to do. A page stands and its links lead on without that, and it is the longest task of a visit.
 * The call is made within the sign's own event, before it reaches its target: what is drawn then answers it.
 */
export function onNeed(draw: () => void): void {
  document.documentElement.dataset.scripted = 'true';
  const {earlyPress} = window as EarlyPress;
  if (earlyPress?.isConnected) {
    draw();
    earlyPress.click();
    return;
  }
  // The answer to a question in the address, what the reader keeps on this device, and tools are there by script alone.
  if (location.search !== '' || keepsSomething() || document.querySelector('[data-tool]')) {
    draw();
    return;
  }
  const stop = new AbortController();
  const start = () => {
    if (stop.signal.aborted) return;
    stop.abort();
    draw();
  };
  const options = {capture: true, passive: true, signal: stop.signal};
  for (const sign of SIGNS) window.addEventListener(sign, start, options);
  window.matchMedia('print').addEventListener('change', start, options);
  const wait = () => setTimeout(() => whenIdle(start), PATIENCE_MS);
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, {once: true});
}

/** Storage may be shut. */
function keepsSomething(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    return false;
  }
}

/** Safari has no idle callback. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task);
  else task();
}
