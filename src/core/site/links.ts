import type {Finding} from '../page/finding.ts';
import {addressOf, type Page} from '../page/page.ts';

/** Pages that the navigation, and pages without a file of their own, lead to. */
const NAMED_EVERYWHERE = [
  'index.mdx',
  'can-cu/index.mdx',
  'thay-doi.mdx',
  'chu-de/index.mdx',
  'huong-dan/index.mdx',
  'ke-hoach/index.mdx',
  'ke-hoach/toan-van.mdx',
  'tra-cuu/index.mdx',
  'tra-cuu/thuat-ngu.mdx',
];

/** Pages that no file of `docs/` stands for: plugins draw them. */
export const DRAWN: readonly string[] = ['/bo-tai-lieu', '/kiem-tra', '/tim-kiem'];

/**
 * Links of the pages that lead nowhere: to no page, or to a clause that the page does not have. `unread` are the
 * files that could not be read: they will be there; `isThere` knows the addresses that no page of `docs/` has.
 */
export function brokenLinks(
  pages: readonly Page[],
  unread: readonly string[],
  isThere: (path: string) => boolean,
): Finding[] {
  const pageAt = new Map(pages.flatMap((page) => [page.url, `/${page.file}`].map((path) => [path, page])));
  const unreadPaths = new Set(unread.flatMap((file) => [addressOf(file), `/${file}`]));
  const clauseParts = new Set(pages.flatMap(({clauses}) => clauses.map(({id}) => firstPart(id))));
  return pages.flatMap((page) =>
    page.links.flatMap(({url, line}) => {
      const link = targetOf(page, url);
      if (link === null) return [];
      const target = pageAt.get(link.path);
      if (!(target || unreadPaths.has(link.path) || isThere(link.path)))
        return [
          {
            file: page.file,
            line,
            found: `liên kết tới “${url}”, địa chỉ không có trên trang`,
            expected: 'địa chỉ của một trang có trong docs/, như /ke-hoach/toan-van',
            remedy: 'sửa địa chỉ trong ngoặc tròn, hoặc bỏ liên kết và giữ lại chữ',
          },
        ];
      // Other anchors are made by the layout: the build knows them.
      if (!target?.clauses.length || !clauseParts.has(firstPart(link.anchor))) return [];
      if (target.clauses.some(({id}) => id === link.anchor)) return [];
      return [
        {
          file: page.file,
          line,
          found: `liên kết tới “${url}”, trang ấy không có mục “${link.anchor}”`,
          expected: 'sau dấu # là mã (id) của một mục có trên trang được dẫn tới',
          remedy: 'sửa mã sau dấu #, hoặc bỏ từ dấu # để dẫn tới đầu trang',
        },
      ];
    }),
  );
}

/** `iii` of `iii-2-a`, `noi` of `noi-nhan-3`: what tells the anchors of clauses from all others. */
function firstPart(anchor: string): string | undefined {
  return anchor.split('-', 1)[0];
}

/** Pages that must be there and are not. */
export function missingPages(pages: readonly Page[], unread: readonly string[]): Finding[] {
  const files = new Set([...pages.map(({file}) => file), ...unread]);
  return NAMED_EVERYWHERE.filter((file) => !files.has(file)).map((file) => ({
    file,
    line: 1,
    found: 'không có tệp này',
    expected: 'trang mà thanh điều hướng của mọi trang dẫn tới',
    remedy: 'đặt lại tệp, hoặc đổi tên tệp về đúng tên này',
  }));
}

/** Where a link inside the site leads to, with an empty anchor if it has none; null for one that leads elsewhere. */
function targetOf(page: Page, url: string): {readonly path: string; readonly anchor: string} | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return null;
  const [, bare = '', anchor = ''] = /^([^?#]*)[^#]*#?(.*)$/s.exec(url) ?? [];
  if (bare === '') return {path: page.url, anchor};
  const from = /\.mdx?$/.test(bare) ? `/${page.file}` : page.url;
  const steps = bare.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of bare.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return {path: `/${steps.filter((step) => step !== '').join('/')}`, anchor};
}
