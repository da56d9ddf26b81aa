import type {LoadContext, Plugin} from '@docusaurus/types';
import {contentPaths, loadSite} from '../../build/load-site.ts';
import {comparePlacedPlans} from '../../core/compare/plan-comparison.ts';
import {shortName} from '../../core/law/short-name.ts';
import {withBase} from '../../core/site/base-path.ts';
import {comparedPlan} from '../../core/site/compared-plan.ts';
import {comparisonAddress, neighbours} from '../../core/site/neighbour-plans.ts';
import type {Plan} from '../../core/site/site.ts';
import type {Family} from './protocol.ts';

/** Two plans beside each other: `/so-sanh` for any two, and a page of its own for each pair of neighbours. */
export default function comparePlugin({siteDir, baseUrl}: LoadContext): Plugin {
  return {
    name: 'compare',
    async contentLoaded({actions}) {
      const site = loadSite(contentPaths(siteDir));
      const {plans} = site;
      const nameOf = ({page}: Plan) => shortName(page.frontMatter);
      const pairs = neighbours(site);
      const family: Family = {
        plans: plans.length > 1 ? plans.map((plan) => comparedPlan(site, plan, plans)) : [],
        names: plans.map((plan) => ({name: nameOf(plan), url: plan.page.url})),
        ready: pairs.map(({a, b, why}) => ({
          path: comparisonAddress(a, b),
          title: `${nameOf(b)} so với ${nameOf(a)}`,
          why,
        })),
      };
      const of = (plan: Plan) => family.plans.find(({key}) => key === plan.key)!;
      await actions.createData('family.json', JSON.stringify(family));
      const ready = await Promise.all(
        pairs.map(async ({a, b}, index) => {
          await actions.createData(`pair-${index}.json`, JSON.stringify(comparePlacedPlans(of(a), of(b))));
          return {
            path: withBase(baseUrl, comparisonAddress(a, b)),
            // By alias: chunk names come from these paths, and must not know the folder of the build.
            component: '@site/src/plugins/compare/theme/ReadyComparison.tsx',
            modules: {comparison: `@generated/compare/default/pair-${index}.json`},
            exact: true,
          };
        }),
      );
      actions.addRoute({
        path: `${baseUrl}so-sanh`,
        component: '@site/src/components/NestedRoutes.tsx',
        routes: [
          {
            path: `${baseUrl}so-sanh`,
            component: '@site/src/plugins/compare/theme/ComparePage.tsx',
            modules: {family: '@generated/compare/default/family.json'},
            exact: true,
          },
          ...ready,
        ],
      });
    },
  };
}
