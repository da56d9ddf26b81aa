import type {WordChange} from './word-changes.ts';

/**
 * The same change in fewer runs, for reading and hearing: what only white space keeps apart is one change, first all
 * that is gone, then all that is new. What is kept and gone is still the earlier text, what is kept and new the later.
 */
export function readableRuns(words: readonly WordChange[]): WordChange[] {
  const runs: WordChange[] = [];
  let gone = '';
  let come = '';
  const close = () => {
    if (gone !== '') runs.push({op: 'delete', text: gone});
    if (come !== '') runs.push({op: 'insert', text: come});
    [gone, come] = ['', ''];
  };
  words.forEach(({op, text}, index) => {
    if (op === 'delete') gone += text;
    else if (op === 'insert') come += text;
    else if (/^[ ]+$/.test(text) && gone + come !== '' && isChange(words[index + 1])) {
      gone += text;
      come += text;
    } else {
      close();
      runs.push({op, text});
    }
  });
  close();
  return runs;
}

function isChange(run: WordChange | undefined): boolean {
  return run !== undefined && run.op !== 'equal';
}
