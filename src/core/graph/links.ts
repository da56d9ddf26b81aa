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
 * Links of the pages that lead nowhere: to no page, or to a clause that the page does not have. `unread` are the
 * files that could not be read: they will be there; `isThere` knows the addresses that no page of `docs/` has.
 */
export function brokenLinks(
  pages: readonly Page[],
  unread: readonly string[],
  isThere: (path: string) => boolean,
): Finding[] {
  const addresses = new Set([...pages.map(({url}) => url), ...unread.map(addressOf)]);
  const files = new Set([...pages.map(({file}) => file), ...unread]);
  const lacksClause = clauseLookup(pages);
  return pages.flatMap((page) =>
    page.links.flatMap(({url, line}) => {
      const target = targetOf(page, url);
      if (target === null) return [];
      const {path, anchor} = target;
      if (!(addresses.has(path) || files.has(path.slice(1)) || isThere(path)))
        return [
          {
            file: page.file,
            line,
            found: `liên kết tới “${url}”, địa chỉ không có trên trang`,
            expected: 'địa chỉ của một trang có trong docs/, như /ke-hoach/toan-van',
            remedy: 'sửa địa chỉ trong ngoặc tròn, hoặc bỏ liên kết và giữ lại chữ',
          },
        ];
      if (!lacksClause(path, anchor)) return [];
      return [
        {
          file: page.file,
          line,
          found: `liên kết tới “${url}”, trang ấy không có mục “${anchor}”`,
          expected: 'sau dấu # là mã (id) của một mục có trên trang được dẫn tới',
          remedy: 'sửa mã sau dấu #, hoặc bỏ từ dấu # để dẫn tới đầu trang',
        },
      ];
    }),
  );
}

/**
 * Whether a page of clauses lacks the one that an anchor names. Of anchors that name no clause it says nothing: the
 * layout makes them, and the build knows them.
 */
function clauseLookup(pages: readonly Page[]): (path: string, anchor: string) => boolean {
  const part = (id: string) => id.split('-', 1)[0];
  const parts = new Set(pages.flatMap(({clauses}) => clauses.map(({id}) => part(id))));
  const ids = new Map(
    pages
      .filter(({clauses}) => clauses.length > 0)
      .flatMap(({url, file, clauses}) => {
        const own = new Set(clauses.map(({id}) => id));
        return [url, `/${file}`].map((path) => [path, own] as const);
      }),
  );
  return (path, anchor) => parts.has(part(anchor)) && ids.get(path)?.has(anchor) === false;
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
