import {type Review, VERDICT_LABELS} from './review.ts';

/** The reviews as CSV that a Vietnamese Excel opens right: with a byte-order mark, CRLF, quoted fields. */
export function toCsv(reviews: readonly Review[]): string {
  const rows = [
    ['STT', 'Trích dẫn trong dự thảo', 'Kết quả', 'Nhận xét', 'Cách viết đúng'],
    ...reviews.map((item, index) => [
      String(index + 1),
      item.words,
      VERDICT_LABELS[item.verdict],
      item.notes.join('; '),
      item.correct.map(({text}) => text).join('; '),
    ]),
  ];
  return `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** A field that begins like a formula is led by an apostrophe, so that a spreadsheet shows it as text. */
function quoted(field: string): string {
  const safe = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return `"${safe.replaceAll('"', '""')}"`;
}
