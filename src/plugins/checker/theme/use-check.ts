import {useEffect, useRef, useState} from 'react';
import {faultWords, type PdfFault} from '../../../core/pdf/fault-words.ts';
import type {Finding} from '../../../core/review/finding.ts';
import type {Recitals} from '../../../core/review/recitals.ts';
import type {CheckReply, CheckRequest} from '../protocol.ts';
import {startCheck} from '../start-check.ts';
import {summary} from './summary.ts';

/** A draft judged, as of its day. */
export interface Judged {
  /** Counts the checks of this page. */
  readonly number: number;
  readonly text: string;
  /** ISO. */
  readonly date: string;
  readonly fault: PdfFault | null;
  readonly findings: readonly Finding[];
  readonly recitals: Recitals | null;
}

interface CheckState {
  readonly running: boolean;
  readonly message: string;
  /** What is wrong with what the field was given. */
  readonly problem?: string;
  readonly result?: Judged;
}

/** What the page does when something comes of a check. */
interface CheckEvents {
  /** The words of a file are known, and what is wrong with them. */
  onRead(text: string, fault: PdfFault | null): void;
  onProblem(): void;
  /** A check is over, however. */
  onEnd(): void;
}

/** What the worker needs beside the draft. */
export type Knowledge = Pick<CheckRequest, 'instruments' | 'seenAt'>;

const NOTHING_TO_JUDGE = 'Ô này đang trống: dán dự thảo vào đây, hoặc chọn tệp ở dưới.';
const NO_WORDS = 'Tệp không có chữ nào. Hãy chọn tệp khác, hoặc dán chữ vào ô dự thảo.';
const NO_DAY = 'Ngày của dự thảo chưa đủ hoặc không có trong lịch. Hãy ghi ngày/tháng/năm, ví dụ 01/07/2026.';
const JUDGING = 'Đang kiểm tra…';
const NOT_IN_FIELD = ' Dự thảo dài nên không hiện trong ô; chữ của nó ở cuối trang.';
const UNSEEN =
  ' Không tải được bảng số liệu về cách các trang công khai dẫn văn bản, nên chưa đối chiếu với bảng ấy.';

/** Letters that a field shows without holding the page up. */
const LONGEST_IN_FIELD = 100_000;

/** Whether the words of a draft go into the field too. */
export function fitsField(text: string): boolean {
  return text.length <= LONGEST_IN_FIELD;
}

/** What goes with a draft: what is known to be wrong with its words, and what is said before what was found. */
interface Beside {
  readonly fault?: PdfFault | null;
  readonly note?: string;
}

/** One check at a time: a new draft ends the one before it. */
export function useCheck(
  knowledge: Knowledge,
  {onRead, onProblem, onEnd}: CheckEvents,
): {
  state: CheckState;
  judge: (draft: string | File, date: string, beside?: Beside) => void;
  stop: (message?: string) => void;
} {
  const [state, setState] = useState<CheckState>({running: false, message: ''});
  const end = useRef<() => void>(() => {});
  const checks = useRef(0);
  useEffect(() => () => end.current(), []);

  function refuse(problem: string): void {
    onEnd();
    setState({running: false, message: '', problem});
    onProblem();
  }

  function judge(draft: string | File, date: string, beside: Beside = {}): void {
    end.current();
    if (date === '') refuse(NO_DAY);
    else if (typeof draft === 'string' && draft.trim() === '') refuse(NOTHING_TO_JUDGE);
    else begin(draft, date, beside);
  }

  function begin(draft: string | File, date: string, {fault: known = null, note = ''}: Beside): void {
    checks.current += 1;
    const number = checks.current;
    let text = typeof draft === 'string' ? draft : '';
    setState({running: true, message: typeof draft === 'string' ? JUDGING : `Đang đọc ${draft.name}…`});
    end.current = startCheck({draft, date, fault: known, ...knowledge}, (reply: CheckReply) => {
      if (reply.step === 'refused') refuse(reply.problem);
      else if (reply.step === 'read') {
        text = reply.text;
        onRead(text, reply.fault);
        setState({running: true, message: JUDGING});
      } else if (text.trim() === '') refuse(NO_WORDS);
      else {
        onEnd();
        const {fault, findings, recitals, unseen} = reply;
        const doubt = fault === null ? '' : ` ${faultWords(fault)}`;
        const rest = (fitsField(text) ? '' : NOT_IN_FIELD) + doubt + (unseen ? UNSEEN : '');
        setState({
          running: false,
          message: note + summary(findings) + rest,
          result: {number, text, date, fault, findings, recitals},
        });
      }
    });
  }

  function stop(message = 'Đã dừng. Chưa có kết quả kiểm tra.'): void {
    end.current();
    onEnd();
    setState({running: false, message});
  }

  return {state, judge, stop};
}
