import {extract} from '../law/index.ts';
import {findBodies} from './find-bodies.ts';

/** What a plan fixes: how many, by when, by whom. Citations are apart: the figures in them are names. */
export type FactKind = 'number' | 'date' | 'body';

/** A fact as a text writes it. */
export interface Fact {
  readonly kind: FactKind;
  /** With the word that says of what: `10 ngày`, `quý III năm 2022`. */
  readonly written: string;
  /** Equal for two ways to write one fact: `02 tin` and `2 tin`. */
  readonly same: string;
}

/** The facts of a text, in order of their kinds. Never throws. */
export function factsOf(text: string): Fact[] {
  const own = withoutCitations(text);
  const dates = matchesOf(DATE, own);
  const rest = blankOut(own, dates);
  return [
    ...matchesOf(NUMBER, rest)
      .filter(({start}) => !COUNTS_CLAUSES.test(rest.slice(Math.max(0, start - 12), start)))
      .map(({written}) => numberFact(written)),
    ...dates.map(({written}): Fact => ({kind: 'date', written, same: sameDate(written)})),
    ...findBodies(own).map(
      (written): Fact => ({kind: 'body', written, same: written.toLocaleLowerCase('vi')}),
    ),
  ];
}

interface Match {
  readonly start: number;
  readonly written: string;
}

const DAY = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}`;
const QUARTER = String.raw`quý (?:IV|I{1,3}|[1-4])(?:(?:\/| năm )\d{4})?`;
const MONTH = String.raw`tháng \d{1,2}(?:(?: ?\/ ?| năm )\d{4})?`;
const YEAR = String.raw`năm \d{4}|\d{4} ?[-–] ?\d{4}`;
/** The most exact form first; nothing of a longer number. The first group is what stands before. */
const DATE = new RegExp(String.raw`(^|[^\d/.,\p{L}-])(${DAY}|${QUARTER}|${MONTH}|${YEAR})(?![\d/])`, 'giu');

/** A telephone number in groups, or a figure with its share; then the word that says of what. */
const PHONE = String.raw`\(?0\d{2,4}\)?[ .]\d{3,4}(?:[ .]\d{3,4}){0,2}`;
const FIGURE = String.raw`\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?`;
const UNIT = String.raw` ?%| (?:ngày|tuần|tháng|giờ|lần|kỳ)(?!\p{L})| \p{Ll}+(?: \p{Ll}+)?`;
const NUMBER = new RegExp(
  String.raw`(^|[^\d/.,\p{L}\p{M}-])(${PHONE}|(?:${FIGURE})(?![\d/-])(?:${UNIT})?)`,
  'gu',
);

/** `khoản 2`: a place, no amount. */
const COUNTS_CLAUSES = /(?:điều|khoản|điểm|mục|phần|chương|phụ lục|mẫu số|cấp độ|mức độ|số)\s$/iu;

function matchesOf(pattern: RegExp, text: string): Match[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index + match[1]!.length,
    written: match[2]!,
  }));
}

function numberFact(written: string): Fact {
  const isPhone = /^\(?0\d{2}/.test(written);
  if (isPhone) return {kind: 'number', written, same: written.replace(/\D/g, '')};
  const [figure = '', ...unit] = written.split(/(?=[ %])/);
  return {kind: 'number', written, same: `${amountOf(figure)}${(unit[0] ?? '').trim()}`};
}

/** `2.000` → 2000, `02` → 2, `0,5` → 0.5. */
function amountOf(figure: string): number {
  return Number(figure.replace(/\.(?=\d{3})/g, '').replace(',', '.'));
}

/** `05/12/2024` and `5-12-2024` are one day. */
function sameDate(written: string): string {
  return written
    .toLocaleLowerCase('vi')
    .replace(/\b0+(?=\d)/g, '')
    .replace(/[.–-]/g, '/')
    .replace(/\s/g, '');
}

function withoutCitations(text: string): string {
  return blankOut(
    text,
    extract(text)
      .filter(({kind}) => kind === 'numbered')
      .map(({start, end}) => ({start, written: text.slice(start, end)})),
  );
}

/** The text with signs in the place of some of it, so that nothing is read across. */
function blankOut(text: string, spans: readonly Match[]): string {
  return spans.reduce(
    (left, {start, written}) =>
      left.slice(0, start) + '#'.repeat(written.length) + left.slice(start + written.length),
    text,
  );
}
