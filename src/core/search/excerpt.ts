import {syllables} from '../text/syllable.ts';
import {findMarks, joinRanges, type Range, type Wanted} from './marks.ts';

export type Excerpt = {text: string; ranges: Range[]};

/** What to look for, and how a syllable of the text is folded to be held against it. */
export type Folding = Wanted & {fold: (syllable: string) => string};

const LENGTH = 34;
const LEAD = 4;

/** The part of a text that says most of the query, whole syllables only, cut ends marked by `…`. */
export function excerpt(text: string, wanted: Folding): Excerpt {
  const all = syllables(text);
  if (all.length === 0) return {text: text.trim(), ranges: []};
  const folded = all.map((syllable) => wanted.fold(syllable.text));
  const marks = findMarks([folded], wanted)[0]!;
  const first = bestWindow(folded, marks, wanted);
  const last = Math.min(all.length, first + LENGTH) - 1;
  const start = first === 0 ? 0 : all[first]!.start;
  const end = last === all.length - 1 ? text.length : all[last]!.end;
  const head = first === 0 ? '' : '… ';
  const inside = text.slice(start, end).replace(/\s/g, ' ');
  const shift = head.length - start;
  return {
    text: `${head}${inside}${last === all.length - 1 ? '' : ' …'}`,
    ranges: joinRanges(
      text,
      all.slice(first, last + 1).filter((_, n) => marks[first + n]),
      shift,
    ),
  };
}

/** Every place to highlight in a short text such as a title. */
export function highlight(text: string, wanted: Folding): Range[] {
  const all = syllables(text);
  const [marks] = findMarks([all.map((syllable) => wanted.fold(syllable.text))], wanted);
  return joinRanges(
    text,
    all.filter((_, n) => marks![n]),
  );
}

/** The first syllable of the window whose distinct marked syllables are worth most; a little lead before them. */
function bestWindow(folded: readonly string[], marks: readonly boolean[], {worth}: Wanted): number {
  const counts = new Map<string, number>();
  let value = 0;
  let best = -1;
  let bestStart = 0;
  for (let last = 0; last < folded.length; last++) {
    value += shift(folded, marks, worth, counts, last, 1);
    if (last >= LENGTH) value += shift(folded, marks, worth, counts, last - LENGTH, -1);
    if (value > best + 1e-9) {
      best = value;
      bestStart = Math.max(0, last - LENGTH + 1);
    }
  }
  const firstMark = marks.indexOf(true, bestStart);
  const wish = firstMark < 0 ? 0 : Math.max(0, firstMark - LEAD);
  return wish <= LEAD ? 0 : Math.min(wish, Math.max(0, folded.length - LENGTH));
}

function shift(
  folded: readonly string[],
  marks: readonly boolean[],
  worth: Wanted['worth'],
  counts: Map<string, number>,
  at: number,
  by: 1 | -1,
): number {
  if (!marks[at]) return 0;
  const own = folded[at]!;
  const before = counts.get(own) ?? 0;
  counts.set(own, before + by);
  if (by === 1 && before === 0) return worth.get(own)!;
  return by === -1 && before === 1 ? -worth.get(own)! : 0;
}
