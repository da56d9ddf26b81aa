import type {LoadContext, Plugin} from '@docusaurus/types';
import {contentPaths, reloadSite} from '../../build/load-site.ts';

/** Checks the content before anything is built from it, and again when a file changes. */
export default function planPlugin({siteDir}: LoadContext): Plugin {
  const paths = contentPaths(siteDir);
  return {
    name: 'plan',
    getPathsToWatch: () => [`${paths.docs}/**/*.mdx`],
    async loadContent() {
      reloadSite(paths);
    },
  };
}
