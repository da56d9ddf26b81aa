import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type ReactNode, useState} from 'react';
import {inSite} from '../client/base-url.ts';
import {clauseWords} from '../client/clause-words.ts';
import {copyText} from '../client/copy-text.ts';
import {reportAddress} from '../core/page/report.ts';
import {usePlanCitation} from './CitablePlan.tsx';

interface Props {
  readonly url: string;
  readonly where: string;
  /** The clause on the page, from which its words are read. */
  readonly clause: Element | null;
}

/** What can be taken from a clause: its address, three forms of citation, its words. */
export default function ClauseMenu({url, where, clause}: Props): ReactNode {
  const [said, setSaid] = useState('');
  const {siteConfig} = useDocusaurusContext();
  const plan = usePlanCitation();
  if (!plan) return null;
  const address = new URL(inSite(url), window.location.origin).href;
  const pinpoint = `${where} ${plan.dated}`;
  const entries: readonly [string, string, () => string][] = [
    ['Chép địa chỉ', 'địa chỉ', () => address],
    ['Chép trích dẫn đầy đủ', 'trích dẫn đầy đủ', () => `${where} ${plan.full}`],
    ['Chép trích dẫn ngắn', 'trích dẫn ngắn', () => `${where} ${plan.short}`],
    ['Chép trích dẫn có ngày', 'trích dẫn có ngày', () => pinpoint],
    [
      'Chép nguyên văn kèm trích dẫn',
      'nguyên văn',
      () => `“${clauseWords(clause)}” (${pinpoint}, ${address})`,
    ],
  ];
  return (
    <>
      <p className="clause-tools__where">{pinpoint}</p>
      <ul>
        {entries.map(([label, what, words]) => (
          <li key={label}>
            <button
              type="button"
              onClick={async ({currentTarget}) => {
                setSaid(
                  (await copyText(words(), currentTarget))
                    ? `Đã chép ${what}.`
                    : 'Trình duyệt không cho chép; hãy chọn chữ rồi chép.',
                );
              }}
            >
              {label}
            </button>
          </li>
        ))}
        <li>
          <Link to={url}>Mở địa chỉ của mục này</Link>
        </li>
        <li>
          <Link to={reportAddress(siteConfig.customFields?.contact, where, address)}>
            Báo sai sót ở mục này
          </Link>
        </li>
      </ul>
      <p role="status">{said}</p>
    </>
  );
}
