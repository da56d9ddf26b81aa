import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {Options as SitemapOptions} from '@docusaurus/plugin-sitemap';
import type {Options as ThemeOptions} from '@docusaurus/theme-classic';
import type {UserThemeConfig} from '@docusaurus/theme-common';
import type {Config} from '@docusaurus/types';
import {contentPaths, loadSite} from './src/build/load-site.ts';
import {readSiteUrl} from './src/build/site-url.ts';
import {composePage} from './src/mdx/compose-page.ts';
import a11yPlugin from './src/plugins/a11y/index.ts';
import checkerPlugin from './src/plugins/checker/index.ts';
import leanDocs from './src/plugins/first-load/docs.ts';
import leanPlugin from './src/plugins/first-load/index.ts';
import leanTheme from './src/plugins/first-load/theme.ts';
import handoutPlugin from './src/plugins/handout/index.ts';
import licencesPlugin from './src/plugins/licences/index.ts';
import offlinePlugin from './src/plugins/offline/index.ts';
import olderBrowsersPlugin from './src/plugins/older-browsers/index.ts';
import previewPlugin from './src/plugins/preview/index.ts';
import printPlugin from './src/plugins/print/index.ts';
import readingPlugin from './src/plugins/reading/index.ts';
import searchPlugin from './src/plugins/search/index.ts';
import dataPlugin from './src/plugins/site/data-files.ts';
import {footerLinks} from './src/plugins/site/footer-links.ts';
import planPlugin from './src/plugins/site/index.ts';
import {pageMetadata} from './src/plugins/site/page-metadata.ts';
import {sidebarItems} from './src/plugins/site/sidebar.ts';
import trimStylesPlugin from './src/plugins/trim-styles/index.ts';

const paths = contentPaths(__dirname);
const site = () => loadSite(paths);

/** A file's path below `docs/`. */
const below = (path: string) => path.replaceAll('\\', '/').slice(paths.docs.length + 1);

const SITE_TITLE = 'Tuyên truyền cải cách hành chính';
const origin = siteUrl();

const docs: DocsOptions = {
  path: 'docs',
  routeBasePath: '/',
  // A function, not a file: a file would be loaded afresh, and read and check the whole content once more.
  sidebarPath: undefined,
  sidebarItemsGenerator: () => sidebarItems(site()),
  breadcrumbs: false,
  // `01-ten.mdx` keeps its number: addresses are the names of the files.
  numberPrefixParser: false,
  beforeDefaultRemarkPlugins: [[composePage, {site, below, origin}]],
};
const theme: ThemeOptions = {customCss: './src/css/custom.css'};
const sitemap: SitemapOptions = {
  lastmod: null,
  changefreq: null,
  priority: null,
  // The moment comes from the version history that the pages show; Docusaurus would ask git again, file by file.
  createSitemapItems: async ({defaultCreateSitemapItems, ...rest}) =>
    (await defaultCreateSitemapItems(rest)).map((item) => ({
      ...item,
      lastmod: lastChange(new URL(item.url).pathname),
    })),
};

const themeConfig: UserThemeConfig = {
  colorMode: {respectPrefersColorScheme: true},
  docs: {sidebar: {hideable: false, autoCollapseCategories: true}},
  tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
  footer: {links: footerLinks(paths.docs)},
  navbar: {
    title: SITE_TITLE,
    logo: {src: 'img/logo.svg', alt: '', width: 32, height: 32},
    items: [
      {to: '/ke-hoach', label: 'Kế hoạch', position: 'left'},
      {to: '/chu-de', label: 'Chủ đề', position: 'left'},
      {to: '/can-cu', label: 'Căn cứ pháp lý', position: 'left'},
      {to: '/huong-dan', label: 'Hướng dẫn', position: 'left'},
      {to: '/bo-tai-lieu', label: 'Bộ tài liệu', position: 'left'},
      {to: '/kiem-tra', label: 'Kiểm tra', position: 'left'},
    ],
  },
};

const config: Config = {
  title: SITE_TITLE,
  url: origin,
  baseUrl: '/',
  baseUrlIssueBanner: false,
  favicon: 'favicon.svg',
  headTags: headTags(),
  // Where mistakes are reported: an e-mail address or the https address of a form; null where there is none.
  customFields: {contact: null},
  i18n: {defaultLocale: 'vi', locales: ['vi']},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {v4: true, faster: {...allFaster(), rspackPersistentCache: false}},
  markdown: {
    // The words of a page stay as they are written.
    emoji: false,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    async parseFrontMatter(params) {
      const parsed = await params.defaultParseFrontMatter(params);
      const file = below(params.filePath);
      const page = site().pages.find((candidate) => candidate.file === file);
      return page ? {...parsed, frontMatter: pageMetadata(site(), page)} : parsed;
    },
  },
  plugins: [
    olderBrowsersPlugin,
    planPlugin,
    dataPlugin,
    searchPlugin,
    checkerPlugin,
    previewPlugin,
    printPlugin,
    handoutPlugin,
    leanPlugin,
    a11yPlugin,
    offlinePlugin,
    licencesPlugin,
    [leanDocs, docs],
    readingPlugin,
    trimStylesPlugin,
    ['@docusaurus/plugin-sitemap', sitemap],
  ],
  themes: [[leanTheme, theme]],
  themeConfig,
};

export default config;

function siteUrl(): string {
  const site = readSiteUrl(process.env);
  if ('problem' in site) throw new Error(site.problem);
  return site.url;
}

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
    link({rel: 'apple-touch-icon', href: '/img/icon-180.png'}),
    link({rel: 'manifest', href: '/manifest.webmanifest'}),
    themeColor('light', '#8c1d18'),
    themeColor('dark', '#1b1a18'),
  ];
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
