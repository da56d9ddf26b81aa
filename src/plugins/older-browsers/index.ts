import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** Gives browsers of five years ago the few methods that the code calls and they lack. */
export default function olderBrowsersPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'older-browsers',
    getClientModules: () => [join(siteDir, 'src', 'plugins', 'older-browsers', 'methods.ts')],
  };
}
