/** Tells a spreadsheet that the file is UTF-8. */
const BOM = '\uFEFF';

/** Rows as a CSV file that a Vietnamese Excel opens right: RFC 4180, CRLF, led by a byte-order mark. */
export function formatCsv(rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  return BOM + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** Text that begins like a formula is led by an apostrophe, so that a spreadsheet shows it as text. */
function field(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
