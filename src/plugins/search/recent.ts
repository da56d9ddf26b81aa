/** What was searched for last, kept on this device alone. */

const KEY = 'tim-kiem.gan-day';
const MOST = 6;

export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(text: string): void {
  const trimmed = text.trim();
  if (trimmed === '') return;
  store([trimmed, ...recentSearches().filter((entry) => entry !== trimmed)].slice(0, MOST));
}

export function forgetSearches(): void {
  store([]);
}

/** A browser that keeps nothing for this site just has no recent searches. */
function store(entries: string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(entries));
  } catch {}
}
