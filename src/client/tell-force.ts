import type {ForceData} from '../core/publish/force-data.ts';
import {readerDay} from './reader-day.ts';
import type {ListedState} from './retell-force.ts';

/**
 * Tells the states of force below `root` of the day that the address asks for, else of today. Each spot bears the key of
 * its instrument (`data-force`) and the day of which it tells (`data-on`). What it needs is loaded only where a spot
 * tells of another day; without it a spot stays as it is, which says its own day.
 */
export async function tellForce(root: ParentNode): Promise<void> {
  const day = readerDay();
  const stale = root.querySelector(`[data-force]:not([data-on="${day}"])`);
  if (!stale) return;
  try {
    const [{retell}, data] = await Promise.all([import('./retell-force.ts'), load()]);
    // Another day may have been asked for meanwhile.
    if (day === readerDay()) retell(root, data, day);
  } catch {
    // Off line without the data.
  }
}

/** The state of each instrument on a day, for a list; null where the data cannot be had. */
export async function statesOn(day: string): Promise<((key: string) => ListedState | null) | null> {
  try {
    const [{listedState}, {instruments}] = await Promise.all([import('./retell-force.ts'), load()]);
    return (key) => {
      const item = instruments[key];
      return item ? listedState(item, day) : null;
    };
  } catch {
    return null;
  }
}

let data: Promise<ForceData> | null = null;

function load(): Promise<ForceData> {
  data ??= fetch('/data/force.json').then((response) => {
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  });
  data.catch(() => {
    data = null;
  });
  return data;
}
