import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {PlanState as State} from '../core/site/plan-state.ts';

/** What has happened to a plan since it was issued, in a line above its words that opens; ours, not the plan's. */
export function PlanState({over, since, level}: State): ReactNode {
  if (since.length === 0) return <p className="notice plan-state">{over}</p>;
  return (
    <details className="notice plan-state">
      <summary>{over} Từ khi ban hành đã có thay đổi.</summary>
      <ul>
        {since.map(({date, words, name, url}) => (
          <li key={date + words}>
            Từ {date} {words} (<Link to={url}>{name}</Link>).
          </li>
        ))}
      </ul>
      Ghi chú của trang, {level}.
    </details>
  );
}
