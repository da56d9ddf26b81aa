import type {LoadContext, Plugin} from '@docusaurus/types';
import {contentPaths, loadSite} from '../../build/load-site.ts';
import {knownInstruments} from '../../core/site/known-instruments.ts';

/** The PDF library travels as published; its ending is one that every host serves as a script. */
const PDF_LIBRARY = {
  test: /pdf(\.worker)?\.min\.mjs$/,
  dependency: 'url',
  type: 'asset/resource',
  generator: {filename: 'assets/js/[name].[contenthash:8].js'},
};

/** The citation checker at `/kiem-tra`: its page, and the instruments it knows as data of that route alone. */
export default function checkerPlugin({siteDir, baseUrl}: LoadContext): Plugin {
  return {
    name: 'checker',
    // sax looks for Node's streams, which its parser does without.
    configureWebpack: () => ({module: {rules: [PDF_LIBRARY]}, resolve: {fallback: {stream: false}}}),
    async contentLoaded({actions}) {
      const known = knownInstruments(loadSite(contentPaths(siteDir)));
      await actions.createData('instruments.json', JSON.stringify(known));
      actions.addRoute({
        path: `${baseUrl}kiem-tra`,
        // By alias: chunk names come from this path, and must not know the folder of the build.
        component: '@site/src/plugins/checker/theme/CheckerPage.tsx',
        modules: {instruments: '@generated/checker/default/instruments.json'},
        exact: true,
      });
    },
  };
}
