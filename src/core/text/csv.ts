/** Tells a spreadsheet that the file is UTF-8. */
const BOM = '\uFEFF';

/** What stands between two fields: `;` where the comma is the decimal sign, as Excel is set in Vietnamese. */
export type Separator = ',' | ';';

type Value = string | number | null | undefined;

/** Rows as a CSV file that a Vietnamese Excel opens right: RFC 4180, CRLF, led by a byte-order mark. */
export function formatCsv(rows: readonly (readonly Value[])[], separator: Separator = ','): string {
  const line = (row: readonly Value[]) => row.map((value) => field(value, separator)).join(separator);
  return BOM + rows.map((row) => `${line(row)}\r\n`).join('');
}

/** Text that begins like a formula is led by an apostrophe, so that a spreadsheet shows it as text. */
function field(value: Value, separator: Separator): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
