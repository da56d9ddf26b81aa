import type {ReactNode} from 'react';
import type {FacetCounts, FacetName} from '../../../core/search/index.ts';
import {usefulFacets, valueLabel} from './filters.ts';
import styles from './search.module.css';

type Props = {
  counts: FacetCounts;
  chosen: Record<FacetName, string[]>;
  onToggle: (parameter: string, value: string) => void;
};

/** What the hits can be narrowed by, with how many each leaves. */
export function FacetList({counts, chosen, onToggle}: Props): ReactNode {
  return (
    <details className={styles.facets}>
      <summary>Lọc kết quả</summary>
      {usefulFacets(counts, chosen).map(({name, parameter, label}) => (
        <fieldset key={name}>
          <legend>{label}</legend>
          {counts[name].map(({value, count}) => (
            <label key={value}>
              <input
                type="checkbox"
                checked={chosen[name].includes(value)}
                onChange={() => onToggle(parameter, value)}
              />{' '}
              {valueLabel(name, value)} ({count})
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
