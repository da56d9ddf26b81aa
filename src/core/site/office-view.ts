import {LEVEL_LABELS} from '../page/force-words.ts';
import type {Office} from '../page/office-schema.ts';
import {formatDaysIn} from './source-views.ts';

/** One thing that the profile says, as a page lists it. */
export interface OfficeRow {
  readonly field: keyof Office;
  readonly label: string;
  readonly value: string;
  /** Where it leads to; null for mere words. */
  readonly url: string | null;
  /** Level and day of the sources that bear it out; empty where the office says it itself. */
  readonly proof: string;
}

const LABELS = {
  name: 'Tên',
  englishName: 'Tên tiếng Anh',
  formerNames: 'Tên trước đây',
  superior: 'Cơ quan cấp trên',
  head: 'Người đứng đầu',
  address: 'Địa chỉ',
  telephone: 'Điện thoại',
  email: 'Thư điện tử',
  portal: 'Trang thông tin điện tử',
  hotline: 'Đường dây nóng, tổng đài',
  feedback: 'Góp ý về trang này',
} as const satisfies Partial<Record<keyof Office, string>>;

type Field = keyof typeof LABELS;

/** What the profile says of the office, in the order in which one looks for it; without what it leaves out. */
export function officeRows(office: Office): OfficeRow[] {
  return (Object.keys(LABELS) as Field[]).flatMap((field) => {
    const given = office[field];
    const value = typeof given === 'string' ? given : (given ?? []).join('; ');
    if (value === '') return [];
    const url = addressOf(field, value);
    return [{field, label: LABELS[field], value, url, proof: proofOf(office, field)}];
  });
}

/** Who publishes the site; null unless the profile names the host at which the office itself does. */
export function publisherOf(office: Office | null): Office | null {
  return office?.domain === undefined ? null : office;
}

/** The sites that are searched together with the office's own, and what that is called beside them; null without any. */
export function searchedTogether(office: Office | null): {name: string; sites: Office['searchSites']} | null {
  if (office === null || office.searchSites.length === 0) return null;
  return {name: office.name, sites: office.searchSites};
}

/** `nguồn thứ cấp, bản lưu công khai, 19/12/2025`; empty where the office says it itself. */
export function proofOf({sources}: Office, field: keyof Office): string {
  return sources
    .filter(({quotes}) => quotes.some((quote) => quote.field === field))
    .map(({level, retrieved}) => `${LEVEL_LABELS[level]}, ${formatDaysIn(retrieved)}`)
    .join('; ');
}

function addressOf(field: Field, value: string): string | null {
  if (field === 'telephone') return `tel:${value.replace(/[^\d+]/g, '')}`;
  if (field === 'portal') return value;
  if (field !== 'email' && field !== 'feedback') return null;
  return value.startsWith('https://') ? value : `mailto:${value}`;
}

/** The origins beside the site's own that its pages fetch data from, sorted. */
export function reachedOrigins(office: Office | null): string[] {
  const sites = searchedTogether(office)?.sites ?? [];
  const addresses = [office?.searchEndpoint, ...sites.map(({url}) => url)].filter(
    (address) => address !== undefined,
  );
  return [...new Set(addresses.map((address) => new URL(address).origin))].sort();
}
