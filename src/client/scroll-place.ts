/**
 * Back and Forward lead to where the reader stood. Browsers restore the place before the old page is drawn again, and
 * Docusaurus then scrolls to the top: so the places are kept here, by the entry of the history.
 */
const STORE = 'vi-tri-cuon';

/** Longest wait for the page to be as long as it was, in milliseconds. */
const PATIENCE = 4000;

/** As long Docusaurus' own glide to the top may still be on its way, in milliseconds. */
const GLIDE = 400;

const places = new Map<string, number>();
/** The entry of the page that stands. What lies over a page may take a step of its own, under the same name. */
let standing: string | null = null;
/** The entry that the reader came back to, and where to lead him there until that is done. */
let returnedTo: string | null = null;
let leadingBack: number | null = null;

/** Whether the page is one that the reader has come back to. */
export function isReturn(): boolean {
  return returnedTo !== null && returnedTo === entryName();
}

/** Starts keeping places; once a page load, in the browser. */
export function keepPlaces(): void {
  read();
  nameEntry();
  window.history.scrollRestoration = 'manual';
  window.addEventListener('scroll', keep, {passive: true});
  window.addEventListener('popstate', noteReturn, {capture: true});
  // A page that is loaded again is the browser's own affair.
  window.addEventListener('pagehide', () => {
    keep();
    window.history.scrollRestoration = 'auto';
    write();
  });
  window.addEventListener('pageshow', () => {
    window.history.scrollRestoration = 'manual';
  });
}

/** Leads the reader back, once the page of a return is drawn. */
export function restorePlace(): void {
  standing = entryName();
  const place = leadingBack;
  if (place === null) {
    // A filter gives the entry a new name while the page stands still.
    keep();
    return;
  }
  leadingBack = null;
  const signs = new AbortController();
  for (const sign of ['wheel', 'touchstart', 'keydown', 'mousedown'])
    window.addEventListener(sign, () => signs.abort(), {signal: signs.signal, passive: true});
  const start = performance.now();
  const go = () => {
    if (signs.signal.aborted) return;
    const there = Math.abs(window.scrollY - place) <= 1;
    if (!there) window.scrollTo({top: place, behavior: 'instant'});
    const waited = performance.now() - start;
    if (waited < GLIDE || (!there && waited < PATIENCE)) requestAnimationFrame(go);
    else signs.abort();
  };
  go();
}

function noteReturn(): void {
  // A link to a part of the page makes an entry without a name: the browser leads there by itself.
  const name = entryName();
  if (name !== null && name === standing) return;
  if (name === null) nameEntry();
  leadingBack = name === null ? null : (places.get(name) ?? null);
  returnedTo = leadingBack === null ? null : name;
}

function keep(): void {
  const name = entryName();
  if (name !== null && leadingBack === null) places.set(name, window.scrollY);
}

/** The router's own key of the entry; the first entry of a load has none until `nameEntry`. */
function entryName(): string | null {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'key' in state && typeof state.key === 'string'
    ? state.key
    : null;
}

function nameEntry(): void {
  if (entryName() !== null) return;
  window.history.replaceState({key: Math.random().toString(36).slice(2, 8)}, '');
  standing = entryName();
  keep();
}

function read(): void {
  try {
    const stored: [string, number][] = JSON.parse(sessionStorage.getItem(STORE) ?? '[]');
    for (const [name, place] of stored) places.set(name, place);
  } catch {
    // Storage is closed or holds something else: places of this load alone are kept.
  }
}

function write(): void {
  try {
    sessionStorage.setItem(STORE, JSON.stringify([...places].slice(-100)));
  } catch {
    // As above.
  }
}
