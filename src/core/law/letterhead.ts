import {foldInPlace} from '../text/fold.ts';
import {mapText} from '../text/offsets.ts';
import {formatNumber} from './number.ts';
import {scanNumber} from './scan-number.ts';

/** The number that a document gives itself at its head, "Số: 06/KH-KCNĐN", is no citation. */

const REST_OF_LETTERHEAD = /^[ \t*|]{0,20}(?:\r?\n|$)|^[ \t*|]{1,80}[a-z .-]{0,40},\s{0,6}ngay\s/;
const HEAD = /(?:^|\n)[ \t*|>#-]{0,40}so[ \t]{0,6}:[ \t*]{0,8}(?=\d)/g;
/** The head stands in the first lines. */
const HEAD_REACH = 2000;

/** Whether the number from `start` ("số") to `end` stands alone on its line as a document's own number. Reads folded text. */
export function letterheadAt(folded: string, start: number, end: number): boolean {
  if (!/^so\s{0,6}:/.test(folded.slice(start, start + 10))) return false;
  const line = folded.slice(Math.max(0, start - 41), start);
  return /(?:^|\n)[ \t*|>#-]{0,40}$/.test(line) && REST_OF_LETTERHEAD.test(folded.slice(end, end + 160));
}

/** The number at the head of a document, normalised; null if there is none. */
export function ownNumber(text: string): string | null {
  const head = mapText(text.slice(0, HEAD_REACH)).text;
  const folded = foldInPlace(head);
  HEAD.lastIndex = 0;
  for (let match = HEAD.exec(folded); match; match = HEAD.exec(folded)) {
    const at = match.index + match[0].length;
    const scanned = scanNumber(head, at);
    if (scanned && REST_OF_LETTERHEAD.test(folded.slice(scanned.end, scanned.end + 160)))
      return formatNumber(scanned.number);
  }
  return null;
}
