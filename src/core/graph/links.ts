import type {Finding} from '../content/finding.ts';
import {addressOf, type Page} from '../content/page.ts';

/** Pages that the navigation, and pages without a file of their own, lead to. */
const NAMED_EVERYWHERE = [
  'index.mdx',
  'can-cu/index.mdx',
  'chu-de/index.mdx',
  'huong-dan/index.mdx',
  'ke-hoach/index.mdx',
  'ke-hoach/toan-van.mdx',
  'tra-cuu/index.mdx',
  'tra-cuu/thuat-ngu.mdx',
  'tra-cuu/trich-dan.mdx',
];

/** Pages that no file of `docs/` stands for: plugins draw them. */
export const DRAWN: readonly string[] = ['/bo-tai-lieu', '/kiem-tra', '/tim-kiem'];

/**
 * Links of the pages that lead nowhere. `unread` are the files that could not be read: they will be there;
 * `isThere` knows the addresses that no page of `docs/` has.
 */
export function brokenLinks(
  pages: readonly Page[],
  unread: readonly string[],
  isThere: (path: string) => boolean,
): Finding[] {
  const addresses = new Set([...pages.map(({url}) => url), ...unread.map(addressOf)]);
  const files = new Set([...pages.map(({file}) => file), ...unread]);
  return pages.flatMap((page) =>
    page.links.flatMap(({url, line}) => {
      const path = pathOf(page, url);
      if (path === null || addresses.has(path) || files.has(path.slice(1)) || isThere(path)) return [];
      return [
        {
          file: page.file,
          line,
          found: `liên kết tới “${url}”, địa chỉ không có trên trang`,
          expected: 'địa chỉ của một trang có trong docs/, như /ke-hoach/toan-van',
          remedy: 'sửa địa chỉ trong ngoặc tròn, hoặc bỏ liên kết và giữ lại chữ',
        },
      ];
    }),
  );
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

/** The address that a link inside the site leads to, without its anchor; null for one that leads elsewhere. */
function pathOf(page: Page, url: string): string | null {
  if (url.startsWith('#') || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return null;
  const bare = url.replace(/[?#].*$/s, '');
  const from = /\.mdx?$/.test(bare) ? `/${page.file}` : page.url;
  const steps = bare.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of bare.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return `/${steps.filter((step) => step !== '').join('/')}`;
}
