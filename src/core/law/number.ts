import {scanNumber} from './scan-number.ts';
import type {DocumentNumber} from './types.ts';
import {isLegislature, issuerOfCode, typesOfCode} from './vocabulary/symbols.ts';

/** Parses a number that stands alone: `63/2010/nd-cp` → its parts; null if it is not one, or has no symbol. */
export function parseNumber(text: string): DocumentNumber | null {
  const trimmed = text.normalize('NFC').trim();
  const scanned = scanNumber(trimmed, 0);
  return scanned && scanned.end === trimmed.length && scanned.number.codes.length > 0 ? scanned.number : null;
}

/** The year that a number bears, its symbol written or left out: `63/2010/NĐ-CP`, `100/2019`; null if it bears none. */
export function yearOf(text: string): number | null {
  return scanNumber(text, 0)?.number.year ?? null;
}

/** Whether a number says its symbol: `63/2010/NĐ-CP`, not `63/2010` or `63`. */
export function hasSymbol(text: string): boolean {
  return parseNumber(text) !== null;
}

/** The normalised spelling: serials below ten take a zero, as instruments are numbered. */
export function formatNumber(number: DocumentNumber): string {
  const serial = String(number.serial).padStart(2, '0') + number.suffix;
  const symbol = number.codes.map((code, i) => code + (number.joints[i] ?? '')).join('');
  if (number.year !== null) return [serial, number.year, ...(symbol ? [symbol] : [])].join('/');
  return symbol === '' ? serial : `${serial}${number.separator}${symbol}`;
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

/** Codes of bodies of the Party, which stand after a stroke. */
const PARTY_CODE = /^(?:TU|HU|QU|ĐU|ĐUK)$|T[WƯ]$/;

/** Codes of types that bodies once had: `10479/TC-TCT` is a letter of the Ministry of Finance, no communiqué. */
const ONCE_OF_BODIES: ReadonlySet<string> = new Set(['TC']);

/**
 * Types that the symbol says beyond doubt: a code of a type with a body behind it that the table knows. `CT-CS` is a
 * department of taxes, `TC/TCT` two bodies.
 */
export function certainTypes(number: DocumentNumber): readonly string[] {
  const [first, second] = number.codes;
  if (first === undefined || ONCE_OF_BODIES.has(first)) return [];
  if (isLegislature(first)) return number.year === null ? [] : typesOfNumber(number);
  if (second === undefined || (issuerOfCode(second) === null && !isLegislature(second))) return [];
  return number.separator === '-' && !PARTY_CODE.test(second) ? [] : typesOfCode(first);
}

/** Whether the symbol begins with a body the table knows: `UBND-VX`, `VPCP-KSTT`. */
export function beginsWithIssuer(number: DocumentNumber): boolean {
  const first = number.codes[0];
  return first !== undefined && issuerOfCode(first) !== null;
}

/** Names of the bodies that the symbol says: `TT-BTC` → Bộ Tài chính; empty where it says none that the table knows. */
export function bodiesOfNumber({codes}: DocumentNumber): readonly string[] {
  const isType = codes.length > 1 && typesOfCode(codes[0]!).length > 0;
  return codes.slice(isType ? 1 : 0).flatMap((code) => issuerOfCode(code.replace(/K?\d{1,2}$/, '')) ?? []);
}

/** Codes of bodies that every province, committee or department has. */
const SHARED_CODE = /^(?:UBND|UB|CTUBND|HĐND|TU|HU|QU|ĐU|ĐUK|BTV|BCĐ|MTTQ|BTT|CA|CAT|S[A-ZĐ]{1,6})$/;

/** Whether many bodies number under this symbol, so that the issuer or the place tells instruments apart. */
export function isSharedNumber(text: string): boolean {
  const codes = parseNumber(text)?.codes ?? [];
  const isType = codes.length > 0 && typesOfCode(codes[0]!).length > 0;
  return codes.slice(isType ? 1 : 0).some((code) => SHARED_CODE.test(code));
}
