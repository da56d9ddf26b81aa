import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Layout from '@theme/Layout';
import {type ReactNode, useRef, useState} from 'react';
import {loadPrintFace} from '../../../client/print-face.ts';
import {saveWord} from '../../../client/save-word.ts';
import type {Entry} from '../../../core/handout/entry.ts';
import type {ReadySet} from '../../../core/handout/ready-sets.ts';
import {resolveChoice} from '../../../core/handout/resolve-choice.ts';
import {Chooser} from './Chooser.tsx';
import {CoverFields} from './CoverFields.tsx';
import {PartOrder} from './PartOrder.tsx';
import {useChoice} from './useChoice.ts';
import {useHandout} from './useHandout.ts';
import './handout.css';

interface Offer {
  readonly entries: readonly Entry[];
  readonly sets: readonly ReadySet[];
}

/** `/bo-tai-lieu`: parts of the site are chosen, put in order and printed as one document. */
export default function HandoutPage({offer}: {offer: Offer}): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const {collectAnchor} = useBrokenLinks();
  for (const {key} of offer.sets) collectAnchor(`bo=${key}`);
  const [choice, change] = useChoice();
  const [message, setMessage] = useState('');
  const resolved = resolveChoice(choice, offer.entries, offer.sets);
  const {entries, problems} = resolved;
  const title =
    choice.title || (offer.sets.find(({key}) => key === choice.set)?.title ?? 'Bộ tài liệu tuyên truyền');
  const {busy, failures} = useHandout(host, choice, resolved, title);
  // Once a part is added or moved, the choice is the reader's own and no longer the set's.
  const setParts = (parts: readonly string[]) =>
    change({...choice, set: '', parts, title: choice.title || title});
  return (
    <Layout
      title="Bộ tài liệu"
      description="Chọn các phần của trang, sắp thứ tự và in thành một tài liệu có bìa, mục lục và danh mục văn bản."
    >
      <main className="container handout-page">
        <div className="handout-builder">
          <h1>Bộ tài liệu</h1>
          <p className="lead">
            Chọn các phần cần phát cho buổi tập huấn, sắp thứ tự rồi in thành một tài liệu có bìa, mục lục và
            danh mục văn bản được dẫn. Lựa chọn nằm ngay trong địa chỉ: chép địa chỉ để gửi hoặc mở lại.
          </p>
          <noscript>
            <p className="notice">
              Công cụ này cần JavaScript. Không có JavaScript, hãy in{' '}
              <a href="/ke-hoach/toan-van">toàn văn kế hoạch</a> hoặc in từng trang bằng lệnh in của trình
              duyệt.
            </p>
          </noscript>
          <h2 id="lam-san">Bộ làm sẵn</h2>
          <ul className="handout-sets">
            {offer.sets.map(({key, title: name, parts}) => (
              <li key={key}>
                <Link to={`#bo=${key}`} aria-current={choice.set === key ? 'true' : undefined}>
                  {name}
                </Link>{' '}
                ({parts.length} phần)
              </li>
            ))}
          </ul>
          <div className="scripted">
            <h2 id="chon">Chọn phần</h2>
            <Chooser entries={offer.entries} chosen={entries.map(({key}) => key)} onChange={setParts} />
            <h2 id="thu-tu">Thứ tự ({entries.length} phần)</h2>
            <PartOrder entries={entries} onChange={setParts} onMessage={setMessage} />
            <h2 id="bia">Bìa</h2>
            <CoverFields choice={choice} placeholder={title} onChange={change} />
            {[...problems, ...failures].map((problem) => (
              <p key={problem} className="notice" role="alert">
                {problem}
              </p>
            ))}
            {entries.length === 0 ? (
              <p className="notice">Chưa chọn phần nào. Chọn một bộ làm sẵn hoặc đánh dấu các phần ở trên.</p>
            ) : null}
            <p role="status">{message}</p>
            <button
              type="button"
              className="button button--primary"
              disabled={busy || entries.length === 0}
              onClick={() => void loadPrintFace().then(() => window.print())}
            >
              {busy ? 'Đang ghép…' : 'In bộ tài liệu'}
            </button>{' '}
            <button
              type="button"
              className="button button--secondary"
              disabled={busy || entries.length === 0}
              onClick={async () => setMessage(await saveWord())}
            >
              Tải Word
            </button>
            <h2 id="xem-truoc">Xem trước</h2>
          </div>
        </div>
        <div ref={host} className="handout-host" aria-busy={busy} />
      </main>
    </Layout>
  );
}
