import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {PlanMap, type PlanMapProps} from './diagrams/PlanMap.tsx';

/** The ways into the site, written by the editor as a list. */
export function Doors({children}: {children: ReactNode}): ReactNode {
  return <div className="doors">{children}</div>;
}

interface Glance {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly map: PlanMapProps;
}

/** Every plan drawn on one sheet, the newest first. */
export function PlanAtAGlance({plans}: {plans: readonly Glance[]}): ReactNode {
  return plans.map((plan) => (
    <section key={plan.url}>
      <p>
        <Link to={plan.url}>{plan.name}</Link>: {plan.title}.
      </p>
      <PlanMap {...plan.map} />
    </section>
  ));
}
