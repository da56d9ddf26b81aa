import {type ReactNode, useEffect, useId, useRef} from 'react';
import type {Understood as Part} from '../../../core/search/index.ts';
import styles from './search.module.css';

type Props = {
  parts: readonly Part[];
  /** Whether the hits meet the parts; if not, they answer the words alone. */
  met: boolean;
  /** Names of the parts that the reader has taken away. */
  dropped: readonly string[];
  className?: string | undefined;
  onChange: (dropped: readonly string[]) => void;
};

/** What was understood of a query, each part a button that takes it away; and the way back. */
export function Understood({parts, met, dropped, className, onChange}: Props): ReactNode {
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const shown = dropped.join(' ');
  // The button that was pressed is gone: the keyboard goes on with the last that is there.
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    [...(whole.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, [shown]);
  const change = (to: readonly string[]) => {
    pressed.current = true;
    onChange(to);
  };
  if (parts.length === 0 && dropped.length === 0) return null;
  if (!met) {
    return (
      <p className={className}>
        Không có mục nào đúng cả {parts.map(({label}) => `“${label}”`).join(', ')}. Dưới đây là kết quả cho
        chính các chữ đã gõ.
      </p>
    );
  }
  return (
    <div ref={whole} className={`${styles.understood} ${className ?? ''}`.trim()}>
      <span id={id} className={styles.section}>
        Hiểu là
      </span>
      <ul className="chips" aria-labelledby={id}>
        {parts.map(({name, label}) => (
          <li key={name}>
            <button
              type="button"
              className={styles.chip}
              aria-label={`${label}: bỏ điều này`}
              onClick={() => change([...dropped, name])}
            >
              {label} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        {dropped.length > 0 ? (
          <li>
            <button type="button" className={styles.chip} onClick={() => change([])}>
              Hiểu lại như lúc đầu
            </button>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

/** What was understood, as it is said after the count. */
export function understoodWords({understood, met}: {understood: readonly Part[]; met: boolean}): string {
  if (understood.length === 0 || !met) return '';
  return `; hiểu là: ${understood.map(({label}) => label).join(', ')}`;
}
