import {type ReactNode, useState} from 'react';
import {saveWord} from '../client/save-word.ts';

/** Beside the whole text of a plan: its words alone as a Word file, without a mark or a note of the site. */
export function CleanCopy(): ReactNode {
  const [said, setSaid] = useState('');
  return (
    <div className="page-tools scripted">
      <button
        type="button"
        className="button button--secondary"
        onClick={async () => setSaid(await saveWord(true))}
      >
        Tải bản sạch (Word)
      </button>{' '}
      <span role="status">{said}</span>
    </div>
  );
}
