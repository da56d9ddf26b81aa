/** Where the site is published; or why that cannot be read, in Vietnamese. */
export type SiteUrl = SiteAddress | {readonly problem: string};

export interface SiteAddress {
  /** Scheme and host, no slash at the end. */
  readonly url: string;
  /** The folder on the host, with a slash at both ends; `/` for a host of its own. */
  readonly baseUrl: string;
}

const DEFAULT: SiteAddress = {url: 'http://localhost:3000', baseUrl: '/'};
const EXAMPLE = 'SITE_URL=https://example.gov.vn';
/** What every host, browser and worker writes alike: no letter that some would escape. */
const PLAIN_PATH = /^(?:\/[\w.~-]+)*\/?$/;

/** Reads `SITE_URL`; an empty one is as good as none. */
export function readSiteUrl({SITE_URL = ''}: NodeJS.ProcessEnv): SiteUrl {
  const given = SITE_URL.trim();
  if (given === '') return DEFAULT;
  const problem = (why: string, remedy: string) => ({
    problem: `SITE_URL=${given}: ${why}\n  cách sửa: ${remedy}`,
  });
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(given))
    return problem('thiếu https:// ở đầu địa chỉ.', `thêm vào, ví dụ ${EXAMPLE}`);
  if (!URL.canParse(given)) return problem('không phải địa chỉ của một trang.', `viết như ${EXAMPLE}`);
  const {protocol, username, password, pathname, search, hash, origin} = new URL(given);
  if (!/^https?:$/.test(protocol))
    return problem(
      `trang không đăng được qua ${protocol}//.`,
      'dùng địa chỉ bắt đầu bằng https:// hoặc http://',
    );
  if (username !== '' || password !== '')
    return problem(
      'địa chỉ công khai không được chứa tên đăng nhập, mật khẩu.',
      `viết ${protocol}//${new URL(given).host}`,
    );
  if (search !== '' || hash !== '' || /[?#]$/.test(given))
    return problem(
      'địa chỉ của trang không có phần sau dấu ? hoặc #.',
      `viết ${origin}${PLAIN_PATH.test(pathname) ? pathname : ''}`.replace(/\/$/, ''),
    );
  if (!PLAIN_PATH.test(pathname))
    return problem(
      `thư mục “${pathname}” có ký tự mà mỗi máy chủ viết một cách.`,
      `chỉ dùng chữ không dấu, chữ số và các dấu - . _ ~, ví dụ ${EXAMPLE}/cchc/`,
    );
  return {url: origin, baseUrl: pathname.endsWith('/') ? pathname : `${pathname}/`};
}

/** The address of a server; an IPv6 address stands in brackets. */
export function urlAt(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Where readers find what is served there; null where that names no place: all addresses, any port. */
export function servedUrl(host: string, port: number): string | null {
  return /^[0:.]+$/.test(host) || port === 0 ? null : urlAt(host, port);
}

/** The same for who cannot go on without it; throws what is wrong. */
export function siteAddress(env: NodeJS.ProcessEnv): SiteAddress {
  const site = readSiteUrl(env);
  if ('problem' in site) throw new Error(site.problem);
  return site;
}
