import type {Props} from '@theme/Navbar/Search';
import type {ReactNode} from 'react';

/** The stock one takes the search out of the line of the bar on small screens. */
export default function NavbarSearch({children}: Props): ReactNode {
  return children;
}
