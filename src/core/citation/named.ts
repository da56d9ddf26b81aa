import {createStopTest} from './stop-words.ts';
import {createTitleMatcher, type TitleMatcher} from './title-matcher.ts';
import type {Span} from './types.ts';
import {LAW_TITLES} from './vocabulary/law-titles.ts';

/** Instruments cited by title: laws by the grammar of their titles, others by a table that the caller gives. */

export interface NamedSpan extends Span {
  /** As the table spells it, or null when the grammar found it. */
  readonly title: string | null;
  /** End of the title itself; `end` may include the year. */
  readonly titleEnd: number;
  readonly year: number | null;
}

const LAWS = createTitleMatcher(LAW_TITLES.map(({title}) => title));
const HEAD = /(?:bo\s{1,6}luat|luat|phap\s{1,6}lenh|hien\s{1,6}phap)(?![a-z0-9])/y;
const AMENDING =
  /(?:bo\s{1,6}luat|luat|phap\s{1,6}lenh)\s{1,6}sua\s{1,6}doi\s{0,6},?\s{1,6}bo\s{1,6}sung\s{1,6}(?:mot\s{1,6}so\s{1,6}|cac\s{1,6})?dieu\s{1,6}(?:cua\s{1,6})?(?:cac\s{1,6})?(?=luat|bo\s{1,6}luat|phap\s{1,6}lenh)/y;
