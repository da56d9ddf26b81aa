import {join} from 'node:path';
import type {ConfigureWebpackUtils, LoadContext, Plugin} from '@docusaurus/types';
import {REMEMBER_EARLY_PRESS} from './early-press.ts';
import {CONFIG_REQUEST, pruneConfig} from './prune-config.ts';
import {pruneDocLists} from './prune-doc-lists.ts';
import {checkReplaced, clientModules, emptied, type Replacement} from './replacements.ts';
import {shardRoutes} from './shard-routes.ts';
import {StockChanged} from './stock-files.ts';

/**
 * All that departs from stock Docusaurus for the sake of a first visit. Of 291 KB of script (gzip, 105 pages), stock,
 * it leaves under 100; the time for which a page's tasks block a simulated phone falls to a fifth. What it replaces,
 * what that buys, and how it breaks:
 *
 * - React by Preact (57 KB), in development too: one renderer draws every page that anybody sees. `preact/compat`
 *   has to know what Docusaurus calls of React; the browser tests tell. `client/PendingNavigation` goes with it.
 * - Two modules that the theme runs on every page, and parts of it that draw nothing here (`undrawn`: 40 KB).
 * - What only a build reads of the configuration (`prune-config`: half a kilobyte).
 * - The lists of all pages in the data of all pages (`prune-doc-lists`: 8 KB, 16 KB at 600 pages).
 * - The route of every page, its registry of modules and the plugin that lists every chunk (`shard-routes`: 5 KB,
 *   28 KB at 600 pages): a page brings the few routes of its own shard. Reads three generated files.
 * - Hydration at the reader's first sign instead of at once (`client/{preload,need}`): the time above.
 *
 * A stock file that is gone, a generated file of another shape, a replaced module that is shipped all the same, or a
 * replacement that nothing asks for: each fails the build with a `StockChanged` that says which.
 */
export default function firstLoadPlugin({generatedFilesDir, siteDir}: LoadContext): Plugin {
  return {
    name: 'first-load',
    injectHtmlTags: () => ({headTags: [{tagName: 'script', innerHTML: REMEMBER_EARLY_PRESS}]}),
    configureWebpack(config, isServer, {currentBundler}) {
      const mergeStrategy = {'resolve.alias': 'prepend'} as const;
      const client = clientModules(siteDir);
      const relative = (replacements: readonly Replacement[]) =>
        replacements.map((replacement) => replaceRelative(currentBundler.instance, replacement));
      if (process.env.NODE_ENV !== 'production')
        return {
          mergeStrategy,
          resolve: {alias: PREACT},
          plugins: relative(client.filter(({wraps}) => wraps)),
        };
      const folder = join(generatedFilesDir, 'first-load');
      const settings = pruneConfig(generatedFilesDir, folder);
      const both = [...emptied(siteDir), ...pruneDocLists(generatedFilesDir, folder)];
      if (isServer) return {mergeStrategy, resolve: {alias: {...PREACT, ...aliases(both)}}};
      const sharded = shardRoutes(generatedFilesDir, folder);
      dropChunkAssets(config);
      return {
        mergeStrategy,
        resolve: {
          alias: {
            ...PREACT,
            ...aliases([...both, ...sharded]),
            [CONFIG_REQUEST]: settings.ours,
            '@generated/shards$': join(folder, 'shards.js'),
          },
        },
        // A chunk's number would change with the number of pages; its name does not.
        optimization: {chunkIds: 'named'},
        plugins: [
          ...relative(client),
          {
            apply: ({hooks}) =>
              hooks.afterEmit.tap('first-load', (bundles) =>
                checkReplaced(bundles, [...both, ...sharded, ...client, settings], REACT),
              ),
          },
        ],
      };
    },
  };
}

/** What stands in for React, at build time too, so that the ids it makes are the ones it finds. */
const PREACT = {
  react$: 'preact/compat',
  'react-dom$': 'preact/compat',
  'react-dom/client$': 'preact/compat/client',
  'react-dom/server$': 'preact/compat/server',
  'react/jsx-runtime$': 'preact/jsx-runtime',
  'react/jsx-dev-runtime$': 'preact/jsx-runtime',
};

/** Packages of which nothing may be left. */
const REACT = ['react', 'react-dom'];

type Bundler = ConfigureWebpackUtils['currentBundler']['instance'];
type BundlerConfig = Parameters<NonNullable<Plugin['configureWebpack']>>[0];

function aliases(replacements: readonly Replacement[]): Record<string, string> {
  return Object.fromEntries(replacements.map(({stock, ours}) => [stock, ours]));
}

/** Docusaurus' client modules ask for each other by relative path; ours may ask for the stock one. */
function replaceRelative(bundler: Bundler, {stock, ours}: Replacement) {
  const name = stock.replace(/^.*[\\/]lib[\\/]client[\\/]|(?:[\\/]index)?\.js$/g, '');
  return new bundler.NormalModuleReplacementPlugin(new RegExp(`^\\./${name}$`), (resource) => {
    if (/@docusaurus[\\/]core[\\/]lib[\\/]client$/.test(resource.context)) resource.request = ours;
  });
}

/** Takes out the plugin that lists every chunk by name, for a prefetch of all visible links that we do not do. */
function dropChunkAssets({plugins = []}: BundlerConfig): void {
  const at = plugins.findIndex((plugin) => plugin?.constructor.name === 'ChunkAssetPlugin');
  if (at < 0) throw new StockChanged('the bundler has no ChunkAssetPlugin any more.');
  plugins.splice(at, 1);
}
