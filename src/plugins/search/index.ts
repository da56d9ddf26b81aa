import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {contentPaths, loadSite} from '../../build/load-site.ts';
import {INDEX_FOLDER} from '../../core/search/index-address.ts';
import {searchedTogether} from '../../core/site/office-view.ts';
import {topicName} from '../../core/site/short-names.ts';
import {publishSiteIndex, withOthers} from './publish.ts';
import {loadSiteIndex} from './site-index.ts';

/**
 * Search: builds the index of the site's content, puts it beside the pages, adds `/tim-kiem` and
 * highlights the words on the page that a hit led to. The dev server serves the same index.
 */
export default function searchPlugin({siteDir, siteConfig, generatedFilesDir}: LoadContext): Plugin {
  const folder = join(generatedFilesDir, 'search-index');
  let published: Map<string, string>;
  return {
    name: 'search',
    async contentLoaded({actions}) {
      const paths = contentPaths(siteDir);
      const {office, topics} = loadSite(paths);
      const own = publishSiteIndex(loadSiteIndex(paths), office?.searchEndpoint);
      published = withOthers(own, searchedTogether(office));
      rmSync(folder, {recursive: true, force: true});
      writeAll(folder, published);
      const names = topics.map((topic) => [topic.letter, `${topic.letter}) ${topicName(topic)}`]);
      await actions.createData('topics.json', JSON.stringify(Object.fromEntries(names)));
      actions.addRoute({
        path: `${siteConfig.baseUrl}tim-kiem`,
        // By alias: chunk names come from this path, and must not know the folder of the build.
        component: '@site/src/plugins/search/theme/SearchPage.tsx',
        modules: {topics: '@generated/search/default/topics.json'},
        exact: true,
      });
    },
    getClientModules: () => [
      join(siteDir, 'src/plugins/search/highlight.ts'),
      join(siteDir, 'src/plugins/search/highlight.css'),
      join(siteDir, 'src/plugins/search/shortcuts.ts'),
    ],
    configureWebpack: (_config, isServer) =>
      isServer
        ? {}
        : ({
            devServer: {static: [{directory: folder, publicPath: siteConfig.baseUrl, watch: false}]},
          } as object),
    async postBuild({outDir}) {
      writeAll(outDir, published);
    },
  };

  function writeAll(root: string, files: ReadonlyMap<string, string>): void {
    for (const folder of new Set([...files.keys()].map(dirname)))
      mkdirSync(join(root, INDEX_FOLDER, folder), {recursive: true});
    for (const [name, content] of files) writeFileSync(join(root, INDEX_FOLDER, name), content);
  }
}
