import type {LoadContext, Plugin} from '@docusaurus/types';
import {knownInstruments} from '../../core/graph/known-instruments.ts';
import {contentPaths, loadSite} from '../../node/load-site.ts';

/** The citation checker at `/kiem-tra`: its page, and the instruments it knows as data of that route alone. */
export default function checkerPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'checker',
    async contentLoaded({actions}) {
      const known = knownInstruments(loadSite(contentPaths(siteDir)));
      actions.addRoute({
        path: '/kiem-tra',
        // By alias: chunk names come from this path, and must not know the folder of the build.
        component: '@site/src/plugins/checker/theme/CheckerPage.tsx',
        modules: {instruments: await actions.createData('instruments.json', JSON.stringify(known))},
        exact: true,
      });
    },
  };
}
