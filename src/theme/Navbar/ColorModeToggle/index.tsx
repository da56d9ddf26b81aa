import {ReadingSettings} from '@site/src/components/reading/ReadingSettings';
import type {Props} from '@theme/Navbar/ColorModeToggle';
import type {ReactNode} from 'react';

/** The class of the switch in the head of the drawer, which needs no second one. */
const IN_DRAWER = 'margin-right--md';

/** The bar's switch of colours, together with the size of letters. */
export default function NavbarColorModeToggle({className}: Props): ReactNode {
  return className === IN_DRAWER ? null : <ReadingSettings />;
}
