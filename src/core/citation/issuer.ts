import {fold} from '../text/fold.ts';
import {ISSUERS} from './vocabulary/issuers.ts';

/** The body said after a number: "của UBND tỉnh Đồng Nai", "do Bộ trưởng Bộ Tài chính". */

const OPENING = /\s{0,6},?\s{0,6}(?:cua|do|tai(?=\s+hoi\s+nghi))\s{1,6}/y;
const WORD = /[^\s,;:()]{1,40}/y;
const GAP = /\s{1,6}/y;
const MOST_WORDS = 24;

/** A word in small letters that begins what the instrument is about, or what happened to it: the name is over. */
const STOPS = new Set(
  've quy huong phe sua thuc trien ngay trong de duoc da co theo cong dieu thanh bai thay giao cho khi nham ban va hoac la nay tren neu thi phai se con nhu lap cap bo tu den ky so quyet thong tai do cua nam nhung'.split(
    ' ',
  ),
);
/** Words in small letters that belong to names of bodies although a stop begins like them. */
const INSIDE = new Set(['bo', 'tu', 'ban', 'cap', 'thanh', 'cong', 'dieu', 'thong', 'tai', 'giao']);
const BODY_BEFORE =
  /(?:^| )(?:can|chinh|hoi|xa|toa|nhan|uy|thuong|truong|trung|to|bo|ban|dan|so|ubnd|hdnd|thi|quan|phong|thong tin)$/;
const CENTRAL = ISSUERS.map((row) => fold(row.name)).sort((a, b) => b.length - a.length);
/** Bodies of central rank: their name ends where the table's does. */
const CLOSED = new Set(
  CENTRAL.filter(
    (name) => !/^(?:uy ban nhan dan|hoi dong nhan dan|tinh uy|huyen uy|dang uy|hoi dong)/.test(name),
  ),
);
const TYPE_HEAD =
  /^(?:nghi|quyet|thong tu|ke hoach|chi thi|luat|phap lenh|cong van|cong dien|to trinh|bao cao|ket luan|chuong trinh|van ban|huong dan|bo luat)\b/;

export interface ScannedIssuer {
  readonly start: number;
  readonly end: number;
}

/** The issuer after `at`, before `limit`; null if none is said there. */
export function scanIssuer(text: string, folded: string, at: number, limit: number): ScannedIssuer | null {
  OPENING.lastIndex = at;
  const opening = OPENING.exec(folded);
  if (!opening) return null;
  const start = at + opening[0].length;
  if (!isCapital(text, folded, start)) return null;
  let end = start;
  let position = start;
  let name = '';
  for (let count = 0; count < MOST_WORDS && position < limit; count++) {
    WORD.lastIndex = position;
    const word = WORD.exec(folded)?.[0];
    if (word === undefined) break;
    const bare = word.replace(/[.…"”“*]+$/, '');
    const capital = isCapital(text, folded, position);
    if (count > 0 && bare === 've') break;
    if (count > 0 && bare === 'va') {
      const after = position + word.length + (gapAt(folded, position + word.length) ?? 0);
      if (!isCapital(text, folded, after) || TYPE_HEAD.test(folded.slice(after, after + 14))) break;
    } else if (bare === '-') {
      const after = position + word.length + (gapAt(folded, position + word.length) ?? 0);
      if (!isCapital(text, folded, after)) break;
    } else if (count > 0 && !capital && STOPS.has(bare) && !(INSIDE.has(bare) && BODY_BEFORE.test(name)))
      break;
    else if (count > 0 && !capital && !/^[a-z]+$/.test(bare)) {
      if (!/^\d{1,2}$/.test(bare)) break;
    } else if (
      count > 0 &&
      capital &&
      closedBy(name) &&
      TYPE_OR_SUBJECT.test(folded.slice(position, position + 12))
    )
      break;
    name = name ? `${name} ${bare}` : bare;
    end = position + bare.length;
    if (bare.length < word.length) break;
    const next = position + word.length;
    const gap = gapAt(folded, next);
    if (gap === null) {
      const rest = /^\s{0,3}\(khoa\s[^)]{1,12}\)/.exec(folded.slice(next, next + 24));
      if (rest) end = next + rest[0].length;
      else if (
        folded[next] === ',' &&
        /(?:^| )(?:so|bo|phong|vu|cuc|uy ban) [a-z ]*(?:van hoa)$/.test(name)
      ) {
        position = next + 1 + (gapAt(folded, next + 1) ?? 0);
        continue;
      }
      break;
    }
    const khoa = /^\(khoa\s[^)]{1,12}\)/.exec(folded.slice(next + gap, next + gap + 24));
    if (khoa) {
      end = next + gap + khoa[0].length;
      break;
    }
    position = next + gap;
  }
  return end > start ? {start, end: Math.min(end, limit)} : null;
}

const TYPE_OR_SUBJECT = /^(?:ve |quy dinh|ban hanh|phe duyet|huong dan|sua doi|thuc hien|trien khai)/;

function closedBy(name: string): boolean {
  for (const closed of CLOSED) if (name === closed || name.endsWith(` ${closed}`)) return true;
  return false;
}

function gapAt(folded: string, at: number): number | null {
  GAP.lastIndex = at;
  return GAP.exec(folded)?.[0].length ?? null;
}

function isCapital(text: string, folded: string, at: number): boolean {
  const unit = text[at];
  return unit !== undefined && unit !== unit.toLowerCase() && folded[at] !== undefined;
}
