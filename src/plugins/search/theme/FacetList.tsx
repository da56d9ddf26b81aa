import {type ReactNode, useEffect, useRef} from 'react';
import type {FacetCounts, FacetName} from '../../../core/search/index.ts';
import {type TopicNames, usefulFacets, valueLabel} from './filters.ts';
import styles from './search.module.css';

type Props = {
  counts: FacetCounts;
  chosen: Record<FacetName, string[]>;
  topics: TopicNames;
  /** Whether states are counted as of the day of the build, which is not the reader's. */
  stale: boolean;
  onToggle: (parameter: string, value: string) => void;
};

/** Where there is room for a column beside the hits, as `search.module.css` has it. */
const BESIDE = '(min-width: 60rem)';

/** What the hits can be narrowed by, with how many each leaves. */
export function FacetList({counts, chosen, topics, stale, onToggle}: Props): ReactNode {
  const panel = useRef<HTMLDetailsElement>(null);
  // Where it stands beside the hits it is open; where it stands above them they come first.
  useEffect(() => {
    if (panel.current && window.matchMedia(BESIDE).matches) panel.current.open = true;
  }, []);
  return (
    <details ref={panel} className={styles.facets}>
      <summary>Lọc kết quả</summary>
      {usefulFacets(counts).map(({name, parameter, label}) => (
        <fieldset key={name}>
          <legend>{label}</legend>
          {stale && name === 'status' ? <p>Tính đến ngày trang được dựng, không phải hôm nay.</p> : null}
          {counts[name].map(({value, count}) => (
            <label key={value}>
              <input
                type="checkbox"
                checked={chosen[name].includes(value)}
                onChange={() => onToggle(parameter, value)}
              />
              <span>
                {valueLabel(name, value, topics)} ({count})
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
