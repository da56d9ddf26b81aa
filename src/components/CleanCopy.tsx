import {type ReactNode, useState} from 'react';
import {loadPrintFace} from '../client/print-face.ts';
import {saveWord} from '../client/save-word.ts';

/** Prints the words of the plan without marks, notes and where they come from (`css/print/document.css`). */
async function printClean(): Promise<void> {
  const {dataset} = document.documentElement;
  await loadPrintFace();
  dataset.clean = '';
  window.addEventListener('afterprint', () => delete dataset.clean, {once: true});
  window.print();
}

/** Beside the whole text of a plan: its words alone, printed or as a Word file, without a mark or a note of the site. */
export function CleanCopy(): ReactNode {
  const [said, setSaid] = useState('');
  return (
    <div className="page-tools scripted">
      <button type="button" className="button button--secondary" onClick={printClean}>
        In bản sạch
      </button>
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
