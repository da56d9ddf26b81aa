import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {contentPaths, loadSite} from '../../src/build/load-site.ts';
import {twinsOf} from '../../src/core/publish/twins.ts';

const ORIGIN = 'https://example.org';

/**
 * Writes the same pages, their whole text as Markdown, for Docusaurus as it comes: its docs plugin, its
 * classic theme, its fast builder, no search, nothing of ours. The folder must lie below the project.
 */
export function writePlainSite(root: string, folder: string): void {
  rmSync(folder, {recursive: true, force: true});
  const site = loadSite(contentPaths(root));
  for (const [address, text] of twinsOf(site, {origin: ORIGIN, title: 'Trang'})) {
    if (!address.endsWith('.md')) continue;
    const isFolder = site.pages.some(({file, url}) => `${url}.md` === address && file.endsWith('/index.mdx'));
    const file = join(folder, 'docs', isFolder ? address.replace(/\.md$/, '/index.md') : address);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  const config = {
    title: 'Trang',
    url: ORIGIN,
    baseUrl: '/',
    i18n: {defaultLocale: 'vi', locales: ['vi']},
    // The texts link what only our site has: its data, its search.
    onBrokenLinks: 'ignore',
    onBrokenAnchors: 'ignore',
    markdown: {format: 'md', hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'}},
    future: {v4: true, faster: true},
    plugins: [['@docusaurus/plugin-content-docs', {routeBasePath: '/'}], '@docusaurus/plugin-sitemap'],
    themes: ['@docusaurus/theme-classic'],
  };
  writeFileSync(
    join(folder, 'docusaurus.config.js'),
    `module.exports = ${JSON.stringify(config, null, 2)};\n`,
  );
  writeFileSync(join(folder, 'package.json'), '{"name": "plain", "private": true}\n');
}
