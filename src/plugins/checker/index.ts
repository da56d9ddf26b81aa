import {join} from 'node:path';
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
        component: join(siteDir, 'src/plugins/checker/theme/CheckerPage.tsx'),
        modules: {instruments: await actions.createData('instruments.json', JSON.stringify(known))},
        exact: true,
      });
    },
  };
}
