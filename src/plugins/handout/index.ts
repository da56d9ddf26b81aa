import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {contentPaths, loadSite} from '../../build/load-site.ts';
import {catalogue} from '../../core/handout/catalogue.ts';
import {NO_CHOICE} from '../../core/handout/choice.ts';
import {sameCodes} from '../../core/handout/part-code.ts';
import {readySets} from '../../core/handout/ready-sets.ts';
import {resolveChoice} from '../../core/handout/resolve-choice.ts';

/** The handout builder at `/bo-tai-lieu`: its page, and what there is to choose as data of that route alone. */
export default function handoutPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'handout',
    getClientModules: () => [join(siteDir, 'src', 'plugins', 'handout', 'mend-address.ts')],
    async contentLoaded({actions}) {
      const site = loadSite(contentPaths(siteDir));
      const offer = {entries: catalogue(site), sets: readySets(site)};
      const same = sameCodes(offer.entries.map(({key}) => key));
      if (same.length > 0) throw new Error(sameCodesMessage(same));
      await actions.createData('offer.json', JSON.stringify(offer));
      actions.addRoute({
        path: '/bo-tai-lieu',
        // By alias: chunk names come from this path, and must not know the folder of the build.
        component: '@site/src/plugins/handout/theme/HandoutPage.tsx',
        modules: {offer: '@generated/handout/default/offer.json'},
        exact: true,
      });
      for (const {key, title, parts} of offer.sets) {
        const entries = resolveChoice({...NO_CHOICE, parts}, offer.entries, []).entries;
        actions.addRoute({
          path: `/bo-tai-lieu/${key}`,
          component: '@site/src/plugins/handout/theme/ReadySetPage.tsx',
          modules: {ready: await actions.createData(`${key}.json`, JSON.stringify({key, title, entries}))},
          exact: true,
        });
      }
    },
  };
}

function sameCodesMessage(same: readonly (readonly string[])[]): string {
  const pairs = same.map((keys) => keys.join(' và ')).join('; ');
  return `Mã ngắn trong địa chỉ bộ tài liệu bị trùng: ${pairs}. Đổi tên một trong các tệp đó.`;
}
