declare module '@generated/shards' {
  import type {RouteConfig} from 'react-router-config';

  interface Leaf {
    readonly parent: readonly number[];
    readonly route: RouteConfig;
  }

  /** How many shards the routes of the pages are split into. */
  export const count: number;
  export function load(shard: number): Promise<{readonly default: readonly Leaf[]}>;
}

declare module '@docusaurus/core/lib/client/PendingNavigation' {
  import type {useLocation} from '@docusaurus/router';
  import type {ComponentType, ReactElement} from 'react';

  export interface Props {
    readonly location: ReturnType<typeof useLocation>;
    readonly children: ReactElement;
  }

  const PendingNavigation: ComponentType<Props>;
  export default PendingNavigation;
}
