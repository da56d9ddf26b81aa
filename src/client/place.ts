/** Where the reader stopped: the last long page left in the middle. Kept on this device alone. */
export interface Place {
  readonly url: string;
  /** Id of the clause or heading that was at the top of the window. */
  readonly anchor: string;
  readonly title: string;
}

const KEY = 'cho-doc-do';
/** Nearer to the top or the end than this many windows, a page is not “in the middle”. */
const MARGIN = 1.2;

export function storedPlace(): Place | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isPlace(value) ? value : null;
  } catch {
    return null;
  }
}

export function forgetPlace(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // What cannot be stored need not be forgotten.
  }
}

/** Remembers the place in the page that is open, or forgets it when the page has been read to its end. */
export function keepPlace(url: string): void {
  const root = document.documentElement;
  const room = MARGIN * window.innerHeight;
  const above = window.scrollY;
  const below = root.scrollHeight - above - window.innerHeight;
  if (above < room) return;
  const anchor = anchorAtTop();
  if (below < room || anchor === null) {
    if (storedPlace()?.url === url) forgetPlace();
    return;
  }
  const title = document.querySelector('.markdown h1')?.textContent?.trim() ?? document.title;
  try {
    localStorage.setItem(KEY, JSON.stringify({url, anchor, title} satisfies Place));
  } catch {
    // A browser that keeps nothing offers no way back.
  }
}

/** The last clause or heading whose upper edge has passed below the bar. */
function anchorAtTop(): string | null {
  const marks = document.querySelectorAll('.markdown :is(.clause, h2, h3)[id]');
  const passed = [...marks].filter((mark) => mark.getBoundingClientRect().top < 120);
  return passed.at(-1)?.id ?? null;
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const {url, anchor, title} = value as Partial<Record<keyof Place, unknown>>;
  return (
    typeof url === 'string' &&
    /^\/(?!\/)/.test(url) &&
    typeof anchor === 'string' &&
    typeof title === 'string'
  );
}
