import {fold} from '../text/fold.ts';
import {matchAt} from '../text/match-at.ts';
import {SUBJECT_WORDS} from './vocabulary/subject-words.ts';

/** What an instrument is about, as said after it: "về …", "quy định …". Reads folded text. */

const OPENING = spaced(`\\s{0,6},?\\s{0,6}(?=(?:${SUBJECT_WORDS.map(fold).join('|')})(?![a-z]))`, 'y');
/** A sign, an aside, or words that say what happened to the instrument since: the subject is over. */
const END = spaced(
  [
    '[;)]',
    '\\.(?=\\s|$|/)',
    '\\n\\s{0,40}\\n',
    '\\s\\(?(?:sau day|duoi day)',
    ',?\\s(?:da )?duoc (?:sua|bo sung|thay|dieu chinh)',
    '\\s?\\[\\d',
    ',? trong do ',
    ',? nhu sau',
    ',? co hieu luc',
    ',? (?:het|da het) hieu luc',
  ].join('|'),
  'g',
);
/** In UTF-16 code units. */
export const LONGEST_SUBJECT = 700;

/** The span of the subject after `at`, ending before `limit` (the next mention of the same rank). */
export function scanSubject(
  folded: string,
  at: number,
  limit: number,
): {readonly start: number; readonly end: number} | null {
  const opening = matchAt(OPENING, folded, at);
  if (!opening) return null;
  const start = at + opening[0].length;
  const stop = Math.min(limit, start + LONGEST_SUBJECT, folded.length);
  if (start >= stop) return null;
  const slice = folded.slice(start, stop);
  const end = endOf(slice);
  const body = slice.slice(0, end ?? slice.length).replace(/(?:[\s,]|\sva){1,12}$/, '');
  return body.length > 0 && (end !== null || stop < start + LONGEST_SUBJECT)
    ? {start, end: start + body.length}
    : null;
}

/** The first end outside brackets; a bracket opened in the subject belongs to it. */
function endOf(slice: string): number | null {
  let open = 0;
  let from = 0;
  END.lastIndex = 0;
  for (let match = END.exec(slice); match; match = END.exec(slice)) {
    for (let i = from; i < match.index; i++) if (slice[i] === '(') open++;
    from = match.index;
    if (match[0] === ')' && open > 0) {
      open--;
      from++;
    } else if (match[0] !== ';' || open === 0) return match.index;
  }
  return null;
}

/** A pattern in which each space stands for white space of any kind. */
function spaced(source: string, flags: string): RegExp {
  return new RegExp(source.replace(/ /g, '\\s{1,6}'), flags);
}
