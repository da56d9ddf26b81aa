import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {contentPaths, loadSite} from '../../build/load-site.ts';
import {catalogue} from '../../core/handout/catalogue.ts';
import {readySets} from '../../core/handout/ready-sets.ts';

/** The handout builder at `/bo-tai-lieu`: its page, and what there is to choose as data of that route alone. */
export default function handoutPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'handout',
    getClientModules: () => [join(siteDir, 'src', 'plugins', 'handout', 'mend-address.ts')],
    async contentLoaded({actions}) {
      const site = loadSite(contentPaths(siteDir));
      const offer = {entries: catalogue(site), sets: readySets(site)};
      await actions.createData('offer.json', JSON.stringify(offer));
      actions.addRoute({
        path: '/bo-tai-lieu',
        // By alias: chunk names come from this path, and must not know the folder of the build.
        component: '@site/src/plugins/handout/theme/HandoutPage.tsx',
        modules: {offer: '@generated/handout/default/offer.json'},
        exact: true,
      });
    },
  };
}