const ALSO = /(?:\s{0,6},\s{0,6}|\s{1,6}va\s{1,6})(?=luat\s|bo\s{1,6}luat\s|phap\s{1,6}lenh\s)/y;
const YEAR = /\s{0,6}[,(]?\s{0,6}(?:nam\s{1,6})?((?:19|20)\d{2})(?![\d/-])\)?/y;
const WORD = /[^\s,;:.()"“”]{1,40}/y;
const SPACES = /[ \t\r\n]{1,6}/y;
/** What stands before "Luật" when it names no law: a firm, a school, a profession. */
const NOT_A_LAW =
  /(?:phap|uoc|cong ty|van phong|dai hoc|khoa|truong|nganh|hang|tap chi|vien|doan|hoi|bo mon|cu nhan|thac si|tien si|cau lac bo|chuyen nganh|hoc|dao)\s{1,6}$/;
/** After "Luật": not a title. "Luật Dược" is one, "Luật được" is not. */
const isNoTitle = createStopTest(
  'sư gia học tnhh này do trên số khác và hoặc của được có nào việt mới đó kinh hình định hóa quốc-tế hà-nội',
);
/** Words that end a title. */
const isEnd = createStopTest(
  'được đã có năm số ngày và hoặc thì do của theo tại trong để khi này các như là còn sẽ phải đến từ cho với những bằng bởi nên mà về sau mới trên đang cùng vào nếu trừ thay nhằm đối quy-định quy-chế hiện-hành hiện-nay',
);
const FULL_NAME =
  /^\s{1,6}nuoc\s{1,6}cong\s{1,6}hoa\s{1,6}xa\s{1,6}hoi\s{1,6}chu\s{1,6}nghia\s{1,6}viet\s{1,6}nam/;
const MOST_WORDS = 14;

/** A finder over the laws and the caller's titles. */
export function createNamedFinder(
  titles: readonly string[],
): (text: string, folded: string) => Generator<NamedSpan> {
  const extra = titles.length > 0 ? createTitleMatcher(titles) : null;
  const openings = ['bo luat', 'luat', 'phap lenh', 'hien phap', ...(extra?.openings ?? [])];
  const alternatives = [...new Set(openings)]
    .sort((a, b) => b.length - a.length)
    .map((words) => words.replace(' ', '[\\s,-]{1,6}'));
  const source = `(?:^|[^a-z0-9])(${alternatives.join('|')})(?![a-z0-9])`;
  return (text, folded) => find(text, folded, extra, new RegExp(source, 'g'));
}

function* find(
  text: string,
  folded: string,
  extra: TitleMatcher | null,
  opening: RegExp,
): Generator<NamedSpan> {
  for (let match = opening.exec(folded); match; match = opening.exec(folded)) {
    const at = match.index + match[0].length - (match[1]?.length ?? 0);
    const span = matchTable(text, folded, at, extra) ?? lawAt(text, folded, at);
    opening.lastIndex = span ? span.end : at + 1;
    if (span) yield span;
  }
}

function matchTable(text: string, folded: string, at: number, extra: TitleMatcher | null): NamedSpan | null {
  const found = extra?.matchAt(folded, at);
  if (!found || (isCapital(found.title, 0) && !isCapital(text, at))) return null;
  return withYear(folded, at, found.end, found.title);
}

function lawAt(text: string, folded: string, at: number, nested = false): NamedSpan | null {
  if (!isCapital(text, at)) return null;
  HEAD.lastIndex = at;
  const head = HEAD.exec(folded)?.[0];
  if (head === undefined || NOT_A_LAW.test(folded.slice(Math.max(0, at - 24), at).replace(/\s+/g, ' ')))
    return null;
  if (head.startsWith('hien')) {
    const end = at + head.length;
    return /^\s{1,6}nay(?![a-z])/.test(folded.slice(end, end + 10))
      ? null
      : withYear(
          folded,
          at,
          end + (FULL_NAME.exec(folded.slice(end, end + 70))?.[0].length ?? 0),
          'Hiến pháp',
        );
  }
  AMENDING.lastIndex = at;
  const amending = AMENDING.exec(folded);
  if (amending) return nested ? null : amendingLaw(text, folded, at, at + amending[0].length);
  const known = LAWS.matchAt(folded, at);
  if (known) return withYear(folded, at, known.end, known.title);
  const end = titleEnd(text, folded, at + head.length);
  return end === null ? null : withYear(folded, at, end, null);
}

/** "Luật sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C" is one title. */
function amendingLaw(text: string, folded: string, at: number, first: number): NamedSpan | null {
  let end = first;
  for (let position = first; ; ) {
    const law = lawAt(text, folded, position, true);
    if (!law) break;
    end = law.titleEnd;
    ALSO.lastIndex = end;
    const also = ALSO.exec(folded);
    if (!also) break;
    position = end + also[0].length;
  }
  return end > first ? withYear(folded, at, end, null) : null;
}

/** End of a title by its words: a capital first, then words until a sign or a word that begins something else. */
function titleEnd(text: string, folded: string, after: number): number | null {
  let position = after;
  let end: number | null = null;
  for (let count = 0; count < MOST_WORDS; count++) {
    SPACES.lastIndex = position;
    const gap = SPACES.exec(folded)?.[0].length;
    if (gap === undefined) break;
    WORD.lastIndex = position + gap;
    const word = WORD.exec(folded)?.[0];
    if (word === undefined || !/^[a-z]+$/.test(word)) break;
    const capital = isCapital(text, position + gap);
    if (count === 0 && (!capital || isNoTitle(text, folded, position + gap))) return null;
    if (count > 0 && !capital && isEnd(text, folded, position + gap)) break;
    position += gap + word.length;
    end = position;
    // "Phòng, chống …" opens many titles.
    if (word === 'phong' && /^,\s{1,6}chong\s/.test(folded.slice(position, position + 16))) position++;
  }
  return end;
}

function withYear(folded: string, start: number, titleEnd: number, title: string | null): NamedSpan {
  YEAR.lastIndex = titleEnd;
  const year = YEAR.exec(folded);
  return {
    start,
    titleEnd,
    title,
    end: year ? titleEnd + year[0].length : titleEnd,
    year: year ? Number(year[1]) : null,
  };
}

function isCapital(text: string, at: number): boolean {
  const unit = text[at];
  return unit !== undefined && unit !== unit.toLowerCase();
}
