import {translate} from '@docusaurus/Translate';
import {ThemeClassNames, useThemeConfig} from '@docusaurus/theme-common';
import type {Props} from '@theme/Navbar/Layout';
import NavbarMobileSidebar from '@theme/Navbar/MobileSidebar';
import type {ReactNode} from 'react';
import {givenHtml} from '../../../client/given-html.ts';

/** The notices and the bar on top, and the drawer of small screens, which brings its own backdrop. */
export default function NavbarLayout({children}: Props): ReactNode {
  const {style} = useThemeConfig().navbar;
  const notices = givenHtml('notices');
  return (
    <>
      {/* Below the way to the content, which is the first thing to be met on a page. */}
      {notices === '' ? null : <div data-given="notices" dangerouslySetInnerHTML={{__html: notices}} />}
      <nav
        aria-label={translate({id: 'theme.NavBar.navAriaLabel', message: 'Điều hướng chính'})}
        className={`${ThemeClassNames.layout.navbar.container} navbar navbar--fixed-top${style ? ` navbar--${style}` : ''}`}
      >
        {children}
      </nav>
      <NavbarMobileSidebar />
    </>
  );
}
