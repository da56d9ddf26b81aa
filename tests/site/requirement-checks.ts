import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type CheerioAPI, load} from 'cheerio';
import {expect} from 'vitest';
import {MOVED} from '../../src/core/site/moved.ts';
import {TOOLS} from '../../src/core/site/tools.ts';

/** A built site, each page parsed once. */
export interface Built {
  readonly folder: string;
  readonly page: (path: string) => CheerioAPI;
  /** Pages that a file of `docs/` stands for. */
  readonly docs: readonly string[];
  /** These and the pages that plugins draw, without those that only lead on. */
  readonly pages: readonly string[];
}

/** Reads a site that was built for `base`, a folder of its host, as if it stood at the top. */
export function builtSite(folder: string, base = '/'): Built {
  const parsed = new Map<string, CheerioAPI>();
  const read = (path: string) =>
    readFileSync(join(folder, path, 'index.html'), 'utf8')
      .replaceAll(base, '/')
      .replaceAll(encodeURIComponent(base), encodeURIComponent('/'));
  const page = (path: string) => {
    const $ = parsed.get(path) ?? load(read(path));
    parsed.set(path, $);
    return $;
  };
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  const docs = files
    .filter((file) => file.endsWith('.md'))
    .map((file) => `/${file.replaceAll('\\', '/').slice(0, -'.md'.length)}`.replace(/^\/index$/, '/'));
  const pages = files
    .filter((file) => /(?:^|[\\/])index\.html$/.test(file))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/\/?index\.html$/, '')}`)
    .filter((path) => !Object.hasOwn(MOVED, path));
  return {folder, page, docs, pages};
}

type Check = (site: Built) => void;

/** Asks the same of every page that is read, tools too; tells those that lack it. */
const everywhere =
  (has: ($: CheerioAPI, path: string) => boolean): Check =>
  ({pages, page}) =>
    expect(pages.filter((path) => !has(page(path), path))).toEqual([]);

const foot = ($: CheerioAPI) => $('footer.site-footer').text();
const main = ({page}: Built, path: string) => page(path)('main').text();

/** One for each requirement that can be met, by its key. */
export const CHECKS: Readonly<Record<string, Check>> = {
  ten: (site) => expect(main(site, '/lien-he')).toContain('Tên trước đây'),
  'lien-he': everywhere(($) => /Địa chỉ: .+Điện thoại: .+Thư điện tử: /.test(foot($))),
  'dung-dau': (site) => {
    for (const label of ['Cơ quan cấp trên', 'Người đứng đầu'])
      expect(main(site, '/lien-he')).toContain(label);
  },
  'ben-dang': everywhere(
    ($) => foot($).includes('Cơ quan đăng trang này: ') && $('meta[name="DC.publisher"]').length === 1,
  ),
  'bieu-trung': ({folder, page}) => {
    const src = page('/')('.navbar__logo img').attr('src') ?? '';
    expect(src).not.toBe('/img/logo.svg');
    expect(existsSync(join(folder, src))).toBe(true);
  },
  'gop-y': everywhere(($, path) => {
    const url = new URL($('main .page-tools a:contains("Chưa")').first().attr('href') ?? 'about:blank');
    const address = `${url.searchParams.get('body')}${url.searchParams.get('muc')}`;
    return address.includes(new URL(path, $('link[rel="canonical"]').attr('href')).href);
  }),
  'thong-bao': everywhere(($) => $('#thong-bao p.notice:not([hidden])').length > 0),
  'nguyen-van': (site) => {
    expect(site.page('/ke-hoach/toan-van')('.plan-document').text().length).toBeGreaterThan(5000);
    expect(main(site, '/ke-hoach/toan-van')).toContain('Tải Word');
  },
  'hieu-luc': ({docs, page}) => {
    const instruments = docs.filter((path) => page(path)('.force').length > 0);
    expect(instruments.length).toBeGreaterThan(0);
    for (const path of instruments)
      expect(page(path)('main ol.sources, main .sources').length, path).toBeGreaterThan(0);
  },
  'cap-nhat': ({docs, page}) =>
    expect(docs.filter((path) => page(path)('.page-record').text().trim() === '')).toEqual([]),
  'so-do': ({docs, page}) => {
    const $ = page('/so-do-trang');
    const named = new Set(
      $('main a')
        .toArray()
        .map((link) => $(link).attr('href')),
    );
    expect([...docs, ...TOOLS.map(({url}) => url)].filter((path) => !named.has(path))).toEqual([]);
  },
  tim: everywhere(
    ($) =>
      $('.navbar [data-search-opener], .navbar input[type="search"], .navbar [role="search"]').length > 0,
  ),
  'tieng-anh': ({page}) => {
    const words = page('/en')('main [lang="en"]:has(h1)');
    expect(words.text()).toContain('unofficial');
  },
  'du-lieu': ({folder, page}) => {
    for (const file of ['data/plan.json', 'data/citations.json', 'feed.xml'])
      expect(existsSync(join(folder, file)), file).toBe(true);
    expect(page('/')('link[type="application/atom+xml"]')).toHaveLength(1);
  },
  'mo-ta': everywhere(($) =>
    ['title', 'identifier', 'language', 'date'].every(
      (name) => ($(`meta[name="DC.${name}"]`).attr('content') ?? '') !== '',
    ),
  ),
  'tuyen-bo': (site) => {
    for (const part of ['Điều đã kiểm', 'Điều chưa đạt', 'Báo chỗ không dùng được'])
      expect(main(site, '/kha-nang-tiep-can')).toContain(part);
  },
  phim: everywhere(($) => {
    const keys = $('[accesskey]')
      .toArray()
      .map((link) => `${$(link).attr('accesskey')} ${$(link).attr('href')}`);
    return keys.join() === '1 /,2 /so-do-trang,3 /tim-kiem';
  }),
  bang: everywhere(($) =>
    $('main table')
      .toArray()
      .every(
        (table) =>
          $(table).is('[role="presentation"]') ||
          ($('caption', table).text().trim() !== '' && $('th', table).length > 0),
      ),
  ),
  'co-chu': everywhere(($) => $('.navbar .reading-settings').length === 1),
  doc: ({folder}) => {
    const scripts = readdirSync(join(folder, 'assets/js'));
    expect(scripts.filter((name) => name.includes('VoiceButtons'))).toHaveLength(1);
  },
  'khong-js': everywhere(($) => $('main').text().length > 200 && $('noscript').length > 0),
  'rieng-tu': ({docs, page}) => {
    for (const path of docs) {
      const $ = page(path);
      const loaded = $('script[src], img[src], link[rel="stylesheet"], iframe').toArray();
      const foreign = loaded
        .map((node) => $(node).attr('src') ?? $(node).attr('href') ?? '')
        .filter((url) => !/^(?:\/(?!\/)|data:)/.test(url));
      expect(foreign, path).toEqual([]);
    }
    expect(page('/quyen-rieng-tu')('main').text()).toContain('không đặt cookie');
  },
};
