import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import Layout from '@theme/Layout';
import {type ReactNode, useMemo, useRef} from 'react';
import {PageFeedback} from '../../../components/PageFeedback.tsx';
import {formatChoice, NO_CHOICE} from '../../../core/handout/choice.ts';
import {choiceOf, type Offer} from '../../../core/handout/offer.ts';
import {resolveChoice} from '../../../core/handout/resolve-choice.ts';
import {HandoutBar} from './HandoutBar.tsx';
import {HandoutStyles} from './HandoutStyles.tsx';
import {useHandout} from './useHandout.ts';

/**
 * `/bo-tai-lieu/van-phong`: a ready-made handout. The build fills it (`build/fill-ready-sets`), so that it is read
 * and printed without scripts; with them it is drawn anew, which numbers the contents and tells the law of today.
 */
export default function ReadySetPage({offer}: {offer: Offer}): ReactNode {
  const key = useLocation().pathname.replace(/^.*\/(?=[^/])|\/$/g, '');
  const set = offer.sets.find((one) => one.key === key);
  const choice = set ? choiceOf(set) : NO_CHOICE;
  const {title, entries} = useMemo(() => resolveChoice(choice, offer.entries, offer.sets), [key, offer]);
  const host = useRef<HTMLDivElement>(null);
  const state = useHandout(host, {choice, entries, title, path: `bo-tai-lieu/${key}`});
  return (
    <Layout
      title={`Bộ tài liệu: ${title}`}
      description={
        set?.isQuiz
          ? `${title}: một tờ câu hỏi có dòng kẻ để trả lời, đáp án ở tờ riêng.`
          : `Bộ tài liệu làm sẵn để in: ${entries.length} phần, có bìa, mục lục và danh mục văn bản.`
      }
    >
      <HandoutStyles />
      <main className="container handout-page handout-page--ready">
        <div className="handout-builder">
          <p className="lead">
            Bộ làm sẵn, in được ngay bằng lệnh in của trình duyệt.{' '}
            <Link to={`/bo-tai-lieu#${formatChoice(choice)}`}>Sửa bộ này</Link> hoặc{' '}
            <Link to="/bo-tai-lieu">chọn bộ khác</Link>.
          </p>
          {state.failures.map((problem) => (
            <p key={problem} className="notice" role="alert">
              {problem}
            </p>
          ))}
        </div>
        <div className="handout-preview">
          <HandoutBar state={state} parts={entries.length} />
          {/* Its HTML is given: what the build has put there stays when the page comes to life. */}
          <div
            ref={host}
            className="handout-host"
            aria-busy={state.busy}
            dangerouslySetInnerHTML={{__html: ''}}
          />
          <PageFeedback title={`Bộ tài liệu: ${title}`} />
        </div>
      </main>
    </Layout>
  );
}
