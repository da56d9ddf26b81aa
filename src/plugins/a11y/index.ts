import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** What the stock theme leaves a reader without: the focus after a navigation, and links that say they lead away. */
export default function a11yPlugin({siteDir, baseUrl}: LoadContext): Plugin {
  const folder = join(siteDir, 'src', 'plugins', 'a11y');
  return {
    name: 'a11y',
    getClientModules: () => [join(folder, 'client.ts'), join(folder, 'a11y.css')],
    injectHtmlTags: () => ({
      headTags: [
        {tagName: 'noscript', innerHTML: `<link rel="stylesheet" href="${baseUrl}khong-ma-lenh.css">`},
      ],
    }),
    configureWebpack: () => ({
      mergeStrategy: {'resolve.alias': 'prepend'},
      resolve: {alias: {'@docusaurus/Link$': join(folder, 'Link.tsx')}},
    }),
  };
}
