import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {PACKAGE_FOLDERS} from '../../build/licences/package-folders.ts';
import {packageFolders} from './shipped-modules.ts';

/** Its own lines, which load the others, are in every bundle and no module. */
const BUNDLER = dirname(require.resolve('@rspack/core/package.json'));

/**
 * Leaves, below the generated folder, which packages have code in what browsers load. They are known once the
 * bundles are made; `src/build/licences` puts them into the page afterwards.
 */
export default function licencesPlugin({generatedFilesDir}: LoadContext): Plugin {
  return {
    name: 'licences',
    configureWebpack(_config, isServer) {
      if (isServer || process.env.NODE_ENV !== 'production') return {};
      return {
        plugins: [
          {
            apply(compiler) {
              compiler.hooks.afterEmit.tap('licences', (compilation) => {
                const file = join(generatedFilesDir, PACKAGE_FOLDERS);
                mkdirSync(join(file, '..'), {recursive: true});
                writeFileSync(file, JSON.stringify([...packageFolders(compilation), BUNDLER].sort()));
              });
            },
          },
        ],
      };
    },
  };
}
