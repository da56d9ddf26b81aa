import {isKnownCode, isLegislature, issuerOfCode, spellCode, typesOfCode} from './vocabulary/symbols.ts';

/**
 * A document number (số, ký hiệu) and its parts. Forms:
 *   63/2010/NĐ-CP      serial / year / symbol    normative
 *   468/QĐ-TTg         serial / symbol           administrative
 *   3637/UBND-VX       serial / symbol           official letter: no type code
 *   17-NQ/TW           serial - symbol           Party
 *   64-CP, 50/SL       serial, one code          old
 *   100/2019           serial / year             the symbol left out
 */
export interface DocumentNumber {
  /** Without leading zeros. */
  readonly serial: number;
  /** A letter after the serial: `12a/KH-UBND`. */
  readonly suffix: string;
  readonly year: number | null;
  /** `/` or, in Party documents and old ones, `-`. */
  readonly separator: '/' | '-';
  /** Codes, normalised: `['NĐ', 'CP']`; empty where the symbol is left out. */
  readonly codes: readonly string[];
  /** What stands between the codes, one fewer than codes. */
  readonly joints: readonly string[];
}

/** Where a number ends in a text, and what it says. */
export interface ScannedNumber {
  readonly end: number;
  readonly number: DocumentNumber;
  /** Symbol glued to the year, spaced or in lower case: needs more evidence before it counts. */
  readonly irregular: boolean;
}

const YEAR_PART = /[ \t\r\n]{0,4}\/[ \t\r\n]{0,4}((?:19|20)\d{2})(?!\d)/y;
const SERIAL_PART = /(\d{1,6})(?!\d)([A-Da-d](?![\p{L}\p{N}]))?/uy;
const SLASH = /[ \t\r\n]{0,4}\/[ \t\r\n]{0,4}/y;
const SLASH_OR_HYPHEN = /[ \t\r\n]{0,4}[/-][ \t\r\n]{0,4}/y;
const HYPHEN = /[ \t\r\n]{0,4}-[ \t\r\n]{0,4}/y;
const BLANKS = /[ \t\r\n]{1,4}/y;
const JOINT = /([ \t\r\n]{0,4})([-/._])([ \t\r\n]{0,4})/y;
const CODE = /[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ0-9&+]{0,40}/y;
const GLUED_WORD = /^([A-ZĐ]{2,}|TTg|[A-ZĐ]+-?[A-ZĐ]+\d{0,2})(?:ngày|của|về|ngay|cua|quy|ban|sửa)$/;
const FOOTNOTE_DIGITS = /^(CP|TTg|TW|TU|VPCP)\d{1,2}$/;
/** Old documents write one code after the hyphen: 64-CP, 327-CT, 217-HĐBT. */
const OLD_CODES = new Set(['CP', 'TTg', 'HĐBT', 'CT', 'HĐCP', 'SL', 'CTN']);
const MOST_CODES = 8;

/** Reads a document number at `at` of normalised text; null if there is none. Bounded work. */
export function scanNumber(text: string, at: number): ScannedNumber | null {
  SERIAL_PART.lastIndex = at;
  const head = SERIAL_PART.exec(text);
  if (!head) return null;
  const serial = Number(head[1]);
  const suffix = (head[2] ?? '').toLowerCase();
  const afterSerial = at + head[0].length;
  const year = matchAt(YEAR_PART, text, afterSerial);
  if (year) {
    const afterYear = afterSerial + year[0].length;
    const base = {serial, suffix, year: Number(year[1]), separator: '/'} as const;
    const joint = matchAt(SLASH_OR_HYPHEN, text, afterYear);
    if (joint) {
      const symbol = scanSymbol(text, afterYear + joint[0].length);
      if (symbol && (joint[0].includes('/') || symbol.known || joint[0] === '-'))
        return {end: symbol.end, number: {...base, ...symbol.parts}, irregular: symbol.irregular};
    } else {
      const gap = matchAt(BLANKS, text, afterYear)?.[0].length ?? 0;
      const symbol = scanSymbol(text, afterYear + gap);
      if (
        symbol?.known &&
        symbol.parts.codes.length > 1 &&
        typesOfCode(symbol.parts.codes[0] ?? '').length > 0
      )
        return {end: symbol.end, number: {...base, ...symbol.parts}, irregular: gap > 0};
    }
    return {end: afterYear, number: {...base, codes: [], joints: []}, irregular: false};
  }
  const slash = matchAt(SLASH, text, afterSerial);
  if (slash) {
    const symbol = scanSymbol(text, afterSerial + slash[0].length);
    return (
      symbol && {
        end: symbol.end,
        number: {serial, suffix, year: null, separator: '/', ...symbol.parts},
        irregular: symbol.irregular,
      }
    );
  }
  const hyphen = matchAt(HYPHEN, text, afterSerial);
  if (hyphen) {
    const symbol = scanSymbol(text, afterSerial + hyphen[0].length);
    if (!symbol) return null;
    const {codes} = symbol.parts;
    if (
      codes.length === 1
        ? !OLD_CODES.has(codes[0] ?? '') || hyphen[0].length > 1
        : !isKnownCode(codes[0] ?? '')
    )
      return null;
    return {
      end: symbol.end,
      number: {serial, suffix, year: null, separator: '-', ...symbol.parts},
      irregular: symbol.irregular || codes.length === 1,
    };
  }
  const gap = matchAt(BLANKS, text, afterSerial);
  if (gap) {
    const symbol = scanSymbol(text, afterSerial + gap[0].length);
    if (
      symbol?.known &&
      symbol.parts.joints.includes('/') &&
      typesOfCode(symbol.parts.codes[0] ?? '').length > 0
    )
      return {
        end: symbol.end,
        number: {serial, suffix, year: null, separator: '-', ...symbol.parts},
        irregular: true,
      };
  }
  return null;
}

