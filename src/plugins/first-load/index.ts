import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {fingerprint} from '../../build/fingerprint.ts';
import {REMEMBER_EARLY_PRESS} from './early-press.ts';
import {UNDRAWN} from './undrawn.ts';
import {writeLeanRoutes} from './write-lean-routes.ts';

/**
 * Keeps what a first visit loads from growing with the number of pages. Stock Docusaurus ships the route of
 * every page, its registry of modules and the name of every chunk to each reader; here a page brings the
 * few routes of its own shard, and the file name of a chunk follows from its name.
 */
export default function leanPlugin({generatedFilesDir, siteDir}: LoadContext): Plugin {
  return {
    name: 'lean',
    injectHtmlTags: () => ({headTags: [{tagName: 'script', innerHTML: REMEMBER_EARLY_PRESS}]}),
    configureWebpack(config, isServer, {currentBundler}) {
      if (process.env.NODE_ENV !== 'production') return {};
      const client = join(siteDir, 'src', 'plugins', 'first-load', 'client');
      const nothing = join(client, 'Nothing.ts');
      const alias = {...PREACT, ...Object.fromEntries(UNDRAWN.map((name) => [`@theme/${name}$`, nothing]))};
      const mergeStrategy = {'resolve.alias': 'prepend'} as const;
      if (isServer) return {mergeStrategy, resolve: {alias}};
      const lean = writeLeanRoutes(generatedFilesDir);
      // This one lists every chunk by name, for a prefetch of all visible links that we do not do.
      const plugins =
        config.plugins?.filter((plugin) => plugin?.constructor.name !== 'ChunkAssetPlugin') ?? [];
      config.plugins?.splice(0, config.plugins.length, ...plugins);
      return {
        mergeStrategy,
        resolve: {alias: {...alias, ...lean}},
        // The bundler's own hash of a whole build knows the folder of the build.
        output: {chunkFilename: `assets/js/[name].${fingerprint(siteDir)}.js`},
        optimization: {chunkIds: 'named'},
        plugins: [
          replaceClientModule(currentBundler.instance, 'preload', client),
          replaceClientModule(currentBundler.instance, 'docusaurus', client),
          replaceClientModule(currentBundler.instance, 'PendingNavigation', client),
          replaceClientModule(currentBundler.instance, 'BaseUrlIssueBanner', client),
        ],
      };
    },
  };
}

/**
 * Preact does React's work in a sixth of its size (59 KB of gzip less on every first visit). It renders the
 * pages too, so that the ids it makes are the ones it finds.
 */
const PREACT = {
  react$: 'preact/compat',
  'react-dom$': 'preact/compat',
  'react-dom/client$': 'preact/compat/client',
  'react-dom/server$': 'preact/compat/server',
  'react/jsx-runtime$': 'preact/jsx-runtime',
};

type Bundler = Parameters<NonNullable<Plugin['configureWebpack']>>[2]['currentBundler']['instance'];

/** Puts our module in the place of one of Docusaurus' client modules, which import each other by path. */
function replaceClientModule(bundler: Bundler, name: string, folder: string) {
  return new bundler.NormalModuleReplacementPlugin(new RegExp(`^\\./${name}$`), (resource) => {
    if (/@docusaurus[\\/]core[\\/]lib[\\/]client$/.test(resource.context))
      resource.request = join(folder, name);
  });
}
