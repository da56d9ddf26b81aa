import Link from '@docusaurus/Link';
import {type ReactNode, useState} from 'react';
import {copyText} from '../client/copy-text.ts';
import {loadPrintFace} from '../client/print-face.ts';
import {saveWord} from '../client/save-word.ts';
import {ReadAloud} from './reading/ReadAloud.tsx';

interface Props {
  /** The page's name in the address of a handout; empty where it is no part of one. */
  readonly part: string;
  /** How to cite what the page is about. */
  readonly citation?: string;
}

/** What can be done with a page as a whole: cite it, print it, save it, take it into a handout. */
export function PageTools({part, citation}: Props): ReactNode {
  const [said, setSaid] = useState('');
  return (
    <div className="page-tools scripted">
      {citation === undefined ? null : (
        <button
          type="button"
          className="button button--secondary"
          onClick={async ({currentTarget}) =>
            setSaid(
              (await copyText(citation, currentTarget))
                ? `Đã chép: ${citation}.`
                : 'Trình duyệt không cho chép; hãy chọn chữ rồi chép.',
            )
          }
        >
          Chép trích dẫn
        </button>
      )}
      {/* Without scripts the browser's own command does the same. */}
      <button
        type="button"
        className="button button--secondary"
        onClick={() => void loadPrintFace().then(() => window.print())}
      >
        In trang này
      </button>
      <button
        type="button"
        className="button button--secondary"
        onClick={async () => setSaid(await saveWord())}
      >
        Tải Word
      </button>
      {part === '' ? null : (
        <Link to={`/bo-tai-lieu#phan=${part}`} data-noBrokenLinkCheck>
          Đưa trang này vào bộ tài liệu
        </Link>
      )}
      <ReadAloud />
      <span role="status">{said}</span>
    </div>
  );
}
