import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {ClauseUse} from '../core/site/clause-uses.ts';

interface Item {
  readonly where: string;
  readonly url: string;
  readonly pages: readonly ClauseUse[];
}

/** The pages that use each clause. */
export function ClauseUses({items}: {items: readonly Item[]}): ReactNode {
  return (
    <ul className="clause-uses">
      {items.map(({where, url, pages}) => (
        <li key={url}>
          <Link to={url}>{where}</Link>:{' '}
          {pages.map((page, index) => (
            <span key={page.url}>
              {index > 0 ? '; ' : ''}
              <Link to={page.url}>{page.title}</Link>
            </span>
          ))}
          .
        </li>
      ))}
    </ul>
  );
}
