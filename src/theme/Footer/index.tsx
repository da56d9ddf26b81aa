import Link from '@docusaurus/Link';
import {useThemeConfig} from '@docusaurus/theme-common';
import {usePluginData} from '@docusaurus/useGlobalData';
import {FOOT_ID} from '@site/src/core/page/foot';
import type {PrintData, SiteIdentity} from '@site/src/core/site/print-identity';
import {OfflineSwitch} from '@site/src/plugins/offline/theme/OfflineSwitch';
import type {ReactNode} from 'react';

/** `Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023 của Ban Quản lý các Khu công nghiệp Đồng Nai`. */
const named = ({document, issuer}: SiteIdentity) => `${document} của ${issuer}`;

interface Column {
  readonly title: string;
  readonly items: readonly {readonly label: string; readonly to: string}[];
}

/** The foot of every page: what the site stands on, and how to check it. */
export default function Footer(): ReactNode {
  const {footer} = useThemeConfig();
  const {identities} = usePluginData('print') as PrintData;
  const columns = (footer?.links ?? []) as unknown as readonly Column[];
  return (
    <footer className="site-footer">
      <div className="container site-footer__inner">
        <section className="site-footer__about" aria-labelledby={FOOT_ID}>
          <h2 id={FOOT_ID}>Về trang này</h2>
          <p>
            {identities.length > 0 ? `Trang giới thiệu ${identities.map(named).join('; ')}. ` : null}
            Lời của kế hoạch được giữ nguyên văn; phần hướng dẫn có ghi rõ là hướng dẫn. Bản có giá trị pháp
            lý là văn bản do cơ quan ban hành.
          </p>
          <OfflineSwitch />
        </section>
        {columns.map(({title, items}) => (
          <nav key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul>
              {items.map(({to, label}) => (
                <li key={to}>
                  <Link to={to}>{label}</Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  );
}
