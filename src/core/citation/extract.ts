import {foldInPlace} from '../text/fold.ts';
import {type MappedText, mapText} from '../text/offsets.ts';
import {scanBackReferences} from './back-reference.ts';
import {scanDate, scanDateBefore, scanDateOfIssue, scanDateWithin} from './date.ts';
import {scanIssuer} from './issuer.ts';
import {type LeftContext, readLeft} from './left-context.ts';
import {letterheadAt} from './letterhead.ts';
import {createNamedFinder} from './named.ts';
import {beginsWithIssuer, type DocumentNumber, formatNumber, scanNumber, typesOfNumber} from './number.ts';
import {scanProvision} from './provision.ts';
import {scanSubject} from './subject.ts';
import type {BackReference, Mention, NamedMention, NumberedMention, Provision} from './types.ts';

export interface ExtractOptions {
  /** Titles and names under which unnumbered instruments are cited, besides the laws known by title. */
  readonly titles?: readonly string[];
  /** Whether "Nghị định này" and its like are wanted too. @default false */
  readonly backReferences?: boolean;
}

/** Text in its two matching forms; offsets are those of the mapped text. */
interface Source {
  readonly original: string;
  readonly mapped: MappedText;
  readonly text: string;
  readonly folded: string;
}

/** A number found, before its surroundings to the right are read. */
interface Found {
  readonly start: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly number: DocumentNumber;
  readonly left: LeftContext;
}

const CANDIDATE = /\d{1,6}[A-Da-d]?[ \t\r\n]{0,4}(?:[/-]|[ \t\r\n](?=[A-ZĐ]{2}))/g;

/** Every citation of the text, in order, none overlapping another. Never throws; linear in the text. */
export function extract(text: string, options: ExtractOptions = {}): Mention[] {
  const mapped = mapText(text);
  const source = {original: text, mapped, text: mapped.text, folded: foldInPlace(mapped.text)};
  const numbers = findNumbers(source);
  const mentions: Mention[] = numbers.map((found, i) =>
    numberedMention(source, found, numbers[i - 1], numbers[i + 1]),
  );
  mentions.push(...findNamed(source, options.titles ?? [], numbers));
  if (options.backReferences) mentions.push(...findBackReferences(source));
  return mentions.sort((a, b) => a.start - b.start);
}

function findNumbers(source: Source): Found[] {
  const {text, folded} = source;
  const found: Found[] = [];
  let floor = 0;
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const at = match.index;
    CANDIDATE.lastIndex = at + (/^\d+/.exec(match[0])?.[0].length ?? 1);
    if (!startsCleanly(text, at)) continue;
    const scanned = scanNumber(text, at);
    if (!scanned || !endsCleanly(text, scanned.end)) continue;
    const types = typesOfNumber(scanned.number);
    const left = inherit(readLeft(text, folded, at, floor, types), found.at(-1), source, types);
    if (
      left.excluded ||
      !isEvident(scanned.number, scanned.irregular, left) ||
      letterheadAt(folded, left.start, scanned.end)
    )
      continue;
    found.push({start: left.start, numberStart: at, numberEnd: scanned.end, number: scanned.number, left});
    floor = scanned.end;
    CANDIDATE.lastIndex = scanned.end;
  }
  return found;
}

