import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {contentPaths, loadSite} from '../../build/load-site.ts';
import {catalogue} from '../../core/handout/catalogue.ts';
import {readySets} from '../../core/handout/ready-sets.ts';

/** The handout builder at `/bo-tai-lieu`: its page, and what there is to choose as data of that route alone. */
export default function handoutPlugin({siteDir, baseUrl}: LoadContext): Plugin {
  return {
    name: 'handout',
    getClientModules: () => [join(siteDir, 'src', 'plugins', 'handout', 'mend-address.ts')],
    async contentLoaded({actions}) {
      const site = loadSite(contentPaths(siteDir));
      const offer = {entries: catalogue(site), sets: readySets(site)};
      await actions.createData('offer.json', JSON.stringify(offer));
      // By alias: chunk names come from these paths, and must not know the folder of the build.
      const page = (path: string, name: string) => ({
        path: `${baseUrl}${path}`,
        component: `@site/src/plugins/handout/theme/${name}.tsx`,
        modules: {offer: '@generated/handout/default/offer.json'},
        exact: true,
      });
      actions.addRoute({
        path: `${baseUrl}bo-tai-lieu`,
        component: '@site/src/components/NestedRoutes.tsx',
        routes: [
          page('bo-tai-lieu', 'HandoutPage'),
          ...offer.sets.map(({key}) => page(`bo-tai-lieu/${key}`, 'ReadySetPage')),
        ],
      });
    },
  };
}
