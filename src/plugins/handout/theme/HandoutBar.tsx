import {type ReactNode, useState} from 'react';
import {loadPrintFace} from '../../../client/print-face.ts';
import {saveWord} from '../../../client/save-word.ts';
import type {HandoutState} from './useHandout.ts';

interface Props {
  readonly state: HandoutState;
  readonly parts: number;
}

/** How large the document is, and what can be done with it: in sight wherever one reads. */
export function HandoutBar({state: {busy, sheets}, parts}: Props): ReactNode {
  const [message, setMessage] = useState('');
  const disabled = busy || sheets === 0;
  return (
    <div className="handout-bar scripted">
      <strong role="status">
        {parts === 0 ? 'Chưa chọn phần nào' : busy ? 'Đang ghép…' : `${parts} phần · ${sheets} tờ A4`}
      </strong>
      <button
        type="button"
        className="button button--primary"
        disabled={disabled}
        onClick={() => void loadPrintFace().then(() => window.print())}
      >
        In bộ tài liệu
      </button>
      <button
        type="button"
        className="button button--secondary"
        disabled={disabled}
        onClick={async () => setMessage(await saveWord())}
      >
        Tải Word
      </button>
      <span role="status">{message}</span>
    </div>
  );
}
