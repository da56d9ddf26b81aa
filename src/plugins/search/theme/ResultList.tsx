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
          <Link className={styles.hitTitle ?? ''} to={withHighlight(hit.url, text)}>
            <Marked text={hit.title} ranges={hit.titleRanges} />
          </Link>
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
