import Link from '@docusaurus/Link';
import {PrintFoot, ToolHead} from '@site/src/components/PrintFrame';
import Layout from '@theme/Layout';
import {type ChangeEvent, type ClipboardEvent, type DragEvent, type ReactNode, useRef} from 'react';
import type {KnownInstrument} from '../../../core/review/review.ts';
import {Findings} from './Findings.tsx';
import {fitsField, useCheck} from './use-check.ts';
import './checker.css';

const PROBLEM = 'checker-problem';

/** `/kiem-tra`: a draft is pasted or dropped, and every citation in it is judged, on this machine. */
export default function CheckerPage({instruments}: {instruments: readonly KnownInstrument[]}): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const halt = useRef<HTMLButtonElement>(null);
  const {state, judge, stop} = useCheck(instruments, {
    onRead(text) {
      if (field.current) field.current.value = fitsField(text) ? text : '';
    },
    onProblem: () => field.current?.focus(),
    // The button that stops goes away; who stood on it is led to the one beside it.
    onEnd: () => document.activeElement === halt.current && begin.current?.focus(),
  });

  function take(file: File | undefined): void {
    if (file) judge(file);
  }

  function choose(event: ChangeEvent<HTMLInputElement>): void {
    take(event.target.files?.[0]);
    // The same file, mended, can be chosen again.
    event.target.value = '';
  }

  /** A whole dossier is judged as it comes: the field would hold the page up with it. */
  function paste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text/plain');
    if (fitsField(text)) return;
    event.preventDefault();
    judge(text);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
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
          đối chiếu với <Link to="/can-cu">các văn bản có trên trang này</Link>: số, ký hiệu, ngày, loại văn
          bản, và việc đã được sửa đổi hay thay thế. Mọi việc diễn ra trên máy của bạn; dự thảo không được gửi
          đi.
        </p>
        <noscript>
          <p className="notice">
            Công cụ này cần JavaScript. Không có JavaScript, hãy tra từng văn bản trong{' '}
            <a href="/can-cu">bảng tra căn cứ pháp lý</a>.
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
            onPaste={paste}
            {...(state.problem !== undefined && {'aria-invalid': true, 'aria-describedby': PROBLEM})}
          />
          <p id={PROBLEM} className="field-problem" role="alert">
            {state.problem}
          </p>
          <div className="checker__actions">
            <button
              ref={begin}
              type="button"
              className="button button--primary"
              onClick={() => judge(field.current?.value ?? '')}
            >
              Kiểm tra
            </button>
            <label className="checker__file button button--secondary">
              Chọn tệp .docx, .txt, .md, .pdf
              <input type="file" accept=".docx,.txt,.md,.pdf" onChange={choose} />
            </label>
            {state.running ? (
              <button ref={halt} type="button" className="button button--secondary" onClick={stop}>
                Dừng
              </button>
            ) : null}
          </div>
        </div>
        <p role="status" className="checker__status">
          {state.message}
        </p>
        {state.result && state.result.reviews.length > 0 ? (
          <Findings key={state.result.number} {...state.result} />
        ) : null}
        <PrintFoot tool />
      </main>
    </Layout>
  );
}
