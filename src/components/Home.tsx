import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

/** The ways into the site, written by the editor as a list. */
export function Doors({children}: {children: ReactNode}): ReactNode {
  return <div className="doors">{children}</div>;
}

interface Glance {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly sections: readonly {readonly title: string; readonly url: string; readonly clauses: number}[];
}

/** Every plan with its parts, the newest first. */
export function PlanAtAGlance({plans}: {plans: readonly Glance[]}): ReactNode {
  return plans.map((plan) => (
    <section key={plan.url} className="glance">
      <p>
        <Link to={plan.url}>{plan.name}</Link>: {plan.title}.
      </p>
      <ol className="glance__sections">
        {plan.sections.map((section) => (
          <li key={section.url}>
            <Link to={section.url}>{section.title}</Link> <span>{section.clauses} mục</span>
          </li>
        ))}
      </ol>
    </section>
  ));
}
