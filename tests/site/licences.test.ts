import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';
import {PACKAGE_FOLDERS} from '../../src/build/licences/package-folders.ts';
import {PACKAGES_TO_COME, PERMISSIVE} from '../../src/core/page/licences.ts';
import {EVERY} from '../every.ts';
import {BUILD, useBrowser} from './harness.ts';

/** Words that only this package's code has: what the bundles hold, without asking the bundler. */
const SIGNATURES = {
  lunr: 'malformed field ref string',
  preact: '__PREACT_DEVTOOLS__|__H|diffed',
  'react-router': 'computedMatch',
  '@slorber/react-helmet-async': 'data-rh',
  'pdfjs-dist': 'pdfjs',
  fflate: 'invalid zip data',
  nanoid: 'pxbackgroundhimselfUTF-8',
  zod: 'invalid_format',
  infima: '.navbar__inner',
  '@fontsource/tinos': 'tinos',
};

const html = readFileSync(join(BUILD, 'giay-phep/index.html'), 'utf8');
const page = load(html);
const items = page('article li')
  .toArray()
  .map((item) => page(item).text());
const listed = items.flatMap((text) => {
  const [, name, version, licence] = /^(\S+) (\d\S*), ([^.]\S*?)(?:\. |$)/.exec(text) ?? [];
  return name === undefined ? [] : [{name, version, licence: licence ?? ''}];
});
const browser = useBrowser();

describe('licences', () => {
  it('lists every package of which the bundles hold something, with its version', () => {
    const folders: string[] = JSON.parse(
      readFileSync(join(BUILD, '../.docusaurus', PACKAGE_FOLDERS), 'utf8'),
    );
    const packages = folders.map((folder) => {
      const {name, version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return {name, version};
    });
    expect(packages.length).toBeGreaterThan(20);
    expect(listed.map(({name, version}) => ({name, version}))).toEqual(packages);
  });

  it.each(Object.entries(SIGNATURES))('names %s if, and only if, some file holds %s', (name, words) => {
    const assets = join(BUILD, 'assets');
    const held = readdirSync(assets, {recursive: true, encoding: 'utf8'}).some(
      (file) =>
        new RegExp(words).test(file) ||
        (/\.(js|css)$/.test(file) && new RegExp(words).test(readFileSync(join(assets, file), 'utf8'))),
    );
    expect(listed.some((item) => item.name === name)).toBe(held);
  });

  it('ships nothing whose licence does not let anyone use and pass it on', () => {
    expect(listed.filter(({licence}) => !PERMISSIVE.includes(licence))).toEqual([]);
  });

  it('gives the words of every licence once', () => {
    const summaries = page('article details > summary')
      .toArray()
      .map((summary) => page(summary).text());
    for (const licence of new Set(listed.map((item) => item.licence)))
      expect(summaries.some((summary) => summary.startsWith(`Nguyên văn giấy phép ${licence}: `))).toBe(true);
    expect(html.split('The above copyright notice and this permission notice').length - 1).toBe(1);
    expect(html).not.toContain(PACKAGES_TO_COME);
  });

  it.runIf(EVERY)('shows the same list to who comes from another page', async () => {
    const other = await browser.openTab('/');
    await other.locator('a[href="/giay-phep"]').first().click();
    await other.locator('h1', {hasText: 'Giấy phép'}).waitFor();
    await expect.poll(() => other.locator('article li').allTextContents()).toEqual(items);
  });
});
