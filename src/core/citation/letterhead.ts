/** The number a document gives itself at its head, "Số: 06/KH-KCNĐN", is no citation. Reads folded text. */

const REST_OF_LETTERHEAD = /^[ \t*|]{0,20}(?:\r?\n|$)|^[ \t*|]{1,80}[a-z .-]{0,40},\s*ngay\s/;

/** Whether the number from `start` ("số") to `end` stands alone on its line as a document's own number. */
export function letterheadAt(folded: string, start: number, end: number): boolean {
  if (!/^so\s{0,3}:/.test(folded.slice(start, start + 7))) return false;
  const line = folded.slice(folded.lastIndexOf('\n', start - 1) + 1, start);
  return /^[\s*|>#-]{0,40}$/.test(line) && REST_OF_LETTERHEAD.test(folded.slice(end, end + 160));
}
