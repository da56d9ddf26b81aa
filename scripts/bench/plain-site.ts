import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {type Cost, measureBuild} from './measure-build.ts';

const DOCUSAURUS = join(import.meta.dirname, '../../node_modules/@docusaurus/core/bin/docusaurus.mjs');

/**
 * Writes the pages of a built site, their whole text as Markdown, for Docusaurus as it comes: its docs plugin, its
 * classic theme, its fast builder, no search, nothing of ours. The folder must lie below the project.
 */
export function writePlainSite(build: string, folder: string): void {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  cpSync(build, join(folder, 'docs'), {
    recursive: true,
    filter: (path) => ['', '.md'].includes(extname(path)),
  });
  const config = {
    title: 'Trang',
    url: 'https://example.org',
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

/** Builds it, and says what that cost. */
export function buildPlainSite(folder: string, env = {}): Promise<Cost> {
  return measureBuild(folder, [DOCUSAURUS, 'build'], env);
}
