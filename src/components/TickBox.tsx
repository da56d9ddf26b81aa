import type {ReactNode} from 'react';

/** The box before a thing to do, to be ticked on paper; nothing to read out, and no field. */
export function TickBox({checked}: {readonly checked?: boolean}): ReactNode {
  return (
    <span className="tick-box" aria-hidden="true">
      {checked ? '☑' : '☐'}{' '}
    </span>
  );
}
