import type {ReactNode} from 'react';

/** The ways into the site, written by the editor as a list. */
export function Doors({children}: {children: ReactNode}): ReactNode {
  return <div className="doors">{children}</div>;
}
