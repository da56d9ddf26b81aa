import Link from '@docusaurus/Link';
import {type ReactNode, useEffect} from 'react';
import {tellForce} from '../../../client/tell-force.ts';
import type {Hit} from '../../../core/search/index.ts';
import {withHighlight} from '../address.ts';
import {KIND_LABELS} from './kinds.ts';
import {Marked} from './Marked.tsx';
import {StatusChip} from './StatusChip.tsx';
import styles from './search.module.css';

/** Hits, best first, each a link that opens at its own place. */
export function ResultList({hits, text}: {hits: readonly Hit[]; text: string}): ReactNode {
  useEffect(() => void tellForce(document));
  return (
    <ol className={styles.hits}>
      {hits.map((hit) => (
        <li key={`${hit.site ?? ''}${hit.id}`}>
          <HitLink url={hit.url} text={text}>
            <Marked text={hit.title} ranges={hit.titleRanges} />
          </HitLink>
          <p className={styles.section}>
            {hit.site === undefined ? '' : `${hit.site} · `}
            {KIND_LABELS[hit.kind]}
            {hit.section === '' ? '' : ` · ${hit.section}`}
            {hit.status ? ' · ' : ''}
            <StatusChip hit={hit} form="sentence" />
          </p>
          {hit.excerpt.text === '' ? null : (
            <p>
              <Marked text={hit.excerpt.text} ranges={hit.excerpt.ranges} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** A link of the site, or to another site that was searched too: a stock link would open that in a window of its own. */
function HitLink({url, text, children}: {url: string; text: string; children: ReactNode}): ReactNode {
  const to = withHighlight(url, text);
  const className = styles.hitTitle ?? '';
  return url.startsWith('/') ? (
    <Link className={className} to={to}>
      {children}
    </Link>
  ) : (
    <a className={className} href={to}>
      {children}
    </a>
  );
}
