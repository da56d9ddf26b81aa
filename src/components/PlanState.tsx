import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {PlanState as State} from '../core/site/plan-state.ts';

/** What has happened to a plan since it was issued, above its words; ours, not the plan's. */
export function PlanState({over, since, level}: State): ReactNode {
  return (
    <div className="notice plan-state" role="note" aria-label="Tình trạng của kế hoạch">
      <strong>{over}</strong>{' '}
      {since.map(({date, words, name, url}, index) => (
        <span key={url}>
          {index === 0 ? 'Từ ' : '; từ '}
          {date} {words} (<Link to={url}>{name}</Link>)
        </span>
      ))}
      {since.length > 0 ? `; ${level}. ` : null}
      Ghi chú của trang.
    </div>
  );
}
