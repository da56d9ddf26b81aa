/**
 * Components of the classic theme that are imported on every page and draw nothing here: what this site has none of
 * (announcements, versions, languages, tags, authors' footers, menus in the bar) or has switched off.
 */
export const UNDRAWN = [
  'AnnouncementBar',
  'DocItem/Footer',
  'DocRoot/Layout/Sidebar/ExpandButton',
  'DocSidebar/Desktop/CollapseButton',
  'DocSidebarItem/Html',
  'DocVersionBadge',
  'DocVersionBanner',
  'NavbarItem/DocNavbarItem',
  'NavbarItem/DocSidebarNavbarItem',
  'NavbarItem/DocsVersionDropdownNavbarItem',
  'NavbarItem/DocsVersionNavbarItem',
  'NavbarItem/DropdownNavbarItem',
  'NavbarItem/HtmlNavbarItem',
  'NavbarItem/LocaleDropdownNavbarItem',
  'NavbarItem/SearchNavbarItem',
];
