import {cleanLine} from '../core/text/clean-line.ts';
import type {WordParagraph} from '../core/word/word-document.ts';
import {type MarkOf, runText} from './run-text.ts';

/** Length of the bold run at the start of the cleaned text; Word's own label counts as bold with what follows. */
export function boldLead({runs, style, label}: WordParagraph, markOf: MarkOf): number {
  let lead = '';
  for (const run of runs) {
    const bold = run.bold ?? style.bold;
    if (!bold && run.text.trim() !== '') break;
    lead += runText(run, markOf);
  }
  const length = cleanLine(lead).length;
  return length === 0 ? 0 : length + (label === '' ? 0 : label.length + 1);
}
