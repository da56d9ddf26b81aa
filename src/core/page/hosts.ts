/** Hosts whose pages are copies or trials: named as such, never linked as if they were the issuer's. */
const COPIES: readonly {readonly host: RegExp; readonly what: string}[] = [
  {host: /^(uat|test|staging|demo)[-.]/, what: 'máy chủ thử nghiệm'},
  {host: /(^|\.)github\.com$/, what: 'bản sao trong một kho mã nguồn công khai'},
  {host: /(^|\.)123docz\.net$/, what: 'bản sao trên trang chia sẻ tài liệu'},
  {host: /(^|\.)tailieu\.vn$/, what: 'bản sao trên trang chia sẻ tài liệu'},
];

/** Host of an address; null for the plan's own words. */
export function hostOf(url: string): string | null {
  return url.startsWith('http') ? new URL(url).hostname : null;
}

/** What a copy's host is; null for a host that may be linked. */
export function copyHost(url: string): string | null {
  const host = hostOf(url);
  return host === null ? null : (COPIES.find((copy) => copy.host.test(host))?.what ?? null);
}
