import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';

/** What the reader has set on this device is shown before the page comes to life; so is where reading stopped. */
export default function readingPlugin(): Plugin {
  return {
    name: 'reading',
    getClientModules: () => [join(__dirname, 'show-settings.ts'), join(__dirname, 'keep-place.ts')],
  };
}
