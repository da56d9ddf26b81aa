import type {Level} from '../law/force.ts';

/** Hosts whose pages are copies or trials: named as such, never linked as if they were the issuer's. */
const COPIES: readonly {readonly host: RegExp; readonly what: string}[] = [
  {host: /^(uat|test|staging|demo)[-.]/, what: 'máy chủ thử nghiệm'},
  {host: /(^|\.)github\.com$/, what: 'bản sao trong một kho mã nguồn công khai'},
  {host: /(^|\.)123docz\.net$/, what: 'bản sao trên trang chia sẻ tài liệu'},
  {host: /(^|\.)tailieu\.vn$/, what: 'bản sao trên trang chia sẻ tài liệu'},
];

/** State and Party bodies, the Government's own newspaper, and the national database of law. The ending decides: an imitation has it in the middle. */
const OFFICIAL = /(^|\.)(gov|chinhphu|baochinhphu|quochoi|dangcongsan|dcs|vbpl)\.vn$/;

/** Host of an address; null for the plan's own words. */
export function hostOf(url: string): string | null {
  return url.startsWith('http') ? new URL(url).hostname : null;
}

/** What a copy's host is; null for a host that may be linked. */
export function copyHost(url: string): string | null {
  const host = hostOf(url);
  return host === null ? null : (COPIES.find((copy) => copy.host.test(host))?.what ?? null);
}

/** Who stands behind an address: a state or Party body's own host, or any other. */
export function hostLevel(url: string): Extract<Level, 'official' | 'secondary'> {
  return OFFICIAL.test(hostOf(url) ?? '') ? 'official' : 'secondary';
}
