/** Which items of a page's checklists are ticked: kept on this device, by the words of the item. */
export function isTicked(page: string, item: string): boolean | null {
  const ticks = read(page);
  return ticks === null ? null : ticks.includes(item);
}

export function setTicked(page: string, item: string, ticked: boolean): void {
  const others = (read(page) ?? []).filter((other) => other !== item);
  try {
    localStorage.setItem(keyOf(page), JSON.stringify(ticked ? [...others, item] : others));
  } catch {
    // The box stays ticked until the page is left.
  }
}

function read(page: string): string[] | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(page)) ?? 'null');
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null;
  } catch {
    return null;
  }
}

function keyOf(page: string): string {
  return `viec ${page}`;
}
