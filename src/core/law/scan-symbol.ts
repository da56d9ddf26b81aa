import {matchAt} from '../text/match-at.ts';
import {isKnownCode, isLegislature, spellCode} from './vocabulary/symbols.ts';

/** The symbol of a document number, after its serial and year: `QĐ-TTg`, `TTLT-BTC-BKHCN`, `UBND-VX`. */

export interface ScannedSymbol {
  readonly end: number;
  readonly parts: {readonly codes: readonly string[]; readonly joints: readonly string[]};
  readonly known: boolean;
  readonly irregular: boolean;
}

const JOINT = /([ \t\r\n]{0,4})([-/._])([ \t\r\n]{0,4})/y;
const CODE = /[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ0-9&+]{0,40}/y;
const GLUED_WORD = /^(TTg|[A-ZĐ]{2,}\d{0,2}|[A-ZĐ]+-[A-ZĐ]+\d{0,2})(?:ngày|của|về|ngay|cua|quy|ban|sửa)$/;
const FOOTNOTE_DIGITS = /^(CP|TTg|TW|TU|VPCP)\d{1,2}$/;
/** After a space: no word in capitals, which would bear marks. */
const SPACED_CODE = /^[A-ZĐ&]{2,8}$/;
const MOST_CODES = 8;
/** The term of a legislature, set apart: `UBTVQH 14`. */
const TERM_APART = /[ \t]{1,3}(\d{1,2})(?![\d/-]|[.,]\d)/y;
/** What a steering committee is called by: `BCĐ (138)`. */
const CALLED = /[ \t]{0,3}(\(\d{2,4}\))/y;
/** The figure of a unit, after a dot: `QĐ.HC.03`. */
const FIGURE = /\d{1,2}(?![\d.,/])/y;

/** Reads a symbol at `at`; null if no code stands there. */
export function scanSymbol(text: string, at: number): ScannedSymbol | null {
  const codes: string[] = [];
  const joints: string[] = [];
  let end = at;
  let pending = '';
  let irregular = false;
  for (let position = at, spaced = false; codes.length < MOST_CODES; ) {
    const raw = matchAt(CODE, text, position)?.[0];
    const code = raw === undefined ? figureAt(text, position, pending, joints) : readCode(raw, spaced, codes);
    if (code === null) break;
    if (codes.length > 0) joints.push(pending);
    end = position + code.length;
    const more = code.cut ? null : completion(text, end, code.text, codes.length);
    codes.push(code.text + (more?.[1] ?? ''));
    irregular ||= spaced || code.small;
    end += more?.[0].length ?? 0;
    if (code.cut || more) break;
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

interface Code {
  readonly text: string;
  /** In UTF-16 code units of the text. */
  readonly length: number;
  /** Nothing that follows belongs to the symbol. */
  readonly cut: boolean;
  readonly small: boolean;
}

/** What is written apart from a code and belongs to it. */
function completion(text: string, at: number, code: string, place: number): RegExpExecArray | null {
  if (place === 0 && isLegislature(code) && !/\d$/.test(code)) return matchAt(TERM_APART, text, at);
  return code === 'BCĐ' ? matchAt(CALLED, text, at) : null;
}

/** Figures end a symbol whose codes are all joined by dots. */
function figureAt(text: string, at: number, sign: string, joints: readonly string[]): Code | null {
  const dotted = sign === '.' && joints.length > 0 && joints.every((joint) => joint === '.');
  const figure = dotted ? matchAt(FIGURE, text, at)?.[0] : undefined;
  return figure === undefined ? null : {text: figure, length: figure.length, cut: true, small: false};
}

/** A code as it stands, or null for a word. */
function readCode(raw: string, spaced: boolean, before: readonly string[]): Code | null {
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
  if (spaced && !(before.length === 1 && before[0]!.length > 1 && SPACED_CODE.test(raw))) return null;
  const lower = raw.replace(/[^\p{Ll}]/gu, '').length;
  const upper = raw.replace(/[^\p{Lu}]/gu, '').length;
  const isCode = lower === 0 || (!spaced && upper >= 2 && lower <= 2);
  return isCode ? {text: raw, length: raw.length, cut: false, small: false} : null;
}
