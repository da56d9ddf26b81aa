import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';
import {allPages, BUILD, builtPage} from './harness.ts';

/** What other programs read of a page: link previews, search engines, agents. */

const read = (path: string) => readFileSync(join(BUILD, path), 'utf8');
const pages = allPages().map((path) => ({path, $: builtPage(path)}));

function dataOf($: (typeof pages)[number]['$'], type: string): Record<string, unknown>[] {
  return $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => JSON.parse($(script).text()))
    .filter((data) => data['@type'] === type);
}

describe('a shared link', () => {
  it('shows a picture of the page, which is there, and the name of the site', () => {
    const wrong = pages.filter(({$}) => {
      const image = $('meta[property="og:image"]').attr('content');
      const there = image !== undefined && existsSync(join(BUILD, new URL(image).pathname));
      return !there || !$('meta[property="og:site_name"]').attr('content');
    });
    expect(wrong.map(({path}) => path)).toEqual([]);
  });

  it('the page leaves the picture to who asks for it', () => {
    expect(
      Object.keys(JSON.parse(read('offline.json')).files).filter((path) => path.includes('chia-se')),
    ).toEqual([]);
  });
});

describe('for search engines', () => {
  it('every page with a trail tells it, from home to itself', () => {
    const trails = pages.filter(({$}) => $('nav.trail').length > 0);
    expect(trails.length).toBeGreaterThan(50);
    for (const {path, $} of trails) {
      const [data, ...more] = dataOf($, 'BreadcrumbList');
      expect(more, path).toEqual([]);
      const items = (data!.itemListElement as {name: string; item: string}[]).map(({name, item}) => [
        name,
        new URL(item).pathname,
      ]);
      // The page's own name is its heading, not a step of the trail.
      expect(
        items.slice(0, -1).map(([name]) => name),
        path,
      ).toEqual(
        $('nav.trail li')
          .toArray()
          .map((step) => $(step).text()),
      );
      expect(items.at(-1)![0]).not.toBe('');
      expect(items[0]![1]).toBe('/');
      expect(items.at(-1)![1]).toBe(path);
    }
  });

  it('home tells how the site is searched', () => {
    const [data] = dataOf(pages.find(({path}) => path === '/')!.$, 'WebSite');
    expect(data!.potentialAction).toMatchObject({
      '@type': 'SearchAction',
      target: {urlTemplate: expect.stringMatching(/\/tim-kiem\?q=\{search_term_string\}$/)},
    });
  });

  it('the sitemap says when a page was changed, where the history is known', () => {
    const $ = load(read('sitemap.xml'), {xml: true});
    const told = $('url').filter((_, url) => $(url).find('lastmod').length > 0).length;
    const withHistory = pages.filter(({$}) => /\d\d\/\d\d\/\d{4}/.test($('.page-record').text())).length;
    expect(told).toBe(withHistory);
    for (const day of $('lastmod').toArray())
      expect($(day).text()).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
  });

  it('the list for reading programs leads to files that are there', () => {
    const addresses = [...read('llms.txt').matchAll(/\]\((\S+)\)/g)].map(
      ([, address]) => new URL(address!).pathname,
    );
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((path) => !existsSync(join(BUILD, path)))).toEqual([]);
  });
});
