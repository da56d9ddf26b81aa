import type {ReactNode} from 'react';
import type {Range} from '../../../core/search/index.ts';

/** Text with the words of the query marked; text is only ever text here, never HTML. */
export function Marked({text, ranges}: {text: string; ranges: readonly Range[]}): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const {start, end} of ranges) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
