import renderRoutes from '@docusaurus/renderRoutes';
import {useLocation} from '@docusaurus/router';
import type {RouteConfig} from '@docusaurus/types';
import NotFound from '@theme/NotFound';
import type {ReactNode} from 'react';

/** The pages below one address, `/bo-tai-lieu`: routes of one parent travel in shards (`plugins/first-load`), not on every page. */
export default function NestedRoutes({
  route: {routes = []},
}: {
  route: {routes?: Parameters<typeof renderRoutes>[0] & readonly RouteConfig[]};
}): ReactNode {
  const path = useLocation().pathname.replace(/\/$/, '');
  return routes.some((route) => route.path === path) ? renderRoutes(routes) : <NotFound />;
}
