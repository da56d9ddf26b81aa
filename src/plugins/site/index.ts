import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {contentPaths, reloadSite} from '../../build/load-site.ts';
import {OFFICE_FILE} from '../../core/page/office-schema.ts';

/** Checks the content before anything is built from it, and again when a file changes. */
export default function planPlugin({siteDir}: LoadContext): Plugin {
  const paths = contentPaths(siteDir);
  return {
    name: 'plan',
    getPathsToWatch: () => [`${paths.docs}/**/*.mdx`, `${paths.docs}/${OFFICE_FILE}`],
    async loadContent() {
      reloadSite(paths);
    },
    // The names of files come of the sources' bytes: a checkout whose lines end as on Windows gives the same.
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: /\.(?:css|json|mdx|tsx?)$/,
            include: ['docs', 'i18n', 'src'].map((name) => join(siteDir, name)),
            enforce: 'pre',
            loader: join(siteDir, 'src', 'build', 'one-line-end.cjs'),
          },
        ],
      },
    }),
  };
}
