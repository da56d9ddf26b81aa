import preload from './preload.ts';

const asked = new Set<string>();

/** A reader who saves data, or waits long for it, gets a page when the link is followed, not before. */
function isSlowConnection(): boolean {
  const {connection} = navigator as Navigator & {
    connection?: {readonly saveData?: boolean; readonly effectiveType?: string};
  };
  return connection?.saveData === true || (connection?.effectiveType ?? '').includes('2g');
}

/** What links call: a page is fetched when the pointer or the focus comes to its link, not when it is seen. */
export default Object.freeze({
  prefetch: () => false,
  preload(path: string): false | PromiseLike<void> {
    if (asked.has(path) || isSlowConnection()) return false;
    asked.add(path);
    return preload(path);
  },
});
