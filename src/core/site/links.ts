import type {Finding} from '../page/finding.ts';
import {addressOf, type Page, type UnreadFile} from '../page/page.ts';
import {nearAnchors} from './near-anchors.ts';
import {TOOLS} from './tools.ts';

/** Pages that the navigation, and pages without a file of their own, lead to. */
const NAMED_EVERYWHERE = [
  'index.mdx',
  'can-cu/index.mdx',
  'thay-doi.mdx',
  'chu-de/index.mdx',
  'huong-dan/index.mdx',
  'huong-dan/kenh-tiep-nhan.mdx',
  'ke-hoach/index.mdx',
  'ke-hoach/toan-van.mdx',
  'tra-cuu/index.mdx',
  'tra-cuu/thuat-ngu.mdx',
];

/** Addresses of pages that no file of `docs/` stands for. */
export const DRAWN: readonly string[] = TOOLS.map(({url}) => url);

/** Parts of a page that a message names. */
const NAMED = 8;

/**
 * Links that lead nowhere: to no page, or to a part that the page does not have. `unread` are the files that could not
 * be read: they will be there, and what their bodies link is asked too; `isThere` knows the addresses that no page of
 * `docs/` has, `anchorsOf` the parts of a page, and null where they are not known.
 */
export function brokenLinks(
  pages: readonly Page[],
  unread: readonly UnreadFile[],
  isThere: (path: string) => boolean,
  anchorsOf: (page: Page) => ReadonlySet<string> | null,
): Finding[] {
  const pageAt = new Map(pages.flatMap((page) => [page.url, `/${page.file}`].map((path) => [path, page])));
  const unreadPaths = new Set(unread.flatMap(({file}) => [addressOf(file), `/${file}`]));
  const linking: Linking[] = [
    ...pages,
    ...unread.map(({file, body}) => ({file, url: addressOf(file), links: body?.links ?? []})),
  ];
  return linking.flatMap((page) =>
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
      if (!target || link.anchor === '' || target.clauses.some(({id}) => id === link.anchor)) return [];
      const anchors = anchorsOf(target);
      if (anchors === null || anchors.has(decoded(link.anchor))) return [];
      return [
        {
          file: page.file,
          line,
          found: `liên kết tới “${url}”, trang ấy không có mục “${link.anchor}”`,
          expected: expectedAnchor(target, anchors, decoded(link.anchor)),
          remedy: 'sửa phần sau dấu #, hoặc bỏ từ dấu # để dẫn tới đầu trang',
        },
      ];
    }),
  );
}

/** What links to others. */
type Linking = Pick<Page, 'file' | 'url' | 'links'>;

/** As browsers read an address; as it stands where it is no code of theirs. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** The parts that may have been meant, the likest first. */
function expectedAnchor(target: Page, anchors: ReadonlySet<string>, written: string): string {
  if (anchors.size === 0) return 'không có dấu #: trang được dẫn tới không có mục nào';
  const name = target.clauses.length > 0 ? 'mã (id)' : 'tên';
  const near = nearAnchors(written, anchors, NAMED).join(', ');
  return `sau dấu # là ${name} một mục của trang được dẫn tới, gần nhất trước: ${near}${anchors.size > NAMED ? '…' : ''}`;
}

/** Pages that must be there and are not. */
export function missingPages(pages: readonly Page[], unread: readonly UnreadFile[]): Finding[] {
  const files = new Set([...pages, ...unread].map(({file}) => file));
  return NAMED_EVERYWHERE.filter((file) => !files.has(file)).map((file) => ({
    file,
    line: 1,
    found: 'không có tệp này',
    expected: 'trang mà mọi trang, hoặc thanh điều hướng, dẫn tới',
    remedy: 'đặt lại tệp, hoặc đổi tên tệp về đúng tên này',
  }));
}

/** Where a link inside the site leads to, with an empty anchor if it has none; null for one that leads elsewhere. */
function targetOf(page: Linking, url: string): {readonly path: string; readonly anchor: string} | null {
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
