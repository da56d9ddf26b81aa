import {isCapital} from '../text/capital.ts';
import {fold} from '../text/fold.ts';
import {lengthAt, matchAt} from '../text/match-at.ts';
import {isNoTitle, lawTitleEnd} from './law-title-end.ts';
import {createTitleMatcher, type TitleMatcher} from './title-matcher.ts';
import type {Span} from './types.ts';
import {CODE_SHORT_FORMS, LAW_TITLES} from './vocabulary/law-titles.ts';

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
/** "Luật sửa đổi, bổ sung một số điều của 11 luật có liên quan đến an ninh, trật tự" names none of them. */
const AMENDING_MANY =
  /(?:bo\s{1,6}luat|luat|phap\s{1,6}lenh)\s{1,6}sua\s{1,6}doi\s{0,6},?\s{1,6}bo\s{1,6}sung\s{1,6}(?:mot\s{1,6}so\s{1,6}|cac\s{1,6})?(?:dieu\s{1,6}(?:cua\s{1,6})?)?(?:\d{1,2}\s{1,6}|mot\s{1,6}so\s{1,6}|cac\s{1,6})?luat\s{1,6}(?:co\s{1,6}lien\s{1,6}quan|lien\s{1,6}quan|trong\s{1,6}linh\s{1,6}vuc|thuoc\s{1,6}linh\s{1,6}vuc|ve)(?:\s{1,6}[a-z]{1,7}){1,10}/y;
const ALSO = /(?:\s{0,6},\s{0,6}|\s{1,6}va\s{1,6})(?=luat\s|bo\s{1,6}luat\s|phap\s{1,6}lenh\s)/y;
const YEAR = /\s{0,6}[,(]?\s{0,6}(?:nam\s{1,6})?((?:19|20)\d{2})(?![\d/-])\)?/y;
const SPACES = /[ \t\r\n]{1,6}/y;
const CAPITALS = /[A-ZĐ]{4,7}(?![\p{L}\p{N}])/uy;
/** What stands before "Luật" when it names no law: a firm, a school, a profession. */
const NOT_A_LAW =
  /(?:phap|uoc|cong ty|van phong|dai hoc|khoa|truong|nganh|hang|tap chi|vien|doan|hoi|bo mon|ky|cu nhan|thac si|tien si|cau lac bo|chuyen nganh|hoc|dao)\s{1,6}$/;
const FULL_NAME =
  /^\s{1,6}nuoc\s{1,6}cong\s{1,6}hoa\s{1,6}xa\s{1,6}hoi\s{1,6}chu\s{1,6}nghia\s{1,6}viet\s{1,6}nam/;

type NamedFinder = (text: string, folded: string) => Generator<NamedSpan>;

/** A site asks for the same titles at every passage: the finder of a list is made once. */
const made = new WeakMap<readonly string[], NamedFinder>();

/** A finder over the laws and the caller's titles. */
export function namedFinder(titles: readonly string[]): NamedFinder {
  const finder = made.get(titles) ?? createNamedFinder(titles);
  made.set(titles, finder);
  return finder;
}

function createNamedFinder(titles: readonly string[]): NamedFinder {
  const extra = titles.length > 0 ? createTitleMatcher(titles) : null;
  const openings = [
    'bo luat',
    'luat',
    'phap lenh',
    'hien phap',
    ...Object.keys(CODE_SHORT_FORMS).map(fold),
    ...(extra?.openings ?? []),
  ];
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
    const span =
      matchTable(text, folded, at, extra) ?? shortFormAt(text, folded, at) ?? lawAt(text, folded, at);
    opening.lastIndex = span ? span.end : at + 1;
    if (span) yield span;
  }
}

function matchTable(text: string, folded: string, at: number, extra: TitleMatcher | null): NamedSpan | null {
  const found = extra?.matchAt(folded, at);
  if (!found || (isCapital(found.title, 0) && !isCapital(text, at))) return null;
  return withYear(folded, at, found.end, found.title);
}

/** "BLDS", "BLTTHS 2015": a code by its usual abbreviation. */
function shortFormAt(text: string, folded: string, at: number): NamedSpan | null {
  const written = matchAt(CAPITALS, text, at)?.[0] ?? '';
  const title = CODE_SHORT_FORMS[written];
  return title === undefined ? null : withYear(folded, at, at + written.length, title);
}

function lawAt(text: string, folded: string, at: number, nested = false): NamedSpan | null {
  const head = matchAt(HEAD, folded, at)?.[0];
  if (head === undefined || NOT_A_LAW.test(folded.slice(Math.max(0, at - 24), at).replace(/\s+/g, ' ')))
    return null;
  const first = at + head.length + lengthAt(SPACES, folded, at + head.length);
  // Without marks a capital alone tells "Luat Duoc" from "luat duoc".
  const plain =
    isCapital(text, first) && text.slice(first, first + 4).toLowerCase() === folded.slice(first, first + 4);
  if (isNoTitle(text, folded, first) && !plain) return null;
  if (!isCapital(text, at)) return smallHeaded(text, folded, at, at + head.length);
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
  const amending = matchAt(AMENDING, folded, at);
  const many = amending ? null : matchAt(AMENDING_MANY, folded, at);
  if (many) return withYear(folded, at, at + many[0].length, null);
  if (amending) return nested ? null : amendingLaw(text, folded, at, at + amending[0].length);
  const known = LAWS.matchAt(folded, at);
  if (known) return withYear(folded, at, known.end, known.title);
  const end = lawTitleEnd(text, folded, at + head.length);
  return end === null ? null : withYear(folded, at, end, null);
}

/** "luật Đất đai", "bộ luật Hình sự": only a title that the table knows, with its own first word in a capital. */
function smallHeaded(text: string, folded: string, at: number, after: number): NamedSpan | null {
  const gap = lengthAt(SPACES, folded, after);
  const known = gap > 0 && isCapital(text, after + gap) ? LAWS.matchAt(folded, at) : null;
  return known && withYear(folded, at, known.end, known.title);
}

/** "Luật sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C" is one title. */
function amendingLaw(text: string, folded: string, at: number, first: number): NamedSpan | null {
  let end = first;
  for (let position = first; ; ) {
    const law = lawAt(text, folded, position, true);
    if (!law) break;
    end = law.titleEnd;
    const also = lengthAt(ALSO, folded, end);
    if (also === 0) break;
    position = end + also;
  }
  return end > first ? withYear(folded, at, end, null) : null;
}

function withYear(folded: string, start: number, titleEnd: number, title: string | null): NamedSpan {
  const year = matchAt(YEAR, folded, titleEnd);
  return {
    start,
    titleEnd,
    title,
    end: year ? titleEnd + year[0].length : titleEnd,
    year: year ? Number(year[1]) : null,
  };
}
