import {isCalledBySerial, isCalledByYear, scanBareNumber} from './bare-number.ts';
import {type LeftContext, readLeft} from './left-context.ts';
import {letterheadAt} from './letterhead.ts';
import {beginsWithIssuer, typesOfNumber} from './number.ts';
import {scanNumber} from './scan-number.ts';
import type {Source} from './source.ts';
import type {DocumentNumber} from './types.ts';
import {isKnownCode} from './vocabulary/symbols.ts';

/** A number found, before its surroundings to the right are read. */
export interface Found {
  readonly start: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly number: DocumentNumber;
  readonly left: LeftContext;
}

/** What may follow a serial without a symbol: when, or by whom. */
const SAID_NEXT = 'năm|nam|ngày|ngay|ban hành|ban hanh|được|duoc|do|ký|ky|của|cua';
const CANDIDATE = new RegExp(
  String.raw`\d{1,7}[A-Da-d]?[ \t\r\n]{0,4}(?:[/-]|[ \t\r\n](?=[A-ZĐ]{2})|(?=[A-ZĐ]{2,4}\/)|[ \t\r\n,(](?=(?:${SAID_NEXT})[ \t\r\n]))`,
  'g',
);

/** Every document number of the text that its surroundings to the left bear out, in order. */
export function findNumbers(source: Source): Found[] {
  const {text, folded} = source;
  const found: Found[] = [];
  let floor = 0;
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const at = match.index;
    CANDIDATE.lastIndex = at + (/^\d+/.exec(match[0])?.[0].length ?? 1);
    if (!startsCleanly(text, at) && !GLUED_LEAD.test(folded.slice(Math.max(0, at - 4), at))) continue;
    const scanned = scanNumber(text, at) ?? scanBareNumber(source, at);
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

/** "số31-QĐ/TW", "NĐ63/2010/NĐ-CP": the space left out. */
const GLUED_LEAD = /(?:^|[^a-z0-9])(?:so|nd|qd|nq)$/;

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

/** Courts and procuracies number the papers of a case like documents: 12/2020/DS-ST, 45/2021/QĐST-HNGĐ, 5/QĐKNPT-P9. */
const COURT =
  /^(?:TL|BA|QĐ|TB|QĐXX|DS|HS|HC|KDTM|LĐ|HNGĐ|HN&GĐ)?(?:ST|PT|GĐT)$|^(?:QĐ)?KN(?:PT|GĐT|TT)$|^(?:TL|BPKCTT)$/;

function isEvident(number: DocumentNumber, irregular: boolean, left: LeftContext): boolean {
  const {codes} = number;
  if (codes.some((code) => COURT.test(code))) return false;
  const types = typesOfNumber(number);
  const led = left.marked || (left.type !== null && left.adjacent);
  if (codes.length === 0)
    return (number.year === null ? isCalledBySerial : isCalledByYear)(number.serial, left);
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
  if (irregular && !led) return types.length > 0 && codes.length > 1 && codes.every(isKnownCode);
  return led || types.length > 0 || beginsWithIssuer(number);
}

/**
 * What may stand between two members of a list: marks, dates (`, ngày 15 tháng 7 năm 2021`), a joining word. Each
 * sign has one way to match, so that the time is linear: the alternatives begin with different signs, and a date
 * takes its figures and spaces at once (a look-ahead gives nothing back).
 */
const NOTHING_BETWEEN =
  /^(?:\s|[,;()]|ngay\s(?=([\d\s/.-]+))\1(?:thang\s*\d+\s*nam\s*\d+)?)*(?:(?:[,;]|va|hoac|den|-)\s*)?$/;

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
  const plain = NOTHING_BETWEEN.test(gap);
  const {type} = before.left;
  if (types.length > 0 ? types.includes(type) && (plain || types.length > 1) : plain) return {...left, type};
  return left;
}
