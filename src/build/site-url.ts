/** Where the site is published: scheme and host, no slash at the end; or why that cannot be read, in Vietnamese. */
export type SiteUrl = {readonly url: string} | {readonly problem: string};

const DEFAULT = 'http://localhost:3000';
const EXAMPLE = 'SITE_URL=https://example.gov.vn';

/** Reads `SITE_URL`; an empty one is as good as none. */
export function readSiteUrl({SITE_URL = ''}: NodeJS.ProcessEnv): SiteUrl {
  const given = SITE_URL.trim();
  if (given === '') return {url: DEFAULT};
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
    return problem('địa chỉ của trang không có phần sau dấu ? hoặc #.', `viết ${origin}`);
  if (pathname !== '/')
    return problem(
      `trang chỉ dựng được cho gốc của một tên miền, không cho thư mục con “${pathname}”.`,
      `đăng trang tại một tên miền riêng và viết ${origin}`,
    );
  return {url: origin};
}
