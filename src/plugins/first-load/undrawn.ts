/**
 * Files of the classic theme that are imported on every page and draw nothing here: what this site has none of
 * (announcements, versions, languages, tags, authors' footers, menus in the bar, code) or has switched off.
 */
export const UNDRAWN = [
  'theme/AnnouncementBar/index.js',
  'theme/DocItem/Footer/index.js',
  'theme/DocRoot/Layout/Sidebar/ExpandButton/index.js',
  'theme/DocSidebar/Desktop/CollapseButton/index.js',
  'theme/DocSidebarItem/Html/index.js',
  'theme/DocVersionBadge/index.js',
  'theme/DocVersionBanner/index.js',
  'theme/NavbarItem/DocNavbarItem.js',
  'theme/NavbarItem/DocSidebarNavbarItem.js',
  'theme/NavbarItem/DocsVersionDropdownNavbarItem.js',
  'theme/NavbarItem/DocsVersionNavbarItem.js',
  'theme/NavbarItem/DropdownNavbarItem/index.js',
  'theme/NavbarItem/HtmlNavbarItem.js',
  'theme/NavbarItem/LocaleDropdownNavbarItem/index.js',
  'theme/NavbarItem/SearchNavbarItem.js',
  // Run on every page: a highlighter of code and a progress bar, 35 KB of gzip.
  'prism-include-languages.js',
  'nprogress.js',
];
