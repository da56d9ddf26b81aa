import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {bundleWorker, WORKER} from '../../build/offline/bundle-worker.ts';

/**
 * Reading without a network: the page's part. The worker itself is written when the site is finished. While the site
 * is being edited, a worker that an earlier `npm start` left at the same address would go on showing the old site; the
 * one that stands there then takes itself away.
 */
export default function offlinePlugin({siteDir, siteConfig, generatedFilesDir}: LoadContext): Plugin {
  const folder = join(siteDir, 'src', 'plugins', 'offline');
  const served = join(generatedFilesDir, 'offline');
  return {
    name: 'offline',
    getClientModules: () => [join(folder, 'client.ts'), join(folder, 'offline.css')],
    async contentLoaded() {
      if (process.env.NODE_ENV !== 'development') return;
      mkdirSync(served, {recursive: true});
      writeFileSync(join(served, WORKER), await bundleWorker(siteDir, 'removal.ts', ''));
    },
    configureWebpack: (_config, isServer) =>
      isServer
        ? {}
        : ({
            devServer: {static: [{directory: served, publicPath: siteConfig.baseUrl, watch: false}]},
          } as object),
  };
}
