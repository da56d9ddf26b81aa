import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildDate} from '../../build/build-date.ts';

/** States of force that a page tells of the day it was built on are told again of the day on which it is read. */
export default function forcePlugin({siteDir}: LoadContext): Plugin {
  const day = buildDate(siteDir);
  return {
    name: 'force',
    getClientModules: () => [join(siteDir, 'src/plugins/force/client.ts')],
    injectHtmlTags: () => ({headTags: [{tagName: 'meta', attributes: {name: 'build-day', content: day}}]}),
    configureWebpack: (_config, isServer, {currentBundler}) =>
      isServer ? {plugins: [new currentBundler.instance.DefinePlugin({BUILD_DAY: JSON.stringify(day)})]} : {},
  };
}
