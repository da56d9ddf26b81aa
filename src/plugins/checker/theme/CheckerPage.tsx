import Link from '@docusaurus/Link';
import {PrintFoot, ToolHead} from '@site/src/components/PrintFrame';
import Layout from '@theme/Layout';
import {type ChangeEvent, type DragEvent, type ReactNode, useRef, useState} from 'react';
import type {KnownInstrument, Review} from '../../../core/review/review.ts';
import {Findings} from './Findings.tsx';
import {readDraft} from './read-draft.ts';
import './checker.css';

interface State {
  readonly text: string;
  readonly reviews: readonly Review[] | null;
  readonly message: string;
  /** What is wrong with what the field was given. */
  readonly problem?: string;
}

const NOTHING_TO_JUDGE = 'Ô này đang trống: dán dự thảo vào đây, hoặc chọn tệp ở dưới.';
const PROBLEM = 'checker-problem';

/** `/kiem-tra`: a draft is pasted or dropped, and every citation in it is judged, on this machine. */
export default function CheckerPage({instruments}: {instruments: readonly KnownInstrument[]}): ReactNode {
  const [state, setState] = useState<State>({text: '', reviews: null, message: ''});
  const field = useRef<HTMLTextAreaElement>(null);

  async function judge(text: string): Promise<void> {
    if (text.trim() === '') {
      setState({text, reviews: null, message: '', problem: NOTHING_TO_JUDGE});
      field.current?.focus();
      return;
    }
    const {reviewText} = await import('../../../core/review/review.ts');
    const reviews = reviewText(text, instruments);
    setState({text, reviews, message: summary(reviews)});
  }

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    setState({text: '', reviews: null, message: `Đang đọc ${file.name}…`});
    try {
      const text = await readDraft(file);
      if (field.current) field.current.value = text;
      await judge(text);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      setState({text: '', reviews: null, message: '', problem});
      field.current?.focus();
    }
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  }

  return (
    <Layout
      title="Kiểm tra trích dẫn"
      description="Kiểm tra các trích dẫn văn bản trong một dự thảo, ngay trên máy, không gửi đi đâu."
    >
      <main className="container checker">
        <ToolHead place="Kết quả kiểm tra trích dẫn" />
        <h1>Kiểm tra trích dẫn</h1>
        <p className="lead">
          Dán dự thảo, hoặc chọn tệp Word, văn bản thuần hay PDF có chữ. Trang tìm mọi trích dẫn văn bản và
          đối chiếu với <Link to="/tra-cuu/trich-dan">các văn bản có trên trang này</Link>: số, ký hiệu, ngày,
          loại văn bản, và việc đã được sửa đổi hay thay thế. Mọi việc diễn ra trên máy của bạn; dự thảo không
          được gửi đi.
        </p>
        <noscript>
          <p className="notice">
            Công cụ này cần JavaScript. Không có JavaScript, hãy tra từng văn bản trong{' '}
            <a href="/tra-cuu/trich-dan">bảng tra căn cứ pháp lý</a>.
          </p>
        </noscript>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field and the button serve everyone */}
        <div className="scripted checker__input" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
          <label htmlFor="checker-text">Dự thảo</label>
          <textarea
            id="checker-text"
            ref={field}
            rows={10}
            spellCheck={false}
            {...(state.problem !== undefined && {'aria-invalid': true, 'aria-describedby': PROBLEM})}
          />
          <p id={PROBLEM} className="field-problem" role="alert">
            {state.problem}
          </p>
          <div className="checker__actions">
            <button
              type="button"
              className="button button--primary"
              onClick={() => void judge(field.current?.value ?? '')}
            >
              Kiểm tra
            </button>
            <label className="checker__file button button--secondary">
              Chọn tệp .docx, .txt, .md, .pdf
              <input
                type="file"
                accept=".docx,.txt,.md,.pdf"
                onChange={(event: ChangeEvent<HTMLInputElement>) => void take(event.target.files?.[0])}
              />
            </label>
          </div>
        </div>
        <p role="status" className="checker__status">
          {state.message}
        </p>
        {state.reviews !== null && state.reviews.length > 0 ? (
          <Findings text={state.text} reviews={state.reviews} />
        ) : null}
        <PrintFoot tool />
      </main>
    </Layout>
  );
}

function summary(reviews: readonly Review[]): string {
  if (reviews.length === 0) return 'Không tìm thấy trích dẫn văn bản nào.';
  const count = (verdict: Review['verdict']) => reviews.filter((item) => item.verdict === verdict).length;
  return (
    `${reviews.length} trích dẫn: ${count('known')} đúng, ${count('slip')} nghi sai, ${count('changed')} đã thay đổi, ` +
    `${count('ambiguous')} nhiều khả năng, ${count('unknown')} chưa có trong dữ liệu.`
  );
}
