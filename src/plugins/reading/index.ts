import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** What the reader has set on this device is shown before the page is hydrated; so is where reading stopped. */
export default function readingPlugin({siteDir}: LoadContext): Plugin {
  const folder = join(siteDir, 'src', 'plugins', 'reading');
  return {
    name: 'reading',
    getClientModules: () => [
      join(folder, 'show-settings.ts'),
      join(folder, 'keep-place.ts'),
      join(folder, 'return.ts'),
      join(folder, 'show-entry.ts'),
    ],
  };
}
