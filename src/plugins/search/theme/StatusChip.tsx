import type {ReactNode} from 'react';
import type {Hit} from '../../../core/search/index.ts';

/** The state of force of an instrument that was found, in a word or whole; told again of the reader's own day. */
export function StatusChip({hit: {key, status}, form}: {hit: Hit; form: 'label' | 'sentence'}): ReactNode {
  if (!status) return null;
  return (
    <span className={`status status--${status.key}`} data-force={key} data-form={form} data-on="">
      {status[form]}
    </span>
  );
}
