import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {DayField} from '@site/src/components/DayField';
import {PageFeedback} from '@site/src/components/PageFeedback';
import {PrintFoot, ToolHead} from '@site/src/components/PrintFrame';
import Layout from '@theme/Layout';
import {
  type ChangeEvent,
  type ClipboardEvent,
  type DragEvent,
  type ReactNode,
  useEffect,
  useRef,
} from 'react';
import {keepDraft, keptDraft} from '../../../client/kept-draft.ts';
import {today} from '../../../client/reader-day.ts';
import type {Finding} from '../../../core/review/finding.ts';
import type {KnownInstrument} from '../../../core/review/known-instrument.ts';
import {formatVietnameseDate, parseVietnameseDate} from '../../../core/text/date.ts';
import {Findings} from './Findings.tsx';
import {fitsField, useCheck} from './use-check.ts';
import './checker.css';

const PROBLEM = 'checker-problem';

/** `/kiem-tra`: a draft is pasted or dropped, and every citation in it is judged, on this machine. */
export default function CheckerPage({instruments}: {instruments: readonly KnownInstrument[]}): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const halt = useRef<HTMLButtonElement>(null);
  const seenAt = useBaseUrl('/so-lieu/acts-seen/');
  const {state, judge, stop} = useCheck(
    {instruments, seenAt},
    {
      onRead(text, fault) {
        if (field.current) field.current.value = fitsField(text) ? text : '';
        keep(text, fault);
      },
      onProblem: () => (date() === '' ? day : field).current?.focus(),
      // The button that stops goes away; who stood on it is led to the one beside it.
      onEnd: () => document.activeElement === halt.current && begin.current?.focus(),
    },
  );

  /** The day of the draft, ISO; empty where none can be read. */
  const date = () => parseVietnameseDate(day.current?.value ?? '') ?? '';
  /** What is wrong with the words of a file stays with them, whatever asks for them again. */
  const faultOf = (text: string) => (state.result?.text === text ? state.result.fault : null);
  const keep = (text: string, fault = faultOf(text)) =>
    keepDraft(text === '' ? null : {text, date: date(), fault});

  useEffect(() => {
    const kept = keptDraft();
    if (day.current) day.current.value = formatVietnameseDate(kept?.date || today());
    if (!kept || !field.current || field.current.value !== '') return;
    if (fitsField(kept.text)) field.current.value = kept.text;
    judge(kept.text, date(), {fault: kept.fault});
  }, []);

  function take(draft: string | File, note = '', words = draft): void {
    const fault = typeof words === 'string' ? faultOf(words) : null;
    if (typeof draft === 'string') keep(draft, fault);
    judge(draft, date(), {fault, note});
  }

  function choose(event: ChangeEvent<HTMLInputElement>): void {
    const file = event.target.files?.[0];
    if (file) take(file);
    // The same file, mended, can be chosen again.
    event.target.value = '';
  }

  /** A whole dossier is judged as it comes: the field would hold the page up with it. */
  function paste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text/plain');
    if (fitsField(text)) return;
    event.preventDefault();
    take(text);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) take(file);
  }

  /** A new day changes what was found, not what is still to be checked. */
  function redate(): void {
    if (state.result && date() !== '') take(state.result.text);
  }

  function clear(): void {
    if (field.current) field.current.value = '';
    keepDraft(null);
    stop('Đã xóa dự thảo khỏi trang này.');
    field.current?.focus();
  }

  function replace(text: string, {start, end}: Finding, words: string): void {
    const mended = text.slice(0, start) + words + text.slice(end);
    if (field.current && fitsField(mended)) field.current.value = mended;
    take(mended, `Đã thay “${text.slice(start, end)}” bằng “${words}”. `, text);
    field.current?.focus();
  }

  return (
    <Layout
      title="Kiểm tra trích dẫn"
      description="Kiểm tra các trích dẫn văn bản trong một dự thảo, ngay trên máy, không gửi đi đâu."
    >
      <main className="container checker" data-tool="">
        <ToolHead place="Kết quả kiểm tra trích dẫn" />
        <h1>Kiểm tra trích dẫn</h1>
        <p className="lead">
          Dán dự thảo, hoặc chọn tệp Word, văn bản thuần hay PDF có chữ. Trang tìm mọi trích dẫn văn bản, đối
          chiếu với <Link to="/can-cu">các văn bản có trên trang này</Link> và cho biết hiệu lực vào ngày của
          dự thảo, theo nguồn nào, tính đến ngày nào. Trang không thay được việc tra văn bản gốc. Mọi việc
          diễn ra trên máy của bạn; dự thảo không được gửi đi.
        </p>
        <noscript>
          <p className="notice">
            Công cụ này cần JavaScript. Không có JavaScript, hãy tra từng văn bản trong{' '}
            <Link to="/can-cu">bảng tra căn cứ pháp lý</Link>.
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
            onBlur={(event) =>
              fitsField(event.target.value) && event.target.value !== '' && keep(event.target.value)
            }
            {...(state.problem !== undefined && {'aria-invalid': true, 'aria-describedby': PROBLEM})}
          />
          <p id={PROBLEM} className="field-problem" role="alert">
            {state.problem}
          </p>
          <p className="checker__actions">
            <DayField
              label="Ngày của dự thảo (ngày/tháng/năm)"
              id="checker-day"
              field={day}
              onChange={redate}
              {...(state.problem !== undefined && {'aria-describedby': PROBLEM})}
            />
          </p>
          <div className="checker__actions">
            <button
              ref={begin}
              type="button"
              className="button button--primary"
              onClick={() => take(field.current?.value ?? '')}
            >
              Kiểm tra
            </button>
            <label className="checker__file button button--secondary">
              Chọn tệp .docx, .txt, .md, .pdf
              <input type="file" accept=".docx,.txt,.md,.pdf" onChange={choose} />
            </label>
            {state.running ? (
              <button ref={halt} type="button" className="button button--secondary" onClick={() => stop()}>
                Dừng
              </button>
            ) : null}
            <button type="button" className="button button--secondary" onClick={clear}>
              Xóa
            </button>
          </div>
        </div>
        <p role="status" className="checker__status">
          {state.message}
        </p>
        {state.result && state.result.findings.length > 0 ? (
          <Findings
            key={state.result.number}
            {...state.result}
            instruments={instruments}
            onReplace={replace}
          />
        ) : null}
        <PageFeedback title="Kiểm tra trích dẫn" />
        <PrintFoot tool />
      </main>
    </Layout>
  );
}
