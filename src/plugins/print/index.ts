import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {contentPaths, loadSite} from '../../build/load-site.ts';
import {type SiteVersion, siteVersion} from '../../build/site-version.ts';
import {type PrintData, siteIdentities, siteSpeaker} from '../../core/site/print-identity.ts';
import {formatVietnameseDate} from '../../core/text/date.ts';
import {dayInVietnam} from '../../core/text/moment.ts';
import {writeQrCodes} from './qr-codes.ts';

/** The site's version and owner for the printed page, its QR codes, and what happens at printing. */
export default function printPlugin({siteDir, siteConfig, generatedFilesDir}: LoadContext): Plugin {
  const codes = join(generatedFilesDir, 'qr-codes');
  const version = versionWords(siteVersion(siteDir));
  return {
    name: 'print',
    getClientModules: () => [join(siteDir, 'src', 'plugins', 'print', 'at-printing.ts')],
    async contentLoaded({actions}) {
      const site = loadSite(contentPaths(siteDir));
      const data: PrintData = {identities: siteIdentities(site), speaker: siteSpeaker(site)};
      actions.setGlobalData(data);
      // The development server has no folder of built files to put them into.
      if (process.env.NODE_ENV === 'development')
        writeQrCodes(
          codes,
          siteConfig,
          site.pages.map(({url}) => `${siteConfig.baseUrl}${url.slice(1)}`),
        );
    },
    injectHtmlTags: () => ({
      headTags: [{tagName: 'meta', attributes: {name: 'site-version', content: version}}],
    }),
    configureWebpack: (_config, isServer, {currentBundler}) =>
      isServer
        ? {
            plugins: [new currentBundler.instance.DefinePlugin({SITE_VERSION: JSON.stringify(version)})],
          }
        : ({
            devServer: {static: [{directory: codes, publicPath: siteConfig.baseUrl, watch: false}]},
          } as object),
    async postBuild({outDir, routesPaths}) {
      writeQrCodes(outDir, siteConfig, routesPaths);
    },
  };
}

function versionWords({time, commit}: SiteVersion): string {
  const words = [
    time && formatVietnameseDate(dayInVietnam(Date.parse(time) / 1000)),
    commit && `mã ${commit}`,
  ];
  return words.filter(Boolean).join(', ') || 'không rõ';
}
