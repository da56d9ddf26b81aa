import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import {loadOffice} from './src/build/load-office.ts';
import {contentPaths, loadSite} from './src/build/load-site.ts';
import {siteAddress} from './src/build/site-url.ts';
import {siteRoot, withBase, withoutBase} from './src/core/site/base-path.ts';
import {MOVED} from './src/core/site/moved.ts';
import {composePage} from './src/mdx/compose-page.ts';
import a11yPlugin from './src/plugins/a11y/index.ts';
import checkerPlugin from './src/plugins/checker/index.ts';
import comparePlugin from './src/plugins/compare/index.ts';
import firstLoadPlugin from './src/plugins/first-load/index.ts';
import forcePlugin from './src/plugins/force/index.ts';
import handoutPlugin from './src/plugins/handout/index.ts';
import licencesPlugin from './src/plugins/licences/index.ts';
import officePlugin from './src/plugins/office/index.ts';
import offlinePlugin from './src/plugins/offline/index.ts';
import olderBrowsersPlugin from './src/plugins/older-browsers/index.ts';
import previewPlugin from './src/plugins/preview/index.ts';
import printPlugin from './src/plugins/print/index.ts';
import readingPlugin from './src/plugins/reading/index.ts';
import searchPlugin from './src/plugins/search/index.ts';
import dataPlugin from './src/plugins/site/data-files.ts';
import planPlugin from './src/plugins/site/index.ts';
import {pageMetadata} from './src/plugins/site/page-metadata.ts';
import {sidebarItems} from './src/plugins/site/sidebar.ts';
import trimStylesPlugin from './src/plugins/trim-styles/index.ts';

const paths = contentPaths(__dirname);
const site = () => loadSite(paths);
const {office} = loadOffice(paths);

/** A file's path below `docs/`. */
const below = (path: string) => path.replaceAll('\\', '/').slice(paths.docs.length + 1);

const SITE_TITLE = 'Tuyên truyền cải cách hành chính';
const address = siteAddress(process.env);

const sitemap: PresetOptions['sitemap'] = {
  lastmod: null,
  changefreq: null,
  priority: null,
  // The day comes from the version history that the pages show; Docusaurus would ask git again, file by file.
  createSitemapItems: async ({defaultCreateSitemapItems, ...rest}) =>
    (await defaultCreateSitemapItems(rest)).map((item) => ({
      ...item,
      lastmod: lastChange(withoutBase(address.baseUrl, new URL(item.url).pathname) ?? ''),
    })),
};

const preset: PresetOptions = {
  docs: {
    path: 'docs',
    routeBasePath: '/',
    // A function, not a file: a file would be loaded afresh, and read and check the whole content once more.
    sidebarPath: undefined,
    sidebarItemsGenerator: () => sidebarItems(site()),
    breadcrumbs: false,
    // `01-ten.mdx` keeps its number: addresses are the names of the files.
    numberPrefixParser: false,
    beforeDefaultRemarkPlugins: [[composePage, {site, below, origin: siteRoot(address)}]],
  },
  theme: {customCss: './src/css/custom.css'},
  sitemap,
  blog: false,
  pages: false,
  svgr: false,
  debug: false,
};

const themeConfig: ThemeConfig = {
  colorMode: {respectPrefersColorScheme: true},
  docs: {sidebar: {hideable: false, autoCollapseCategories: true}},
  tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
  navbar: {
    title: SITE_TITLE,
    logo: {src: office?.emblem ?? 'img/logo.svg', alt: '', width: 32, height: 32},
    items: [
      {to: '/ke-hoach', label: 'Kế hoạch', position: 'left'},
      {to: '/chu-de', label: 'Chủ đề', position: 'left'},
      {to: '/can-cu', label: 'Căn cứ', position: 'left'},
      {to: '/huong-dan', label: 'Hướng dẫn', position: 'left'},
      {to: '/tra-cuu', label: 'Tra cứu', position: 'left'},
      {to: '/bo-tai-lieu', label: 'Bộ tài liệu', position: 'left'},
      {to: '/kiem-tra', label: 'Kiểm tra trích dẫn', position: 'left'},
    ],
  },
};

