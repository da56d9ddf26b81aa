import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

/** How to report a mistake: the configured address, or plainly that there is none. */
export function ContactNote(): ReactNode {
  const contact = useDocusaurusContext().siteConfig.customFields?.contact;
  if (typeof contact !== 'string' || contact === '')
    return (
      <p className="notice">
        Trang này chưa khai báo địa chỉ nhận báo sai sót. Khi người quản trị điền địa chỉ (thư điện tử hoặc
        biểu mẫu) vào trường <code>customFields.contact</code> của tệp cấu hình, mục “Báo sai sót ở mục này”
        bên cạnh mỗi mục của kế hoạch sẽ mở địa chỉ đó, kèm sẵn địa chỉ của mục.
      </p>
    );
  const form = contact.startsWith('https://');
  return (
    <p>
      Gửi {form ? 'qua biểu mẫu' : 'thư điện tử đến'}{' '}
      <a href={form ? contact : `mailto:${contact}`}>{form ? new URL(contact).hostname : contact}</a>, ghi địa
      chỉ của mục, nội dung sai và nguồn của nội dung đúng. Trong trang của kế hoạch, bấm dấu # cạnh một mục
      rồi chọn “Báo sai sót ở mục này”: địa chỉ của mục được điền sẵn.
    </p>
  );
}
