import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Layout from '@theme/Layout';
import {type ReactNode, useMemo, useRef, useState} from 'react';
import {PageFeedback} from '../../../components/PageFeedback.tsx';
import {formatChoice, printedChoice} from '../../../core/handout/choice.ts';
import {choiceOf, type Offer, type ReadySet} from '../../../core/handout/offer.ts';
import {partCodes} from '../../../core/handout/part-code.ts';
import {resolveChoice} from '../../../core/handout/resolve-choice.ts';
import {Chooser} from './Chooser.tsx';
import {CoverFields} from './CoverFields.tsx';
import {HandoutBar} from './HandoutBar.tsx';
import {HandoutStyles} from './HandoutStyles.tsx';
import {PartOrder} from './PartOrder.tsx';
import {useChoice} from './useChoice.ts';
import {useHandout} from './useHandout.ts';

/** `/bo-tai-lieu`: parts of the site are chosen, put in order and printed as one document. */
export default function HandoutPage({offer}: {offer: Offer}): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const {collectAnchor} = useBrokenLinks();
  for (const set of offer.sets) collectAnchor(formatChoice(choiceOf(set)));
  const [choice, change] = useChoice();
  const [message, setMessage] = useState('');
  const codes = useMemo(() => partCodes(offer.entries.map(({key}) => key)), [offer]);
  const {title, entries, problems} = resolveChoice(choice, offer.entries, offer.sets);
  const path = `bo-tai-lieu#${formatChoice(printedChoice(choice, entries, codes))}`;
  const state = useHandout(host, {choice, entries, title, path});
  // Once a part is added or moved, the choice is the reader's own and no longer the set's.
  const setParts = (keys: readonly string[]) =>
    change({
      ...choice,
      set: '',
      parts: keys.map((key) => codes.get(key) ?? key),
      title: choice.title || title,
    });
  return (
    <Layout
      title="Bộ tài liệu"
      description="Chọn các phần của trang, sắp thứ tự và in thành một tài liệu có bìa, mục lục và danh mục văn bản."
    >
      <HandoutStyles />
      <main className="container handout-page">
        <div className="handout-builder">
          <h1>Bộ tài liệu</h1>
          <p className="lead">
            Chọn các phần cần phát cho buổi tập huấn, sắp thứ tự rồi in thành một tài liệu. Lựa chọn nằm ngay
            trong địa chỉ: chép địa chỉ để gửi hoặc mở lại.
          </p>
          <noscript>
            <p className="notice">
              Chọn từng phần cần JavaScript. Không có JavaScript, hãy mở một bộ làm sẵn rồi in bằng lệnh in
              của trình duyệt.
            </p>
          </noscript>
          <h2 id="lam-san">Bộ làm sẵn</h2>
          <SetList sets={offer.sets.filter(({isQuiz}) => !isQuiz)} current={choice.set} />
          <h2 id="phieu-cau-hoi">Phiếu câu hỏi của chủ đề</h2>
          <p>Mỗi phiếu một tờ câu hỏi có dòng kẻ để trả lời; đáp án ở tờ riêng.</p>
          <SetList sets={offer.sets.filter(({isQuiz}) => isQuiz)} current={choice.set} />
          <div className="scripted">
            <h2 id="chon">Chọn phần</h2>
            <Chooser entries={offer.entries} chosen={entries.map(({key}) => key)} onChange={setParts} />
            <h2 id="thu-tu">Thứ tự ({entries.length} phần)</h2>
            <PartOrder entries={entries} onChange={setParts} onMessage={setMessage} />
            <h2 id="bia">Bìa và cách in</h2>
            <CoverFields choice={choice} placeholder={title} onChange={change} />
            {[...problems, ...state.failures].map((problem) => (
              <p key={problem} className="notice" role="alert">
                {problem}
              </p>
            ))}
            {entries.length === 0 ? (
              <p className="notice">Chưa chọn phần nào. Chọn một bộ làm sẵn hoặc đánh dấu các phần ở trên.</p>
            ) : null}
            <p role="status">{message}</p>
          </div>
        </div>
        <div className="handout-preview">
          <HandoutBar state={state} parts={entries.length} />
          <h2 id="xem-truoc" className="scripted">
            Xem trước
          </h2>
          <div ref={host} className="handout-host" aria-busy={state.busy} />
          <PageFeedback title="Bộ tài liệu" />
        </div>
      </main>
    </Layout>
  );
}

/** Handouts made ready, to be opened or changed; `current` is the one that is being changed. */
function SetList({sets, current}: {sets: readonly ReadySet[]; current: string}): ReactNode {
  return (
    <ul className="handout-sets">
      {sets.map((set) => (
        <li key={set.key}>
          <Link to={`/bo-tai-lieu/${set.key}`}>{set.title}</Link> ({set.parts.length} phần){' '}
          <Link
            className="scripted"
            to={`#${formatChoice(choiceOf(set))}`}
            aria-label={`Sửa bộ: ${set.title}`}
            aria-current={current === set.key ? 'true' : undefined}
          >
            sửa
          </Link>
        </li>
      ))}
    </ul>
  );
}