/** A number continues no other number, word, address or standard. */
function startsCleanly(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === undefined) return true;
  if (/[\p{L}\p{N}/\\=_#%@]/u.test(before)) return false;
  if (/[.,:-]/.test(before))
    return !/[\d/…._]/.test(text[at - 2] ?? '') && !(before === '-' && /\p{L}/u.test(text[at - 2] ?? ''));
  if (before === '…') return false;
  const slash = /[/…][ \t]{1,4}$/.test(text.slice(Math.max(0, at - 6), at));
  return !slash;
}

function endsCleanly(text: string, end: number): boolean {
  return (
    !/^(?:[\p{L}\p{N}@=_]|[/\\]\w|-(?:\d|[….]))/u.test(text.slice(end, end + 3)) ||
    /^(?:ngày|của|về|ngay|cua|quy|ban|sửa)/.test(text.slice(end, end + 4)) ||
    /^\d{1,2}(?!\d)/.test(text.slice(end, end + 3))
  );
}

/** Court cases number their files like documents: 12/2020/DS-ST, 45/2021/QĐST-HNGĐ. */
const COURT = /^(?:TL|BA|QĐ|TB|QĐXX|DS|HS|HC|KDTM|LĐ|HNGĐ|HN&GĐ)?(?:ST|PT|GĐT)$|^TL$/;

function isEvident(number: DocumentNumber, irregular: boolean, left: LeftContext): boolean {
  const {codes} = number;
  if (codes.some((code) => COURT.test(code))) return false;
  const types = typesOfNumber(number);
  const led = left.marked || (left.type !== null && left.adjacent);
  if (codes.length === 0) return left.type !== null && left.adjacent && YEAR_ONLY_TYPES.has(left.type);
  if (number.year !== null) return types.length > 0 || led;
  if (codes.length === 1) {
    const [code] = codes;
    if (code === undefined || code.length < 2) return false;
    return (
      (left.type !== null && left.adjacent) ||
      (left.marked && !irregular && (types.length > 0 || beginsWithIssuer(number)))
    );
  }
  if (codes.every((code) => code.length === 1)) return false;
  if (irregular && !led) return types.length > 0 && codes.length > 1;
  return led || types.length > 0 || beginsWithIssuer(number);
}

/** Types that are cited by serial and year alone: "Nghị định 100/2019". */
const YEAR_ONLY_TYPES = new Set(['nghị định', 'thông tư', 'thông tư liên tịch']);

/** A later member of a list takes the list's type word: "các Nghị định số 1/2020/NĐ-CP, 2/2020/NĐ-CP". */
function inherit(
  left: LeftContext,
  before: Found | undefined,
  source: Source,
  types: readonly string[],
): LeftContext {
  if (left.type !== null || !before?.left.type) return left;
  const gap = source.folded.slice(before.numberEnd, left.start);
  if (gap.length > 160 || (/[;.!?](?=\s)/.test(gap.replace(/\bso\b/g, '')) && !/^\s*;/.test(gap)))
    return left;
  const plain =
    /^\s*(?:[,;(]?\s*(?:ngay\s[\d\s/.-]+(?:thang\s*\d+\s*nam\s*\d+)?)?\s*\)?\s*)*(?:[,;]|va|hoac|den|-)?\s*$/.test(
      gap,
    );
  const {type} = before.left;
  if (types.length > 0 ? types.includes(type) && (plain || types.length > 1) : plain) return {...left, type};
  return left;
}

function numberedMention(
  source: Source,
  found: Found,
  previous: Found | undefined,
  next: Found | undefined,
): NumberedMention {
  const {text, folded, mapped} = source;
  const limit = next?.start ?? text.length;
  let end = found.numberEnd;
  let date = scanDate(folded, end);
  if (date && date.end > limit) date = null;
  if (date) end = date.end;
  const issuer = scanIssuer(text, folded, end, limit);
  if (issuer) {
    end = issuer.end;
    if (!date) {
      date = scanDate(folded, end);
      if (date && date.end <= limit) end = date.end;
      else date = null;
    }
  }
  const subject = scanSubject(folded, end, subjectLimit(source, found, next));
  const floor = previous?.numberEnd ?? 0;
  const provision = provisionBefore(source, wholeStart(folded, found.start, floor), floor);
  const types = typesOfNumber(found.number);
  const type = found.left.type ?? types[0] ?? (found.number.codes.length > 0 ? 'công văn' : null);
  return {
    kind: 'numbered',
    start: mapped.startOf(found.start),
    end: mapped.endOf(end),
    numberStart: mapped.startOf(found.numberStart),
    numberEnd: mapped.endOf(found.numberEnd),
    type,
    typeWritten: found.left.type !== null,
    number: formatNumber(found.number),
    numberWritten: source.original.slice(mapped.startOf(found.numberStart), mapped.endOf(found.numberEnd)),
    date: date ? date.iso : dateElsewhere(folded, found, previous, subject?.end ?? end, limit),
    ...(date && date.iso === null
      ? {impossibleDate: impossible(folded.slice(found.numberEnd, date.end))}
      : {}),
    issuer: issuer ? written(source, issuer.start, issuer.end) : null,
    title: subject ? written(source, subject.start, subject.end) : null,
    provision,
  };
}

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
    scanDateOfIssue(folded, found.numberEnd, Math.min(Math.max(from, found.numberEnd), limit))
  );
}

function impossible(folded: string): string {
  return (folded.match(/\d+/g) ?? []).slice(-3).join('/');
}

/** A subject may name other instruments; it ends where the next one of the same rank begins. */
function subjectLimit(source: Source, found: Found, next: Found | undefined): number {
  if (!next) return source.text.length;
  const before = source.folded.slice(Math.max(found.numberEnd, next.start - 12), next.start);
  return /(?:[;.]|,|\sva)\s*$/.test(before) ? next.start : source.text.length;
}

function provisionBefore(source: Source, at: number, floor: number): Provision | null {
  const found = scanProvision(source.folded, at, floor);
  if (!found) return null;
  return {
    text: written(source, found.start, found.end),
    start: source.mapped.startOf(found.start),
    end: source.mapped.endOf(found.end),
    parts: found.parts,
  };
}

function findNamed(source: Source, titles: readonly string[], numbers: readonly Found[]): NamedMention[] {
  const mentions: NamedMention[] = [];
  let n = 0;
  let floor = 0;
  for (const span of createNamedFinder(titles)(source.text, source.folded)) {
    while (n < numbers.length && numbers[n]!.numberEnd <= span.start) {
      floor = numbers[n]!.numberEnd;
      n++;
    }
    const number = numbers[n];
    if (number && number.start < span.end && span.start < number.numberEnd) continue;
    const limit = number?.start ?? source.text.length;
    const date = span.year === null ? scanDate(source.folded, span.end) : null;
    const end = date && date.end <= limit ? date.end : span.end;
    mentions.push({
      kind: 'named',
      start: source.mapped.startOf(span.start),
      end: source.mapped.endOf(end),
      type: null,
      number: null,
      date: date && date.end <= limit ? date.iso : null,
      issuer: null,
      title: span.title ?? written(source, span.start, span.titleEnd),
      year: span.year,
      provision: provisionBefore(source, span.start, floor),
    });
    floor = end;
  }
  return mentions;
}

function findBackReferences(source: Source): BackReference[] {
  return [...scanBackReferences(source.text, source.folded)].map(({start, end, type, near}) => ({
    kind: 'back-reference',
    start: source.mapped.startOf(start),
    end: source.mapped.endOf(end),
    type,
    number: null,
    date: null,
    issuer: null,
    title: null,
    provision: provisionBefore(source, start, 0),
    near,
  }));
}

function written(source: Source, start: number, end: number): string {
  return source.original
    .slice(source.mapped.startOf(start), source.mapped.endOf(end))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
