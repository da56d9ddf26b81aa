import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {InstrumentLine} from '../core/site/index-rows.ts';

/** All instruments, a list for each type. */
export function InstrumentsByType({rows}: {rows: readonly InstrumentLine[]}): ReactNode {
  const types = [...new Set(rows.map((row) => row.type))];
  return types.map((type) => (
    <section key={type}>
      <h2>{type}</h2>
      <ul className="page-list">
        {rows
          .filter((row) => row.type === type)
          .map((row) => (
            <li key={row.url}>
              <Link to={row.url}>{row.name}</Link>
              {row.issued ? ` ngày ${row.issued}` : ''}
              {row.title && <p>{row.title}</p>}
            </li>
          ))}
      </ul>
    </section>
  ));
}
