import {isSyllableShape} from '../text/spelling.ts';
import {type Syllable, syllables} from '../text/syllable.ts';

/** A span to highlight, UTF-16 code units in the text beside it. */
export type Range = {start: number; end: number};
export type Excerpt = {text: string; ranges: Range[]};

/** What to look for. */
export type Wanted = {
  /** Folded syllables with their worth. */
  worth: ReadonlyMap<string, number>;
  /** Folded neighbours of the query, `thu tuc`. */
  pairs: ReadonlySet<string>;
  fold: (syllable: string) => string;
};

const LENGTH = 34;
const LEAD = 4;
/** A syllable worth less than this part of the best one is not marked alone. */
const COMMON = 0.5;

/** The part of a text that says most of the query, whole syllables only, cut ends marked by `…`. */
export function excerpt(text: string, wanted: Wanted): Excerpt {
  const all = syllables(text);
  if (all.length === 0) return {text: text.trim(), ranges: []};
  const folded = all.map((syllable) => wanted.fold(syllable.text));
  const marks = findMarks(folded, wanted);
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
export function highlight(text: string, wanted: Wanted): Range[] {
  const all = syllables(text);
  const marks = findMarks(
    all.map((syllable) => wanted.fold(syllable.text)),
    wanted,
  );
  return joinRanges(
    text,
    all.filter((_, n) => marks[n]),
    0,
  );
}

/** Syllables beside a neighbour of the query; where there are none, those worth most. */
function findMarks(folded: readonly string[], {worth, pairs}: Wanted): boolean[] {
  const telling = folded.map(
    (own, n) =>
      worth.has(own) &&
      (!isSyllableShape(own) || pairs.has(`${folded[n - 1]} ${own}`) || pairs.has(`${own} ${folded[n + 1]}`)),
  );
  if (telling.includes(true)) return telling;
  const best = Math.max(0, ...worth.values());
  return folded.map((own) => (worth.get(own) ?? -1) >= best * COMMON);
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

/** Neighbours with nothing but a space between them are one range. */
function joinRanges(text: string, marked: readonly Syllable[], shift: number): Range[] {
  const ranges: Range[] = [];
  let lastEnd = -1;
  for (const {start, end} of marked) {
    const last = ranges.at(-1);
    if (last && /^\s?$/.test(text.slice(lastEnd, start))) last.end = end + shift;
    else ranges.push({start: start + shift, end: end + shift});
    lastEnd = end;
  }
  return ranges;
}
