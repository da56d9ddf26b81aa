import {lengthAt, matchAt} from '../text/match-at.ts';
import {type ScannedSymbol, scanSymbol} from './scan-symbol.ts';
import type {DocumentNumber} from './types.ts';
import {isKnownCode, isLegislature, typesOfCode} from './vocabulary/symbols.ts';

/** Where a number ends in a text, and what it says. */
export interface ScannedNumber {
  readonly end: number;
  readonly number: DocumentNumber;
  /** Symbol glued to the year, spaced or in lower case: needs more evidence before it counts. */
  readonly irregular: boolean;
}

/** The serial, and where it ends. */
interface Head {
  readonly serial: number;
  readonly suffix: string;
  readonly end: number;
}

const YEAR_PART = /[ \t\r\n]{0,4}\/[ \t\r\n]{0,4}((?:19|20)\d{2})(?!\d)/y;
const STROKE_YEAR = /[ \t]?-[ \t]?((?:19|20)\d{2})[ \t]?[-/][ \t]?/y;
const SERIAL_PART = /(\d{1,7})(?!\d)([A-Da-d](?![\p{L}\p{N}]))?/uy;
const SLASH = /[ \t\r\n]{0,4}\/[ \t\r\n]{0,4}/y;
const SLASH_OR_HYPHEN = /[ \t\r\n]{0,4}[/-][ \t\r\n]{0,4}/y;
const HYPHEN = /[ \t\r\n]{0,4}-[ \t\r\n]{0,4}/y;
const BLANKS = /[ \t\r\n]{0,4}/y;
/** The year after the symbol: 63/NĐ-CP/2010. */
const LATE_YEAR = /\/((?:19|20)\d{2})(?![\d/-])/y;
/** Old documents write one code after the hyphen: 64-CP, 327-CT, 217-HĐBT. */
const OLD_CODES = new Set(['CP', 'TTg', 'HĐBT', 'CT', 'HĐCP', 'SL', 'CTN']);

/** Reads a document number at `at` of normalised text; null if there is none. Bounded work. */
export function scanNumber(text: string, at: number): ScannedNumber | null {
  const found = matchAt(SERIAL_PART, text, at);
  if (!found) return null;
  const head = {
    serial: Number(found[1]),
    suffix: (found[2] ?? '').toLowerCase(),
    end: at + found[0].length,
  };
  return (
    scanWithYear(text, head) ??
    scanWithStrokes(text, head) ??
    scanWithSlash(text, head) ??
    scanWithHyphen(text, head) ??
    scanSpaced(text, head)
  );
}

/** 63-2010-NĐ-CP: strokes in the place of slashes, where the symbol leaves no doubt. */
function scanWithStrokes(text: string, head: Head): ScannedNumber | null {
  const year = matchAt(STROKE_YEAR, text, head.end);
  const symbol = year && scanSymbol(text, head.end + year[0].length);
  if (!symbol?.known || !(beginsWithType(symbol) || isLegislature(symbol.parts.codes[0] ?? ''))) return null;
  return numbered(head, symbol, {year: Number(year![1])});
}

/** 63/2010/NĐ-CP, 102/2020NĐ-CP, 132/2008-NĐCP; 100/2019 where no symbol follows. */
function scanWithYear(text: string, head: Head): ScannedNumber | null {
  const year = matchAt(YEAR_PART, text, head.end);
  if (!year) return null;
  const end = head.end + year[0].length;
  const value = Number(year[1]);
  const joint = matchAt(SLASH_OR_HYPHEN, text, end)?.[0];
  if (joint !== undefined) {
    const symbol = scanSymbol(text, end + joint.length);
    if (symbol && (joint.includes('/') || symbol.known || joint === '-'))
      return numbered(head, symbol, {year: value});
  } else {
    const gap = lengthAt(BLANKS, text, end);
    const symbol = scanSymbol(text, end + gap);
    if (symbol?.known && symbol.parts.codes.length > 1 && beginsWithType(symbol))
      return {...numbered(head, symbol, {year: value}), irregular: gap > 0};
  }
  return {
    end,
    number: {
      serial: head.serial,
      suffix: head.suffix,
      year: value,
      separator: '/',
      codes: [],
      joints: [],
    },
    irregular: false,
  };
}

/** 468/QĐ-TTg, 3637/UBND-VX; 63/NĐ-CP/2010, whose year stands last. */
function scanWithSlash(text: string, head: Head): ScannedNumber | null {
  const slash = matchAt(SLASH, text, head.end);
  const symbol = slash && scanSymbol(text, head.end + slash[0].length);
  if (!symbol) return null;
  const late = symbol.parts.codes.length > 1 ? matchAt(LATE_YEAR, text, symbol.end) : null;
  return late
    ? {...numbered(head, symbol, {year: Number(late[1])}), end: symbol.end + late[0].length}
    : numbered(head, symbol);
}

/** 17-NQ/TW; 64-CP. */
function scanWithHyphen(text: string, head: Head): ScannedNumber | null {
  const hyphen = matchAt(HYPHEN, text, head.end)?.[0];
  const symbol = hyphen === undefined ? null : scanSymbol(text, head.end + hyphen.length);
  if (!symbol) return null;
  const [first = ''] = symbol.parts.codes;
  const old = symbol.parts.codes.length === 1;
  if (old ? !OLD_CODES.has(first) || hyphen !== '-' : !isKnownCode(first)) return null;
  const number = numbered(head, symbol, {separator: '-'});
  return old ? {...number, irregular: true} : number;
}

/** 84 QĐ/TWĐTN, 57NQ/TW: the hyphen left out. */
function scanSpaced(text: string, head: Head): ScannedNumber | null {
  const gap = matchAt(BLANKS, text, head.end)?.[0].length ?? 0;
  const symbol = scanSymbol(text, head.end + gap);
  return symbol?.parts.joints[0] === '/' && beginsWithType(symbol)
    ? {...numbered(head, symbol, {separator: '-'}), irregular: true}
    : null;
}

function numbered(
  {serial, suffix}: Head,
  symbol: ScannedSymbol,
  {year = null, separator = '/'}: {year?: number | null; separator?: '/' | '-'} = {},
): ScannedNumber {
  return {
    end: symbol.end,
    number: {serial, suffix, year, separator, ...symbol.parts},
    irregular: symbol.irregular,
  };
}

function beginsWithType(symbol: ScannedSymbol): boolean {
  return typesOfCode(symbol.parts.codes[0] ?? '').length > 0;
}
