import {FOOT_ID} from '../page/foot.ts';
import type {Office} from '../page/office-schema.ts';
import {withBase} from '../site/base-path.ts';
import {type OfficeRow, officeRows, publisherOf} from '../site/office-view.ts';
import {type SiteIdentity, siteIdentities} from '../site/print-identity.ts';
import type {Site} from '../site/site.ts';
import {element, type Xml} from './xml.ts';

/** A list of links at the foot of every page. */
export interface FootColumn {
  readonly title: string;
  readonly items: readonly {
    readonly label: string;
    readonly to: string;
    readonly key?: string;
    readonly lang?: string;
  }[];
}

/** What of the profile stands at every foot; the rest is on its page. */
const AT_FOOT: readonly OfficeRow['field'][] = [
  'superior',
  'address',
  'telephone',
  'email',
  'portal',
  'hotline',
];

/** `Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023 của Ban Quản lý các Khu công nghiệp Đồng Nai`. */
const named = ({document, issuer}: SiteIdentity) => `${document} của ${issuer}`;

/** The foot of every page, HTML: whose site it is, what it stands on, and the ways to its main pages. */
export function siteFoot(site: Site, base: string, columns: readonly FootColumn[]): string {
  const identities = siteIdentities(site);
  const about = element(
    'section',
    {class: 'site-footer__about', 'aria-labelledby': FOOT_ID},
    element('h2', {id: FOOT_ID}, 'Về trang này'),
    element(
      'p',
      {},
      identities.length > 0 ? `Trang giới thiệu ${identities.map(named).join('; ')}. ` : '',
      'Lời của kế hoạch được giữ nguyên văn; phần hướng dẫn có ghi rõ là hướng dẫn. Bản có giá trị pháp lý là văn bản do cơ quan ban hành.',
    ),
    ...(site.office ? [officeLines(site.office)] : []),
  );
  return [about, ...columns.map((column) => columnOf(column, base))].map(({xml}) => xml).join('');
}

function officeLines(office: Office): Xml {
  const rows = officeRows(office).filter(({field}) => AT_FOOT.includes(field));
  const proof = officeRows(office).find(({field}) => field === 'name')?.proof ?? '';
  const role = publisherOf(office) ? 'Cơ quan đăng trang này' : 'Cơ quan';
  const parts = rows.flatMap(({label, value, url}) => [
    `. ${label}: `,
    url === null ? value : element('a', {href: url}, value),
  ]);
  const end = /[.!?]$/.test(rows.at(-1)?.value ?? office.name) ? '' : '.';
  return element(
    'p',
    {},
    `${role}: ${office.name}${proof === '' ? '' : ` (tên theo ${proof})`}`,
    ...parts,
    end,
  );
}

function columnOf({title, items}: FootColumn, base: string): Xml {
  const links = items.map(({label, to, key, lang}) =>
    element('li', {}, element('a', {href: withBase(base, to), accesskey: key, lang}, label)),
  );
  return element('nav', {'aria-label': title}, element('h2', {}, title), element('ul', {}, ...links));
}
