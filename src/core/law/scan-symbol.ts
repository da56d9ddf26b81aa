import {matchAt} from '../text/match-at.ts';
import {isKnownCode, spellCode, typesOfCode} from './vocabulary/symbols.ts';

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
const MOST_CODES = 8;

/** Reads a symbol at `at`; null if no code stands there. */
export function scanSymbol(text: string, at: number): ScannedSymbol | null {
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
