import Stock, {type Props} from '@docusaurus/core/lib/client/PendingNavigation';
import {cloneElement, type ReactNode} from 'react';

/**
 * Docusaurus draws its routes from one element made once. Preact leaves an element alone that it has drawn
 * before, and would draw the new page only after the scroll to its anchor was tried; a copy is drawn at once.
 */
export default function PendingNavigation({children, ...props}: Props): ReactNode {
  return <Stock {...props}>{cloneElement(children)}</Stock>;
}
