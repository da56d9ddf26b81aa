import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {contentPaths, loadSite} from '../../build/load-site.ts';
import {siteVersion} from '../../build/site-version.ts';
import {type PrintData, siteIdentities} from '../../core/site/print-identity.ts';
import {vietnameseDay} from '../../core/text/moment.ts';
import {writeQrCodes} from './qr-codes.ts';

/** The site's version and owner for the printed page, its QR codes, and what happens at printing. */
export default function printPlugin({siteDir, siteConfig, generatedFilesDir}: LoadContext): Plugin {
  const codes = join(generatedFilesDir, 'qr-codes');
  return {
    name: 'print',
    getClientModules: () => [join(siteDir, 'src', 'plugins', 'print', 'at-printing.ts')],
    async contentLoaded({actions}) {
      const site = loadSite(contentPaths(siteDir));
      const {time, commit} = siteVersion(siteDir);
      const words = [time && vietnameseDay(time), commit && `mã ${commit}`].filter(Boolean).join(', ');
      const data: PrintData = {version: words || 'không rõ', identities: siteIdentities(site)};
      actions.setGlobalData(data);
      // The development server has no folder of built files to put them into.
      if (process.env.NODE_ENV === 'development')
        writeQrCodes(
          codes,
          siteConfig,
          site.pages.map(({url}) => `${siteConfig.baseUrl}${url.slice(1)}`),
        );
    },
    configureWebpack: (_config, isServer) =>
      isServer
        ? {}
        : ({
            devServer: {static: [{directory: codes, publicPath: siteConfig.baseUrl, watch: false}]},
          } as object),
    async postBuild({outDir, routesPaths}) {
      writeQrCodes(outDir, siteConfig, routesPaths);
    },
  };
}
