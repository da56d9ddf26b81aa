import {translate} from '@docusaurus/Translate';
import {useNavbarMobileSidebar, useNavbarSecondaryMenu} from '@docusaurus/theme-common/internal';
import type {Props} from '@theme/Navbar/MobileSidebar/Layout';
import {type MouseEvent, type ReactNode, useEffect, useRef} from 'react';

/**
 * The drawer of small screens as the browser's own modal dialog: the page behind is out of reach, Escape
 * closes, and the focus goes back to the button. The stock one is a box that slides in.
 */
export default function NavbarMobileSidebarLayout({header, primaryMenu, secondaryMenu}: Props): ReactNode {
  const {shown, toggle} = useNavbarMobileSidebar();
  const {shown: secondaryShown} = useNavbarSecondaryMenu();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const {current} = dialog;
    if (!current) return;
    // Firefox before 98 and Safari before 15.4 know no dialog: there the drawer is a box that shows or not.
    if (!('showModal' in current)) (current as HTMLElement).toggleAttribute('open', shown);
    else if (shown) current.showModal();
    else current.close();
  }, [shown]);
  const onClick = ({target}: MouseEvent) => {
    // The backdrop is the dialog itself, outside what it holds.
    if (target === dialog.current) toggle();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes the dialog with Escape
    <dialog
      ref={dialog}
      className="drawer"
      aria-label={translate({id: 'theme.drawer.label', message: 'Mục lục'})}
      onClick={onClick}
      onClose={() => shown && toggle()}
    >
      <div>
        {header}
        <div className="drawer__panel menu">{secondaryShown ? secondaryMenu : primaryMenu}</div>
      </div>
    </dialog>
  );
}
