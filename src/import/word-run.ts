import {fromLegacyFont} from './decode-text.ts';
import {cleanLine} from './plan/source.ts';

/** A run of text with what matters of its looks. */
export interface Run {
  text: string;
  bold: boolean | null;
  hidden: boolean;
  font: string;
}

/** Length of the bold run at the start of the cleaned text; Word's own label counts as bold with what follows. */
export function boldLead(runs: readonly Run[], styleBold: boolean, label: string): number {
  let lead = '';
  for (const run of runs) {
    const bold = run.bold ?? styleBold;
    if (!bold && run.text.trim() !== '') break;
    lead += fromLegacyFont(run.text, run.font);
  }
  const length = cleanLine(lead).length;
  return length === 0 ? 0 : length + (label === '' ? 0 : label.length + 1);
}
