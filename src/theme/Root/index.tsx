import type {ReactNode} from 'react';
import {ANNOUNCER} from '../../plugins/a11y/client.ts';

/** Beside the whole site: the place where a change of page is said aloud. */
export default function Root({children}: {readonly children: ReactNode}): ReactNode {
  return (
    <>
      {children}
      <div id={ANNOUNCER} role="status" className="visually-hidden" />
    </>
  );
}
