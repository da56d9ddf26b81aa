import {readerDay} from './reader-day.ts';

/**
 * Tells the states of force below `root` of the day that the address asks for, else of today. Each spot bears the key of
 * its instrument (`data-force`) and the day of which it tells (`data-on`). What it needs is loaded only where a spot
 * tells of another day; without it a spot stays as it is, which says its own day.
 */
export async function tellForce(root: ParentNode): Promise<void> {
  const day = readerDay();
  if (root.querySelector(`[data-force]:not([data-on="${day}"])`))
    await loadRetelling()
      .then(({retell}) => retell(root, day))
      .catch(() => {});
}

/** What tells states of any day: one chunk for all who ask for it, which two places of `import` would make two. */
export const loadRetelling = () => import('./retell-force.ts');
