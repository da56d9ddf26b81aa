import {lengthAt} from '../text/match-at.ts';
import {isOtherBody} from './agreement.ts';
import {scanForm} from './attached-form.ts';
import {scanDate, scanDateBefore, scanDateOfIssue, scanDateWithin, scanYear} from './date.ts';
import type {Found} from './find-numbers.ts';
import {type ScannedIssuer, scanIssuer} from './issuer.ts';
import {ANY_TYPE} from './left-context.ts';
import {bodiesOfNumber, formatNumber, typesOfNumber} from './number.ts';
import {provisionBefore} from './provision-before.ts';
import {type Source, written} from './source.ts';
import {LONGEST_SUBJECT, scanSubject} from './subject.ts';
import type {NumberedMention} from './types.ts';
import {INSTRUMENT_TYPES} from './vocabulary/instrument-types.ts';

/** What stands around a number: the numbers beside it, and where the next mention of any kind begins. */
export interface Surroundings {
  readonly previous: Found | undefined;
  /** The numbers after it. */
  readonly following: Iterable<Found>;
  readonly limit: number;
}

/** Reads on from a number found: its date, issuer, subject and pinpoint. */
export function numberedMention(
  source: Source,
  found: Found,
  {previous, following, limit}: Surroundings,
): NumberedMention {
  const {text, folded, mapped} = source;
  let end = found.numberEnd;
  let date = scanDate(folded, end);
  if (date && date.end > limit) date = null;
  if (date) end = date.end;
  const readYear = () => {
    const said = date ? null : scanYear(folded, end);
    if (said === null || said.end > limit) return null;
    end = said.end;
    return said.year;
  };
  let year = readYear();
  const body = scanIssuer(text, folded, end, limit);
  const issuer = body && date === null && actsOnIt(source, found, body) ? null : body;
  if (issuer) {
    end = issuer.end;
    if (!date) {
      date = scanDate(folded, end);
      if (date && date.end <= limit) end = date.end;
      else date = null;
    }
    year ??= readYear();
  }
  const passed = issuer ? passedAt(folded, issuer) : 0;
  const subject = scanSubject(folded, end + passed, subjectLimit(source, found, following));
  const floor = previous?.numberEnd ?? 0;
  const from = wholeStart(folded, found.start, floor);
  const provision = provisionBefore(source, from, floor);
  const form = provision === null ? scanForm(folded, from, floor) : null;
  const types = typesOfNumber(found.number);
  const said = saidType(source.text, found, types);
  const type = said ?? types[0] ?? (found.number.codes.length > 0 ? 'công văn' : null);
  return {
    kind: 'numbered',
    start: mapped.startOf(found.start),
    end: mapped.endOf(end),
    numberStart: mapped.startOf(found.numberStart),
    numberEnd: mapped.endOf(found.numberEnd),
    type,
    typeWritten: said !== null,
    number: formatNumber(found.number),
    numberWritten: source.original.slice(mapped.startOf(found.numberStart), mapped.endOf(found.numberEnd)),
    date: date ? date.iso : dateElsewhere(folded, found, previous, subject?.end ?? end, limit),
    year,
    ...(date && date.iso === null
      ? {impossibleDate: impossible(folded.slice(found.numberEnd, date.end))}
      : {}),
    issuer: issuer ? written(source, issuer.start, issuer.end) : null,
    title: subject ? written(source, subject.start, subject.end) : null,
    provision,
    ...(form ? {form: written(source, form.start, form.end)} : {}),
  };
}

/** "triển khai Nghị quyết số 12/2020/QH14 của Chính phủ": without a day, another body may be whose work it is. */
function actsOnIt(
  {text, folded}: Source,
  {start, number}: Found,
  {start: from, end}: ScannedIssuer,
): boolean {
  return (
    CARRYING_OUT.test(folded.slice(Math.max(0, start - 40), start)) &&
    isOtherBody(text.slice(from, end), bodiesOfNumber(number), false)
  );
}

/**
 * The length of the verb of "do Chính phủ ban hành và …", which ends what is said of the issuer and begins no subject;
 * 0 for one that goes on with its object: "do Chính phủ ban hành Chương trình …".
 */