const config: Config = {
  title: SITE_TITLE,
  ...address,
  baseUrlIssueBanner: false,
  favicon: 'favicon.svg',
  headTags: headTags(),
  // Where mistakes are reported; null where the profile names no place.
  customFields: {contact: office?.feedback ?? null},
  i18n: {defaultLocale: 'vi', locales: ['vi']},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {v4: version4(), faster: {...allFaster(), rspackPersistentCache: false}},
  presets: [['@docusaurus/preset-classic', preset]],
  markdown: {
    // The words of a page stay as they are written.
    emoji: false,
    // A file saved on Windows gives the same page, blocks of code included.
    preprocessor: ({fileContent}) => fileContent.replaceAll('\r\n', '\n'),
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    async parseFrontMatter(params) {
      const parsed = await params.defaultParseFrontMatter(params);
      const file = below(params.filePath);
      const page = site().pages.find((candidate) => candidate.file === file);
      return page ? {...parsed, frontMatter: pageMetadata(site(), page)} : parsed;
    },
  },
  plugins: [
    [
      '@docusaurus/plugin-client-redirects',
      {redirects: Object.entries(MOVED).map(([from, to]) => ({from, to}))},
    ],
    olderBrowsersPlugin,
    planPlugin,
    dataPlugin,
    searchPlugin,
    checkerPlugin,
    comparePlugin,
    previewPlugin,
    printPlugin,
    handoutPlugin,
    forcePlugin,
    firstLoadPlugin,
    a11yPlugin,
    officePlugin,
    offlinePlugin,
    licencesPlugin,
    readingPlugin,
    trimStylesPlugin,
  ],
  themeConfig,
};

export default config;

/** Day on which a page's file was last changed, ISO; null without version history and for pages without a file. */
function lastChange(path: string): string | null {
  const page = site().pages.find(({url}) => url === path);
  return site().build.history[page?.file ?? '']?.[0]?.day ?? null;
}

/** The emblem, what a shared link is part of, and the colours of the browser's own bar. */
function headTags(): NonNullable<Config['headTags']> {
  const link = (attributes: Record<string, string>) => ({tagName: 'link', attributes});
  const themeColor = (scheme: string, content: string) => ({
    tagName: 'meta',
    attributes: {name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content},
  });
  const property = (name: string, content: string) => ({
    tagName: 'meta',
    attributes: {property: name, content},
  });
  return [
    property('og:type', 'website'),
    property('og:site_name', SITE_TITLE),
    link({rel: 'apple-touch-icon', href: withBase(address.baseUrl, '/img/icon-180.png')}),
    link({rel: 'manifest', href: withBase(address.baseUrl, '/manifest.webmanifest')}),
    themeColor('light', '#8c1d18'),
    themeColor('dark', '#1b1a18'),
  ];
}

/**
 * What Docusaurus 4 will do by itself, but for cascade layers: Chrome 96–98, Firefox 94–96 and Safari 15.0–15.3 would
 * drop every rule in one.
 */
function version4() {
  return {
    removeLegacyPostBuildHeadAttribute: true,
    siteStorageNamespacing: true,
    fasterByDefault: true,
    mdx1CompatDisabledByDefault: true,
    useCssCascadeLayers: false,
  };
}

/** Everything of the fast builder but its disk cache, which does not know that a page quotes another. */
function allFaster() {
  return {
    swcJsLoader: true,
    swcJsMinimizer: true,
    swcHtmlMinimizer: true,
    lightningCssMinimizer: true,
    mdxCrossCompilerCache: true,
    rspackBundler: true,
    ssgWorkerThreads: true,
    gitEagerVcs: false,
  };
}
