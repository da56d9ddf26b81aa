import {mkdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {listInScript} from '../../build/licences/list-packages.ts';
import {PACKAGE_FOLDERS} from '../../build/licences/package-folders.ts';
import {packageFolders} from '../../build/shipped-modules.ts';

/**
 * Lists the packages that have code in what browsers load, which are known once the bundles are made: puts them into
 * the script that draws them, before it is named after its content, and leaves their folders below the generated
 * folder, from which `src/build/licences` puts them into the page.
 */
export default function licencesPlugin({generatedFilesDir, siteDir}: LoadContext): Plugin {
  return {
    name: 'licences',
    configureWebpack(_config, isServer, {currentBundler}) {
      if (isServer || process.env.NODE_ENV !== 'production') return {};
      const {Compilation, sources} = currentBundler.instance;
      return {
        plugins: [
          {
            apply: ({hooks}) =>
              hooks.thisCompilation.tap('licences', (compilation) => {
                // After the scripts are made small, before they get their names.
                const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
                compilation.hooks.processAssets.tap({name: 'licences', stage}, (assets) => {
                  const folders = [...packageFolders(compilation), bundlerFolder(siteDir)].sort();
                  const file = join(generatedFilesDir, PACKAGE_FOLDERS);
                  mkdirSync(join(file, '..'), {recursive: true});
                  writeFileSync(file, JSON.stringify(folders));
                  for (const [name, source] of Object.entries(assets)) {
                    if (!name.endsWith('.js')) continue;
                    const script = listInScript(source.source().toString(), folders);
                    if (script !== null) compilation.updateAsset(name, new sources.RawSource(script));
                  }
                });
              }),
          },
        ],
      };
    },
  };
}

/** The bundler that Docusaurus brings: its own lines, which load the others, are in every bundle and no module. */
function bundlerFolder(siteDir: string): string {
  const faster = createRequire(join(siteDir, 'package.json')).resolve('@docusaurus/faster');
  return dirname(createRequire(faster).resolve('@rspack/core/package.json'));
}
