/**
 * Methods that browsers of November 2021 lack: `at` came with Safari 15.4; `findLast` with that, Chrome 97
 * and Firefox 104. A worker has its own and imports this too.
 */
function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  return this[index < 0 ? this.length + index : index];
}

function findLast<T>(this: readonly T[], fits: (item: T) => unknown): T | undefined {
  for (let index = this.length - 1; index >= 0; index -= 1) if (fits(this[index] as T)) return this[index];
  return undefined;
}

function polyfill(prototype: object, name: string, value: unknown): void {
  if (!(name in prototype))
    Object.defineProperty(prototype, name, {value, writable: true, configurable: true});
}

polyfill(Array.prototype, 'at', at);
polyfill(Array.prototype, 'findLast', findLast);
