import type {ReactNode} from 'react';
import type {Hit} from '../../../core/search/index.ts';

/** The state of force of an instrument that was found; told again of the reader's own day. */
export function StatusChip({hit: {key, status}}: {hit: Hit}): ReactNode {
  if (!status) return null;
  return (
    <span className={`status status--${status.key}`} data-force={key} data-form="label" data-on="">
      {status.label}
    </span>
  );
}
