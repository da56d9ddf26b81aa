/** What an instrument is about, as said after it: "về …", "quy định …". Reads folded text. */

const OPENING =
  /\s{0,6},?\s{0,6}(?=(?:ve|v\/v|quy dinh|huong dan|phe duyet|ban hanh|sua doi|thuc hien|trien khai|cong bo|bai bo|dieu chinh|thanh lap|giao|thay the|tang cuong|day manh|to chuc)(?![a-z]))/y;
const END =
  /[;)]|\.(?=\s|$|\/)|\n\s*\n|\s\(?(?:sau day|duoi day)|,?\s(?:da )?duoc (?:sua|bo sung|thay|dieu chinh)|\s*\(?da duoc|\s?\[\d|,? trong do|,? nhu sau/g;
const LONGEST = 700;

/** The span of the subject after `at`, ending before `limit` (the next mention of the same rank). */
export function scanSubject(folded: string, at: number, limit: number): {start: number; end: number} | null {
  OPENING.lastIndex = at;
  const opening = OPENING.exec(folded);
  if (!opening) return null;
  const start = at + opening[0].length;
  const stop = Math.min(limit, start + LONGEST, folded.length);
  const slice = folded.slice(start, stop);
  END.lastIndex = 0;
  const end = END.exec(slice);
  const body = slice.slice(0, end ? end.index : slice.length).replace(/(?:[\s,]|\sva)+$/, '');
  return body.length > 0 && (end !== null || stop < start + LONGEST)
    ? {start, end: start + body.length}
    : null;
}