/** Parses a number that stands alone: `63/2010/nd-cp` → its parts; null if it is not one, or has no symbol. */
export function parseNumber(text: string): DocumentNumber | null {
  const trimmed = text.normalize('NFC').trim();
  const scanned = scanNumber(trimmed, 0);
  return scanned && scanned.end === trimmed.length && scanned.number.codes.length > 0 ? scanned.number : null;
}

/** The normalised spelling: serials below ten take a zero, as instruments are numbered. */
export function formatNumber(number: DocumentNumber): string {
  const serial = String(number.serial).padStart(2, '0') + number.suffix;
  const symbol = number.codes.map((code, i) => code + (number.joints[i] ?? '')).join('');
  if (number.year !== null) return [serial, number.year, ...(symbol ? [symbol] : [])].join('/');
  return `${serial}${number.separator}${symbol}`;
}

/**
 * Form under which two spellings of one number are equal: `17/NQ-TW`, `17-NQ/TW` → `17||nq|tw`.
 * Marks, case, zeros and separators do not count; serial, year and the order of the codes do.
 */
export function numberIdentity(number: DocumentNumber, fold: (text: string) => string): string {
  return [number.serial + number.suffix, number.year ?? '', ...number.codes.map(fold)].join('|');
}

/** Whether a Party number is written like a state one: `17/NQ-TW`. */
export function isInverted(number: DocumentNumber): boolean {
  const [first, second] = number.codes;
  return (
    number.separator === '/' &&
    number.year === null &&
    number.codes.length === 2 &&
    typesOfCode(first ?? '').length > 0 &&
    ['TW', 'TU', 'TƯ'].includes(second ?? '')
  );
}

/** Types that the symbol may stand for, likeliest first; empty if it says nothing. */
export function typesOfNumber(number: DocumentNumber): readonly string[] {
  const [first, ...rest] = number.codes;
  if (first === undefined) return [];
  if (isLegislature(first))
    return rest.length === 0
      ? /^QH/.test(first)
        ? ['luật', 'nghị quyết', 'bộ luật']
        : ['nghị quyết', 'pháp lệnh']
      : [];
  // A ministry may be spelt like a type (BC, TC): as a first code the type wins only when a body follows.
  const types = typesOfCode(first);
  if (types.length > 0) return types;
  // Old symbols put the type last: 09/BTP-NĐ.
  const last = rest.at(-1);
  return last !== undefined && ['NĐ', 'QĐ', 'CT', 'TT', 'NQ'].includes(last) ? typesOfCode(last) : [];
}

interface ScannedSymbol {
  readonly end: number;
  readonly parts: {readonly codes: readonly string[]; readonly joints: readonly string[]};
  readonly known: boolean;
  readonly irregular: boolean;
}

function scanSymbol(text: string, at: number): ScannedSymbol | null {
  const codes: string[] = [];
  const joints: string[] = [];
  let end = at;
  let pending = '';
  let irregular = false;
  for (let position = at, spaced = false; codes.length < MOST_CODES; ) {
    const raw = matchAt(CODE, text, position)?.[0];
    const code = raw === undefined ? null : readCode(raw, spaced, codes);
    if (code === null) break;
    if (codes.length > 0) joints.push(pending);
    codes.push(code.text);
    irregular ||= spaced || code.small;
    end = position + code.length;
    if (code.cut) break;
    const joint = matchAt(JOINT, text, end);
    if (!joint) break;
    const [whole, before, sign, after] = joint;
    spaced = before !== '' || after !== '';
    if (spaced && sign !== '-' && sign !== '/') break;
    if (before !== '' && after !== '' && codes.length > 1) break;
    pending = sign ?? '';
    position = end + whole.length;
  }
  if (codes.length === 0) return null;
  return {
    end,
    parts: {codes: codes.map(spellCode), joints: joints.map((sign) => (sign === '_' ? '-' : sign))},
    known: codes.every((code, i) => isKnownCode(code) || i > 1),
    irregular,
  };
}

/** A code as it stands, or null for a word. */
function readCode(
  raw: string,
  spaced: boolean,
  before: readonly string[],
): {text: string; length: number; cut: boolean; small: boolean} | null {
  const glued = GLUED_WORD.exec(raw);
  if (glued?.[1] !== undefined) return {text: glued[1], length: glued[1].length, cut: true, small: false};
  const footnote = FOOTNOTE_DIGITS.exec(raw);
  if (footnote?.[1] !== undefined)
    return {text: footnote[1], length: footnote[1].length, cut: true, small: false};
  const small = raw === raw.toLowerCase();
  if (isKnownCode(raw) && (!small || raw.length > 1)) {
    if (spaced && (small || before.length > 1)) return null;
    return {text: raw, length: raw.length, cut: false, small};
  }
  if (spaced && !(before.length === 1 && raw.length > 1 && typesOfCode(before[0] ?? '').length > 0))
    return null;
  const lower = raw.replace(/[^\p{Ll}]/gu, '').length;
  const upper = raw.replace(/[^\p{Lu}]/gu, '').length;
  const isCode = lower === 0 || (!spaced && upper >= 2 && lower <= 2);
  return isCode ? {text: raw, length: raw.length, cut: false, small: false} : null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether the symbol begins with a body the table knows: `UBND-VX`, `VPCP-KSTT`. */
export function beginsWithIssuer(number: DocumentNumber): boolean {
  const first = number.codes[0];
  return first !== undefined && issuerOfCode(first) !== null;
}
