import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** Reading without a network: the page's part. The worker itself is written when the site is finished. */
export default function offlinePlugin({siteDir}: LoadContext): Plugin {
  const folder = join(siteDir, 'src', 'plugins', 'offline');
  return {
    name: 'offline',
    getClientModules: () => [join(folder, 'client.ts'), join(folder, 'offline.css')],
  };
}