function passedAt(folded: string, {start, end}: ScannedIssuer): number {
  return BY.test(folded.slice(Math.max(0, start - 8), start)) ? lengthAt(PASSED, folded, end) : 0;
}

const BY = /(?:^|[^a-z])do\s{1,6}$/;
const PASSED =
  /\s{1,6}(?:(?:da|moi|vua)\s{1,6})?(?:ban\s{1,6}hanh|ky|phe\s{1,6}duyet|cong\s{1,6}bo|thong\s{1,6}qua)(?=\s{0,6}(?:$|[.,;:)])|\s{1,6}(?:va|con|da|duoc|dang|la|thi|co|het|trong|tai|nam|tu|theo|de|nhu|nham|chua|khong)(?![a-z]))/y;

const CARRYING_OUT =
  /(?:thuc\s{1,6}hien|trien\s{1,6}khai|thi\s{1,6}hanh|quan\s{1,6}triet|ap\s{1,6}dung|tong\s{1,6}ket|so\s{1,6}ket)(?:\s{1,6}(?:cac|noi\s{1,6}dung))?\s{1,6}$/;

/** The type that the text says; a translation only where the symbol does not say another. */
function saidType(text: string, {start, left}: Found, symbol: readonly string[]): string | null {
  if (left.type === null || left.type === ANY_TYPE) return null;
  const word = /^[a-z]+/i.exec(text.slice(start, start + LONGEST_TRANSLATION))?.[0].toLowerCase() ?? '';
  return TRANSLATIONS.has(word) && symbol.length > 0 && !symbol.includes(left.type) ? null : left.type;
}

const TRANSLATIONS: ReadonlySet<string> = new Set(INSTRUMENT_TYPES.flatMap(({english = []}) => english));
const LONGEST_TRANSLATION = 12;

/** "Điều 5 Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công số …": the pinpoint stands before the whole name. */
const AMENDING =
  /(?:bo\s{1,6})?luat\s{1,6}sua\s{1,6}doi\s{0,6},?\s{1,6}bo\s{1,6}sung\s{1,6}(?:mot\s{1,6}so\s{1,6})?dieu\s{1,6}(?:cua\s{1,6})?(?:cac\s{1,6})?$/;

function wholeStart(folded: string, start: number, floor: number): number {
  const before = folded.slice(Math.max(floor, start - 90), start);
  return start - before.length + (AMENDING.exec(before)?.index ?? before.length);
}

/** A date that stands neither after the number nor after the issuer: inside, before, or after the subject. */
function dateElsewhere(
  folded: string,
  found: Found,
  previous: Found | undefined,
  from: number,
  limit: number,
): string | null {
  return (
    scanDateWithin(folded.slice(found.start, found.numberStart)) ??
    scanDateBefore(folded, found.start, previous?.numberEnd ?? 0) ??
    dateAfterSubject(folded, found, from, limit)
  );
}

/** A subject that names others ends with the date of the outer instrument: the year of the number tells which that is. */
function dateAfterSubject(folded: string, found: Found, from: number, limit: number): string | null {
  const {year} = found.number;
  const to = Math.max(from, found.numberEnd);
  const date = scanDateOfIssue(folded, found.numberEnd, year === null ? Math.min(to, limit) : to);
  return date !== null && year !== null && !date.startsWith(String(year)) ? null : date;
}

function impossible(folded: string): string {
  return (folded.match(/\d+/g) ?? []).slice(-3).join('/');
}

/** A subject may name other instruments; it ends where the next one of the same rank begins. */
function subjectLimit(source: Source, found: Found, following: Iterable<Found>): number {
  let first = true;
  for (const {start} of following) {
    if (start > found.numberEnd + LONGEST_SUBJECT) break;
    const before = source.folded.slice(Math.max(found.numberEnd, start - 12), start);
    if ((first ? SAME_RANK : NEW_LINE).test(before)) return start;
    first = false;
  }
  return source.text.length;
}

const SAME_RANK = /(?:[;.,]|\sva|\d[ \t]{0,3}\n)\s{0,12}$/;
/** A line that ends with a figure or a mark of its own ends what is said. */
const NEW_LINE = /[\d;.]\s{0,3}\n\s{0,8}$/;
