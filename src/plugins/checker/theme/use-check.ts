import {useEffect, useRef, useState} from 'react';
import type {KnownInstrument, Review} from '../../../core/review/review.ts';
import type {CheckReply} from '../protocol.ts';
import {startCheck} from '../start-check.ts';
import {summary} from './summary.ts';

interface CheckState {
  readonly running: boolean;
  readonly message: string;
  /** What is wrong with what the field was given. */
  readonly problem?: string;
  readonly result?: {readonly number: number; readonly text: string; readonly reviews: readonly Review[]};
}

/** What the page does when something comes of a check. */
interface CheckEvents {
  /** The words of a file are known. */
  onRead(text: string): void;
  onProblem(): void;
  /** A check is over, however. */
  onEnd(): void;
}

const NOTHING_TO_JUDGE = 'Ô này đang trống: dán dự thảo vào đây, hoặc chọn tệp ở dưới.';
const NO_WORDS = 'Tệp không có chữ nào. Hãy chọn tệp khác, hoặc dán chữ vào ô dự thảo.';
const JUDGING = 'Đang kiểm tra…';
const NOT_IN_FIELD = ' Dự thảo dài nên không hiện trong ô; chữ của nó ở cuối trang.';

/** Letters that a field shows without holding the page up. */
const LONGEST_IN_FIELD = 100_000;

/** Whether the words of a draft go into the field too. */
export function fitsField(text: string): boolean {
  return text.length <= LONGEST_IN_FIELD;
}

/** One check at a time: a new draft ends the one before it. */
export function useCheck(
  instruments: readonly KnownInstrument[],
  {onRead, onProblem, onEnd}: CheckEvents,
): {state: CheckState; judge: (draft: string | File) => void; stop: () => void} {
  const [state, setState] = useState<CheckState>({running: false, message: ''});
  const end = useRef<() => void>(() => {});
  const checks = useRef(0);
  useEffect(() => () => end.current(), []);

  function refuse(problem: string): void {
    onEnd();
    setState({running: false, message: '', problem});
    onProblem();
  }

  function judge(draft: string | File): void {
    end.current();
    if (typeof draft === 'string' && draft.trim() === '') refuse(NOTHING_TO_JUDGE);
    else begin(draft);
  }

  function begin(draft: string | File): void {
    checks.current += 1;
    const number = checks.current;
    let text = typeof draft === 'string' ? draft : '';
    setState({running: true, message: typeof draft === 'string' ? JUDGING : `Đang đọc ${draft.name}…`});
    end.current = startCheck({draft, instruments}, (reply: CheckReply) => {
      if (reply.step === 'refused') refuse(reply.problem);
      else if (reply.step === 'read') {
        text = reply.text;
        onRead(text);
        setState({running: true, message: JUDGING});
      } else if (text.trim() === '') refuse(NO_WORDS);
      else {
        onEnd();
        const {reviews} = reply;
        setState({
          running: false,
          message: summary(reviews) + (fitsField(text) ? '' : NOT_IN_FIELD),
          result: {number, text, reviews},
        });
      }
    });
  }

  function stop(): void {
    end.current();
    onEnd();
    setState({running: false, message: 'Đã dừng. Chưa có kết quả kiểm tra.'});
  }

  return {state, judge, stop};
}
