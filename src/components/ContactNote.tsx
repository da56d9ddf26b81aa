import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {REPORT_ANCHOR} from '../core/page/report.ts';

/** How to report a mistake: the configured address, or plainly that there is none. */
export function ContactNote(): ReactNode {
  const contact = useDocusaurusContext().siteConfig.customFields?.contact;
  useBrokenLinks().collectAnchor(REPORT_ANCHOR);
  return (
    <p id={REPORT_ANCHOR} className="report-note">
      {typeof contact === 'string' && contact !== '' ? <Channel contact={contact} /> : <NoChannel />}
    </p>
  );
}

function Channel({contact}: {contact: string}): ReactNode {
  const form = contact.startsWith('https://');
  return (
    <>
      Gửi {form ? 'qua biểu mẫu' : 'thư điện tử đến'}{' '}
      <a href={form ? contact : `mailto:${contact}`}>{form ? new URL(contact).hostname : contact}</a>, ghi địa
      chỉ của mục, nội dung sai và nguồn của nội dung đúng. Trong trang của kế hoạch, bấm dấu # cạnh một mục
      rồi chọn “Báo sai sót ở mục này”: địa chỉ của mục được điền sẵn.
    </>
  );
}

function NoChannel(): ReactNode {
  return (
    <>
      Trang này chưa có địa chỉ riêng để nhận báo sai sót. Hãy ghi lại địa chỉ của mục (bấm dấu # cạnh mục,
      chọn “Chép địa chỉ”), nội dung sai và nguồn của nội dung đúng, rồi báo cho cơ quan ban hành văn bản qua
      một trong <Link to="/huong-dan/kenh-tiep-nhan">các kênh tiếp nhận</Link>.
    </>
  );
}
